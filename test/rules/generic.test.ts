import assert from 'node:assert/strict';
import { test } from 'node:test';
import { genericRules } from '#rules/generic';

const { rules, keywords } = genericRules();
const keywordsOf = (id: string): string[] =>
  keywords.filter((keyword) => keyword.rules.some((rule) => rules[rule]?.id === id)).map(({ text }) => text);
const holds = (name: string, id: string): boolean => {
  const bytes = Buffer.from(name).toString('latin1');
  const folded = bytes.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return keywordsOf(id).some((text) => folded.includes(text));
};

test('the names that people give passwords hold a keyword', () => {
  const names = [
    ...[
      'password',
      'DB_PASSWORD',
      'passwd',
      'passwort',
      'Passphrase',
      'passcode',
      'MYSQL_PASS',
      'dbPass',
      'mot_de_passe',
    ],
    ...[
      'pwd',
      'ROOT_PWD',
      'psw',
      'ADMIN_PW',
      'kennwort',
      'contrasena',
      'contraseña',
      'senha',
      'Пароль',
      'hasło',
      'lösenord',
      '密码',
    ],
  ];
  assert.deepEqual(
    names.filter((name) => !holds(name, 'generic-password')),
    [],
  );
});

test('the names that people give tokens and keys hold a keyword', () => {
  const names = [
    ...[
      'api_key',
      'apiKey',
      'API-Key',
      'x-api-key',
      'api.key',
      'API key',
      'ACCESS_TOKEN',
      'authToken',
      'client_secret',
    ],
    ...[
      'secretKey',
      'SECRET_KEY_BASE',
      'private_key_id',
      'accessKey',
      'access key',
      'AccountKey',
      'SharedAccessKey',
    ],
    ...[
      'encryption_key',
      'signingKey',
      'masterKey',
      'credentials',
      'bearer',
      '_auth',
      'AUTH_SALT',
      'STRIPE_KEY',
      'app-key',
    ],
  ];
  assert.deepEqual(
    names.filter((name) => !holds(name, 'generic-token')),
    [],
  );
});

test('no generic keyword is `key` alone, and none of one word holds another of its rule', () => {
  for (const { id } of rules) {
    const texts = keywordsOf(id);
    const words = texts.filter((text) => !text.includes(' '));
    const redundant = words.filter((text) => texts.some((other) => other !== text && text.includes(other)));
    assert.deepEqual(redundant, [], id);
    assert.ok(!texts.includes('key'));
  }
});

test('names are looked for with an assignment ahead; URLs and headers wherever they stand', () => {
  const modes = rules.map(({ id }, rule) => {
    const own = keywords.filter((keyword) => keyword.rules.includes(rule));
    return [id, ...new Set(own.map(({ lookAhead, minRun }) => `${lookAhead} ${minRun}`))];
  });
  assert.deepEqual(modes, [
    ['generic-password', 'assignment 6'],
    ['generic-token', 'assignment 6'],
    ['generic-url-credentials', 'none 0'],
    ['generic-authorization', 'none 0'],
  ]);
});

test('generic rules give way to all others and survive JSON', () => {
  assert.ok(rules.every(({ rank }) => rank === 1));
  assert.deepEqual(JSON.parse(JSON.stringify({ rules, keywords })), { rules, keywords });
});

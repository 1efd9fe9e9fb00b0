import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64Text } from '#engine/checks/base64-text';
import { dockerConfig } from '#engine/checks/docker-config';
import { plainWords } from '#engine/checks/plain-words';
import { stockPassword } from '#engine/checks/stock-password';
import { urlLogin } from '#engine/checks/url-login';

const base64 = (text: string) => Buffer.from(text).toString('base64');

test('stock-password drops the passwords of manuals and references to others', () => {
  const stock = [
    'changeit',
    'my_password',
    'DbPassword1',
    'your-secret-here',
    '${DB_PASSWORD}',
    'yourpassword',
  ];
  for (const secret of [
    ...stock,
    'P@ssw0rd',
    '{{ password }}',
    'super_secret_password',
    'MYSQL_ROOT_PASSWORD',
  ]) {
    assert.equal(stockPassword({ secret, match: secret }).outcome, 'drop', secret);
  }
});

test('stock-password passes passwords that somebody chose', () => {
  for (const secret of ['Tr0ub4dor&3', 'kX9vPq2LmZ', 'blue-heron-73', 'passage-to-india-1924']) {
    assert.equal(stockPassword({ secret, match: secret }).outcome, 'pass', secret);
  }
});

test('url-login looks at the user and the host of an address', () => {
  const judge = (user: string, secret: string, host: string) =>
    urlLogin({ secret, match: `amqp://${user}:${secret}@${host}` }).outcome;
  assert.equal(judge('app', 'kX9vPq2LmZ7wRt5Yb8Nd', 'mq.acme.test'), 'raise');
  assert.equal(judge('app', 'bluebird7', 'mq.acme.test'), 'pass');
  assert.equal(judge('app', 'kX9vPq2LmZ7w', 'localhost'), 'lower');
  assert.equal(judge('app', 'kX9vPq2LmZ7w', 'mq.example.com'), 'lower');
  assert.equal(judge('bluebird7', 'bluebird7', 'mq.acme.test'), 'drop');
  assert.equal(judge('app', 'guest', 'mq.acme.test'), 'drop');
  assert.equal(judge('app', 'chang%65me', 'mq.acme.test'), 'drop');
});

test('base64-text passes text and drops bytes, short text and stock passwords', () => {
  const outcomeOf = (secret: string) => base64Text({ secret, match: secret }).outcome;
  assert.equal(outcomeOf(base64('kX9vPq2L')), 'pass');
  for (const secret of [base64('abc'), base64('password'), '/////w==', ''])
    assert.equal(outcomeOf(secret), 'drop');
});

test('docker-config tells the first registry and its user', () => {
  const judge = (config: object) => {
    const secret = base64(JSON.stringify(config));
    return dockerConfig({ secret, match: secret });
  };
  const facts = { registry: 'ghcr.io', user: 'mia' };
  assert.deepEqual(judge({ auths: { 'ghcr.io': { auth: base64('mia:kX9vPq2L') } } }), {
    outcome: 'raise',
    facts,
  });
  assert.deepEqual(judge({ 'ghcr.io': { username: 'mia', password: 'kX9vPq2L' } }), {
    outcome: 'raise',
    facts,
  });
  for (const config of [
    { auths: { 'ghcr.io': {} } },
    { auths: {} },
    { auths: { x: { auth: base64('mia:password') } } },
  ]) {
    assert.deepEqual(judge(config), { outcome: 'drop' });
  }
});

test('plain-words lowers passwords of nothing but words', () => {
  const outcomeOf = (secret: string) => plainWords({ secret, match: secret }).outcome;
  for (const secret of ['petclinic', 'LocalDev', 'blue-heron', 'SALEOR'])
    assert.equal(outcomeOf(secret), 'lower', secret);
  for (const secret of ['petclinic7', 'blue-heron!', 'nTpFedjWQWyKS'])
    assert.equal(outcomeOf(secret), 'pass', secret);
});

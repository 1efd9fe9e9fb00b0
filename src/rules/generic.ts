/**
 * The rules for secrets that no provider marks: a value assigned to a telling name, credentials in
 * a URL, an `Authorization` header. Here are their names and what people are told of them; what
 * counts as a value is the engine's (`engine/assignment.ts`, `engine/generic-confirm.ts`).
 */

import { Buffer } from 'node:buffer';
import type { CompiledRule, GenericMatcher, Keyword, RuleSet } from '#model/compiled-rule';
import { createKeywordTable } from './keyword-table.ts';

interface GenericRule {
  readonly id: string;
  readonly description: string;
  readonly canDo: string;
  readonly rotate: string;
  readonly family: GenericMatcher['family'];
  readonly lookAhead: Keyword['lookAhead'];
  readonly minRun: number;
  /** Matched in any case and anywhere in a name: `pass` is in `DB_PASSWORD`. */
  readonly names: readonly string[];
}

/**
 * `pass` stands for password, passwd, passphrase, passcode, passwort, mot_de_passe and DB_PASS. It
 * is 120 words per megabyte of source text, of which the kernel's look-ahead lets 26 through
 * (November 2025, the corpus of `model/gram-table.ts`); six longer words would let through 9 and
 * miss the names that end in it. The rest are the same word in other languages: UTF-8 as Latin-1.
 */
const passwordNames = [
  ...[
    'pass',
    'pwd',
    'psw',
    '_pw',
    'rootpw',
    'adminpw',
    'userpw',
    'kennwort',
    'contrase',
    'clave',
    'senha',
    'parol',
    'wachtwoord',
  ],
  ...['senord', 'salasana', 'haslo', 'heslo', 'jelsz', 'sifre'],
  ...['has\u{142}o', '\u{15f}ifre', 'ароль', '密码', '密碼', 'パスワード', '비밀번호'].map(utf8),
];

/**
 * Keys are named by what precedes `key`, which alone occurs 950 times per megabyte. Names joined by
 * `_` and `-` cost 37 candidates per megabyte together; names in camel case are listed, and names of
 * two words, since a name ends at a space.
 */
const tokenNames = [
  ...['token', 'secret', 'credential', 'bearer', '_auth', '_salt', '_key', '-key'],
  ...['apikey', 'appkey', 'accesskey', 'authkey', 'privatekey', 'masterkey', 'encryptionkey', 'signingkey'],
  ...[
    'sharedkey',
    'accountkey',
    'servicekey',
    'sessionkey',
    'clientkey',
    'jwtkey',
    'consumerkey',
    'subscriptionkey',
  ],
  ...['storagekey', 'licensekey', 'cryptokey', 'hmackey', 'aeskey', 'deploykey', 'adminkey', 'serverkey'],
  ...['writekey', 'integrationkey', 'api.key', 'access.key', 'api key', 'access key', 'secret key'],
];

const rules: readonly GenericRule[] = [
  {
    id: 'generic-password',
    description: 'A password, assigned to a name that says so.',
    canDo: 'log in wherever this password is valid',
    rotate: 'Change the password where it is valid, then read it from the environment or a secret store.',
    family: 'password',
    lookAhead: 'assignment',
    minRun: 6,
    names: passwordNames,
  },
  {
    id: 'generic-token',
    description: 'A random-looking token or key, assigned to a name that says so.',
    canDo: 'act as its owner at the service that issued it',
    rotate: 'Revoke it at the service that issued it, then issue a new one and keep it in a secret store.',
    family: 'token',
    lookAhead: 'assignment',
    minRun: 6,
    names: tokenNames,
  },
  {
    id: 'generic-url-credentials',
    description: 'A URL with a user name and a password in it.',
    canDo: 'log in to the host that the URL names',
    rotate: 'Change the password on that host, then take it out of the URL.',
    family: 'url',
    lookAhead: 'none',
    minRun: 0,
    // The letter or digit before `://` makes four bytes of it: the kernel has no need of its three-byte table then.
    names: Array.from('abcdefghijklmnopqrstuvwxyz0123456789', (last) => `${last}://`),
  },
  {
    id: 'generic-authorization',
    description: 'An Authorization header with its credentials.',
    canDo: 'send requests as the account that the header names',
    rotate: 'Change the password or revoke the token that the header carries.',
    family: 'authorization',
    lookAhead: 'none',
    minRun: 0,
    names: ['authorization', 'bearer '],
  },
];

/** The four built-in rules of rank 1, ready to be the base of `compileRules`. */
export function genericRules(): RuleSet {
  const table = createKeywordTable();
  for (const [index, { names, lookAhead, minRun }] of rules.entries()) {
    for (const text of names) table.add({ text, foldsCase: true, lookAhead, minRun }, index);
  }
  return { rules: rules.map(toCompiled), keywords: table.keywords };
}

/** Tokens that the specifications of OAuth 1 (RFC 5849), OAuth 2 (RFC 6749, 6750, 7662) and HTTP (RFC 7617) print. */
const published = [
  ...['nnch734d00sl2jdk', 'pfkkdhi9sl3r4s00', 'kkk9d7dh3k39sjv7', 'j49sk3j29djd', 'hh5s93j4hdidpola'],
  ...['2yotnfzfejr1zcsicmwpaa', 'tgzv3jokf0xg5qx2tlkwia', 'mf_9.b5f-4.1jqm', 'qwxhzgrpbjpvcgvuihnlc2ftzq=='],
  // And those of Laravel's manual.
  ...['3uvseggvk36xn82kkeylfmhvosbzn1af', 'quwunrdfuimxckxz', '1630542a-246b-4b66-afa1-dd72a4c43515'],
  ...['gx1fbat3bv', '7fjfp0zbr1ktdrbnfvdmiw', 'dgvzddoxmjpco6u='],
];

function toCompiled({ id, description, canDo, rotate, family }: GenericRule): CompiledRule {
  return {
    id,
    provider: 'Generic',
    description,
    docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    canDo,
    rotate,
    severity: 'high',
    confidence: 'medium',
    audience: 'private',
    rank: 1,
    matcher: { kind: 'generic', family },
    minEntropy: 0,
    checks: [],
    stopValues: published,
    partName: 'secret',
    parts: [],
    isPartOnly: false,
  };
}

function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

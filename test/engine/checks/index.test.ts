/** What holds for every check, whatever it is given. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checks } from '#engine/checks/index';

const outcomes = ['pass', 'raise', 'lower', 'drop', 'example'];

/** Text of any bytes, some of it behind the marks that checks look for. */
const latin1 = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
const marks = [
  ...[
    '',
    'ghp_',
    'npm_',
    'glsa_',
    'cfk_',
    'AKIA',
    'eyJ',
    'eyJhbGciOiJIUzI1NiJ9.eyJ',
    'pypi-AgEIcHlwaS5vcmc',
    'glc_',
    'sntrys_',
    'zpka_',
    'glpat-bzoxCnU6MQ.01.0z',
    'bedrock-api-key-',
    'ABSKQmVkcm9ja0FQSUtleS',
    'pk_live_',
    'sv=2024-11-04&se=2024-',
    'X-Amz-Date=20240101T000000Z&X-Amz-Expires=',
    'eyJwYXlsb2FkIjoi',
  ],
  ...[
    '-----BEGIN PRIV' + 'ATE KEY-----\n',
    '-----BEGIN OPENSSH PRIV' + 'ATE KEY-----b3BlbnNzaC1rZXktdjEA',
    'LS0tLS1CRUdJTi',
  ],
  ...['-----BEGIN PGP PRIV' + 'ATE KEY BLOCK-----\nlQ', 'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: '],
];
const base64 = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('base64'));
const der = fc
  .tuple(fc.constantFrom('MII', 'MIG', 'MC4CAQAwBQYDK2Vw', 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmU'), base64)
  .map(([start, rest]) => `-----BEGIN PRIV${'ATE'} KEY-----\n${start}${rest}\n-----END`);
const marked = fc
  .tuple(fc.constantFrom(...marks), fc.oneof(latin1, base64), latin1)
  .map((pieces) => pieces.join(''));

for (const [name, check] of Object.entries(checks)) {
  test(`${name} answers on any text and never throws`, () => {
    fc.assert(
      fc.property(fc.oneof(latin1, marked, der), (secret) => {
        const { outcome, facts = {} } = check({ secret, match: secret });
        assert.ok(outcomes.includes(outcome));
        for (const fact of Object.values(facts)) assert.doesNotMatch(fact, /[\p{Cc}]/u);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  test(`${name} says the same about the same text`, () => {
    fc.assert(
      fc.property(marked, (secret) => {
        assert.deepEqual(check({ secret, match: secret }), check({ secret, match: secret }));
      }),
      { seed: 7, numRuns: 50 },
    );
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBase64OfDull, isDull, isJoinedWords } from '#engine/dull-values';

const base64 = (text: string) => Buffer.from(text).toString('base64');

test('addresses, versions, paths of names and regions are dull', () => {
  for (const value of [
    'mia@acme.dev',
    '^6.4|^7.0',
    '1.2.x',
    'javax.net.ssl.keyStore1',
    'eu-central-1',
    'MIIBIjANBgkqhkiG9w0',
  ])
    assert.ok(isDull(value), value);
  for (const value of ['Mia@acme1!', '6.4Kilo!', 'kX9v.Pq2L.mZ7w', 'eu-central-kX9v'])
    assert.ok(!isDull(value), value);
});

test('words joined by marks read as a name', () => {
  for (const value of ['pref_key_password_v2', 'default-auth-tls-2', 'pkcs12_password'])
    assert.ok(isJoinedWords(value), value);
  for (const value of ['kX9v-Pq2L-mZ7w', 'blue-heron73x', 'Sommer2023'])
    assert.ok(!isJoinedWords(value), value);
});

test('Base64 of a stock password, or of the header of a token alone, is dull', () => {
  for (const text of ['password', 'changeme', 'my-secret-key', '{"alg":"HS256","typ":"JWT"}'])
    assert.ok(isBase64OfDull(base64(text)), text);
  for (const value of [base64('kX9vPq2LmZ'), base64('\0\x01\x02abcdef'), 'changeme!', ''])
    assert.ok(!isBase64OfDull(value), value);
});

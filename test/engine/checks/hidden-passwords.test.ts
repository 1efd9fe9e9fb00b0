import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Check } from '#engine/checks/check';
import { ciscoType7 } from '#engine/checks/cisco-type7';
import { gppPassword } from '#engine/checks/gpp-password';
import { jetbrainsPassword } from '#engine/checks/jetbrains-password';
import { createSignedUrlCheck } from '#engine/checks/signed-url';
import { unattendPassword } from '#engine/checks/unattend-password';
import { winscpPassword } from '#engine/checks/winscp-password';

const outcomeOf = (check: Check, secret: string) => check({ secret, match: secret }).outcome;
const utf16 = (text: string) => Buffer.from(text, 'utf16le').toString('base64');

test('cisco-type7 raises what decodes to text and drops other digits', () => {
  // "cisco", as the manuals of the devices have it.
  assert.equal(outcomeOf(ciscoType7, '0822455D0A16'), 'raise');
  for (const text of ['9922455D0A16', '08FFFFFFFFFF', '0822455D0A1', ''])
    assert.equal(outcomeOf(ciscoType7, text), 'drop');
});

test('gpp-password raises what the published key decrypts', () => {
  // The password that articles on the published key show.
  assert.equal(outcomeOf(gppPassword, ['j1Uyj3Vx8TY9LtLZil2u', 'AuZkFQA/4latT76ZwgdHdhw'].join('')), 'raise');
  assert.equal(outcomeOf(gppPassword, ['j1Uyj3Vx8TY9LtLZil2u', 'AuZkFQA/4latT76ZwgdHdhx'].join('')), 'raise');
  for (const text of [Buffer.alloc(32, 7).toString('base64'), 'AAAA', ''])
    assert.equal(outcomeOf(gppPassword, text), 'lower');
});

test('winscp-password raises what decodes to text of the length that it states', () => {
  const hidden = (text: string, length = text.length) =>
    Buffer.from([0xff, 0, length, 2, 0, 0, ...Buffer.from(text)].map((byte) => byte ^ 0x5c)).toString('hex');
  assert.equal(outcomeOf(winscpPassword, hidden('miagit.acme.testkX9v')), 'raise');
  for (const text of [hidden('kX9v', 9), hidden('\x01\x02'), ''])
    assert.equal(outcomeOf(winscpPassword, text), 'lower');
});

test('jetbrains-password raises passwords and drops stock passwords', () => {
  const hidden = (text: string) =>
    [...text].map((letter) => (letter.charCodeAt(0) ^ 0xdfaa).toString(16)).join('');
  assert.equal(outcomeOf(jetbrainsPassword, hidden('kX9vPq2L')), 'raise');
  for (const text of [hidden('password'), 'df00df01', ''])
    assert.equal(outcomeOf(jetbrainsPassword, text), 'drop');
});

test('unattend-password tells encoded passwords from plain ones', () => {
  assert.equal(outcomeOf(unattendPassword, utf16('kX9vPq2LAdministratorPassword')), 'raise');
  assert.equal(outcomeOf(unattendPassword, 'kX9vPq2L'), 'pass');
  for (const text of [utf16('PasswordPassword'), 'changeme'])
    assert.equal(outcomeOf(unattendPassword, text), 'drop');
});

test('signed-url tells when an address ends, in the form of each provider', () => {
  const check = createSignedUrlCheck(() => Date.parse('2026-06-01T00:00:00Z'));
  const judge = (query: string) => check({ secret: 'x', match: `https://files.acme.test/a?${query}` });
  const past = { outcome: 'lower', facts: { expires: '2026-01-01T01:00:00.000Z', expired: 'yes' } };
  assert.deepEqual(judge('X-Goog-Date=20260101T000000Z&X-Goog-Expires=3600&X-Goog-Signature=1'), past);
  assert.deepEqual(judge('Expires=1767229200&Signature=1&Key-Pair-Id=K'), past);
  assert.deepEqual(judge('sv=1&se=2026-01-01T01%3A00%3A00Z&sig=1'), past);
  assert.deepEqual(judge('Expires=1798765200&Signature=1'), {
    outcome: 'pass',
    facts: { expires: '2027-01-01T01:00:00.000Z' },
  });
  for (const query of ['Signature=1', 'Expires=soonsoonsoon', 'Expires=99999999999999']) {
    assert.deepEqual(judge(query), { outcome: 'pass', facts: {} });
  }
});

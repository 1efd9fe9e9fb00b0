import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fingerprint } from '#triage/fingerprint';
import { isGuessable } from '#triage/strength';

const seed = 20_261_124;
const token = ['sk_', 'live_', '4eC39HqLyjWDarjtT1zdp7dc'].join('');
const hexKey = ['9f86d081884c7d65', '9a2feaa0c55ad015'].join('');

describe('fingerprint', () => {
  it('never changes within a version, since baselines keep it', () => {
    assert.equal(fingerprint('stripe-secret-key', token), 'v1:7edbffaf9a95d20c48c9ab69c829f489');
    assert.equal(fingerprint('generic-password', 'hunter2'), 'v1:ec0451a2b32b6bd26a5cc8d421877f59');
  });

  it('is 32 hexadecimal digits after its version, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.match(fingerprint('rule', text), /^v1:[0-9a-f]{32}$/);
      }),
      { seed, numRuns: 30 },
    );
  });

  it('names a token whatever rule finds it, and a guessable secret together with its rule', () => {
    assert.equal(fingerprint('a', token), fingerprint('b', token));
    assert.notEqual(fingerprint('a', 'hunter2'), fingerprint('b', 'hunter2'));
  });

  it('differs by any change of the secret', () => {
    assert.equal(fingerprint('a', token), fingerprint('a', token));
    assert.notEqual(fingerprint('a', token), fingerprint('a', token.toUpperCase()));
    assert.notEqual(fingerprint('a', token), fingerprint('a', `${token} `));
    assert.notEqual(fingerprint('ab', 'c'), fingerprint('a', 'bc'));
  });

  it('is no plain hash that someone could look up', () => {
    for (const text of [token, 'hunter2']) {
      const plain = createHash('sha256').update(text).digest('hex');
      assert.ok(!plain.startsWith(fingerprint('rule', text).slice(3)));
    }
  });
});

describe('isGuessable', () => {
  const guessable = [
    '',
    'hunter2',
    'Tr0ub4dor&3',
    'correct horse battery staple',
    'ThisIsMyVeryLongPassword2024!',
    'my-super-secret-jwt-signing-key-do-not-share',
    'iloveyou123456789iloveyou',
    '0'.repeat(64),
    '1234567890123456',
    'пароль-для-базы-данных-и-сервера',
  ];
  for (const text of guessable) {
    it(`takes "${text.slice(0, 30)}" for something that a dictionary may hold`, () =>
      assert.ok(isGuessable(text)));
  }

  const random = [token, hexKey, ['kq9vTz2Yw1LxR8sB', 'n4Jm7Hd5Gf3Pc6Ka0Ue+Vi/o'].join('')];
  for (const text of random) {
    it(`takes ${text.slice(0, 4)}… for random`, () => assert.ok(!isGuessable(text)));
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { awsAccount } from '#engine/checks/aws-account';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The key id that AWS's layout gives `account`: one flag bit, forty bits of account, nine and thirty of key. */
function keyId(account: bigint, rest: bigint, prefix = `AK${'IA'}`): string {
  let bits = (1n << 79n) | (account << 39n) | (rest & ((1n << 39n) - 1n));
  let code = '';
  for (let index = 0; index < 16; index++) {
    code = alphabet.charAt(Number(bits & 31n)) + code;
    bits >>= 5n;
  }
  return prefix + code;
}

test('aws-account reads the account number that was put into a key id', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 999_999_999_999n), fc.bigInt(0n, 1n << 39n), (account, rest) => {
      const secret = keyId(account, rest);
      const result = awsAccount({ secret, match: secret });
      assert.equal(result.outcome, 'pass');
      assert.equal(result.facts?.['account'], account.toString().padStart(12, '0'));
    }),
    { seed: 7 },
  );
});

test('aws-account says that a decoy account is one', () => {
  const secret = keyId(534261010715n, 12345678901n, `AS${'IA'}`);
  assert.deepEqual(awsAccount({ secret, match: secret }), {
    outcome: 'pass',
    facts: { account: '534261010715', decoy: 'yes' },
  });
});

test('aws-account reads no account out of key ids of the older kind', () => {
  const secret = ['AKIA', 'I44QH8DHBPQ7RSTU'].join('');
  assert.deepEqual(awsAccount({ secret, match: secret }), { outcome: 'pass' });
});

test('aws-account lowers an id whose account has thirteen digits', () => {
  const secret = keyId(1_050_000_000_000n, 1n);
  assert.deepEqual(awsAccount({ secret, match: secret }), { outcome: 'lower' });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom } from '#proof/draw';
import { isRandomLooking } from '#engine/randomness';
import { wordLikeness } from '#engine/word-likeness';

/** Names as sources have them, some with digits, marks and unusual words. */
const identifiers = [
  'ClientVpnTargetNetworks',
  'PredictorBacktestExportJobs',
  'workflowVersionList',
  'getDigestForWellKnownError',
  'scheduleOnNextTick',
  'KnownBlobExpiryOptions',
  'Ipv6CidrBlockNetworkBorderGroup',
  'PrivateKeyFlagsV4',
  'encryptionKmsKeyId',
  'MAX_CONCURRENT_STREAMS_PER_CONNECTION',
  'application/vnd.oasis.opendocument.text',
  'correct-horse-battery-staple',
];

const alphabets = {
  base62: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base36: 'abcdefghijklmnopqrstuvwxyz0123456789',
  letters: 'abcdefghijklmnopqrstuvwxyz',
};

for (const identifier of identifiers) {
  test(`${identifier} does not look random`, () => assert.equal(isRandomLooking(identifier), false));
}

for (const [name, alphabet] of Object.entries(alphabets)) {
  for (const [length, least] of [
    [20, 0.9],
    [32, 0.95],
    [40, 0.95],
  ] as const) {
    test(`at least ${least * 100} in 100 random texts of ${length} characters of ${name} look random`, () => {
      const random = randomFrom(length);
      const draw = (): string => Array.from({ length }, () => alphabet[random(alphabet.length)]).join('');
      const share = Array.from({ length: 2000 }, draw).filter(isRandomLooking).length / 2000;
      assert.ok(share >= least, `${share}`);
    });
  }
}

test('words score above chance, random letters below; text without three letters in a row says nothing', () => {
  assert.ok(wordLikeness('authorization').score > 0.5);
  assert.ok(wordLikeness('qzxkvbwpjfgh').score < -1);
  assert.deepEqual(wordLikeness('a1b2c3d4'), { score: 0, groups: 0 });
});

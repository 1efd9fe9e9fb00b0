/** Our own reader of Zstandard, which serves versions of Node without one: against the tool itself. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { FormatError } from '#decoders/format';
import { createOutputBuffer } from '#decoders/output-buffer';
import { unpackBlocks } from '#decoders/zstd/blocks';
import { readZstdFrames } from '#decoders/zstd/frames';
import { pipe } from '../support/archive.ts';
import { skipWithout } from '../support/debian-packages.ts';

const skip = skipWithout('zstd');
const most = 64 * 1024 * 1024;

function unpack(packed: Uint8Array): Buffer {
  const output = createOutputBuffer(most);
  for (const frame of readZstdFrames(packed).frames) unpackBlocks(packed, frame, output);
  return Buffer.from(output.written());
}

const here = readFileSync(new URL(import.meta.url));
const samples: Readonly<Record<string, Buffer>> = {
  'the program of Node': readFileSync(process.execPath).subarray(0, 6_000_000),
  'a source': here,
  'a lock file': readFileSync(new URL('../../package-lock.json', import.meta.url)),
  'runs of bytes': Buffer.concat([3, 70_000, 1, 500_000].map((length, index) => Buffer.alloc(length, index))),
  'few symbols': Buffer.from(Array.from(randomBytes(300_000), (byte) => 'acgt'.charCodeAt(byte & 3))),
  noise: randomBytes(200_000),
};
for (const [name, bytes] of Object.entries(samples)) {
  test(`${name}: what zstd packed at any level comes out`, { skip }, () => {
    for (const level of ['--fast=9', '-1', '-3', '-6', '-12', '-19'])
      assert.ok(unpack(pipe('zstd', ['-c', level], bytes)).equals(bytes), level);
  });
}

test('what repeats from far back comes out, and short texts do', { skip }, () => {
  const noise = randomBytes(3_000_000);
  const far = Buffer.concat([noise, noise]);
  assert.ok(unpack(pipe('zstd', ['-c', '--long=27'], far)).equals(far));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300, unit: fc.constantFrom('a', 'b', 'ab', 'key = ', '\n') }),
      (text) => {
        assert.equal(unpack(pipe('zstd', ['-c'], Buffer.from(text))).toString(), text);
      },
    ),
    { seed: 9, numRuns: 60 },
  );
});

test('what is damaged gives a FormatError, and at most what a frame may hold', { skip }, () => {
  const packed = pipe('zstd', ['-c', '-5'], here);
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.nat(255), (at, byte) => {
      const damaged = Buffer.from(packed);
      damaged[at] = byte;
      try {
        assert.ok(unpack(damaged).length <= 128 * 1024 * 8);
      } catch (error) {
        assert.ok(error instanceof FormatError, String(error));
      }
    }),
    { seed: 4, numRuns: 2000 },
  );
});

/** That segments tile a blob, overlap, and know where they begin. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Segment, createSegmenter } from '#sources/segments';

const sizes = { coreBytes: 64, overlapBytes: 16 };

/** Copies of the segments that `bytes` make, fed in pieces of the given sizes. */
function segmentsOf(bytes: Uint8Array, pieces: readonly number[], isPushed: boolean): Segment[] {
  const segments: Segment[] = [];
  const segmenter = createSegmenter((segment) => {
    segments.push({ ...segment, bytes: Uint8Array.from(segment.bytes) });
  }, sizes);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const wanted = Math.max(1, pieces[turn % pieces.length] ?? 1);
    if (isPushed) {
      segmenter.push(bytes.subarray(at, at + wanted));
      at += wanted;
      continue;
    }
    const space = segmenter.space();
    const piece = bytes.subarray(at, at + Math.min(wanted, space.length));
    space.set(piece);
    segmenter.filled(piece.length);
    at += piece.length;
  }
  segmenter.end();
  return segments;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column of a byte offset, counted the slow way from the start of the whole text. */
function placeOf(bytes: Uint8Array, offset: number, encoding: Segment['encoding']): Place {
  const before = Buffer.from(bytes.subarray(0, offset));
  const text = new TextDecoder(encoding ?? 'utf-8').decode(before);
  const line = text.lastIndexOf('\n') + 1;
  return { line: text.split('\n').length, column: [...text.slice(line)].length + 1 };
}

function check(bytes: Uint8Array, segments: readonly Segment[], isText: boolean): void {
  let covered = 0;
  for (const [index, segment] of segments.entries()) {
    const from = segment.base?.byte ?? 0;
    assert.deepEqual(
      Buffer.from(segment.bytes),
      Buffer.from(bytes.subarray(from, from + segment.bytes.length)),
    );
    const core = segment.newRanges?.[0] ?? { start: 0, end: segment.bytes.length };
    assert.equal(from + core.start, covered, 'cores follow each other without gap or overlap');
    covered = from + core.end;
    const isLast = index === segments.length - 1;
    if (!isLast) assert.equal(segment.bytes.length - core.end, sizes.overlapBytes);
    if (index > 0) assert.ok(core.start >= sizes.overlapBytes - 3);
    if (isText && segment.base) {
      const { line, column } = segment.base;
      assert.deepEqual({ line, column }, placeOf(bytes, from, segment.encoding));
    }
  }
  assert.equal(covered, bytes.length, 'cores cover the blob');
}

const pieces = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 });

test('cores tile any bytes exactly, however they are fed', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 700, size: 'max' }),
      pieces,
      fc.boolean(),
      (bytes, fed, isPushed) => {
        check(bytes, segmentsOf(bytes, fed, isPushed), false);
      },
    ),
    { seed: 5, numRuns: 400 },
  );
});

const character = fc.constantFrom('a', 'b', '=', '\n', '\r\n', 'ä', '漢', '😀', '\u0a0a', '\u010a');
const forms = [
  { name: 'UTF-8', encode: (text: string) => Buffer.from(text) },
  { name: 'UTF-8 with a mark', encode: (text: string) => Buffer.from(`\ufeff${text}`) },
  { name: 'UTF-16 with a mark', encode: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  {
    name: 'big-endian UTF-16 with a mark',
    encode: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  },
];
for (const { name, encode } of forms) {
  test(`segments of ${name} know the line and column at which they begin`, () => {
    fc.assert(
      fc.property(fc.array(character, { maxLength: 500, size: 'max' }), pieces, (characters, fed) => {
        const bytes = encode(characters.join(''));
        check(bytes, segmentsOf(bytes, fed, true), true);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
}

test('a blob that fits into one segment has neither ranges nor base', () => {
  assert.deepEqual(segmentsOf(Buffer.from('short'), [2], true), [
    { bytes: Uint8Array.from(Buffer.from('short')) },
  ]);
  assert.deepEqual(segmentsOf(Buffer.alloc(0), [1], true), [{ bytes: new Uint8Array(0) }]);
});

test('UTF-16 tells its encoding with every segment', () => {
  const segments = segmentsOf(Buffer.from(`\ufeff${'key=1\n'.repeat(40)}`, 'utf16le'), [50], true);
  assert.ok(segments.length > 2);
  assert.ok(segments.every(({ encoding }) => encoding === 'utf-16le'));
});

test('a segmenter starts anew for the next blob, also when the last one was given up', () => {
  const seen: string[] = [];
  const segmenter = createSegmenter((segment) => {
    const text = Buffer.from(segment.bytes).toString();
    if (text.startsWith('bad')) throw new Error('refused');
    seen.push(`${segment.base?.byte ?? 0}:${text.length}`);
  }, sizes);
  segmenter.push(Buffer.alloc(100, 'a'));
  segmenter.end();
  assert.throws(() => segmenter.push(Buffer.from('bad'.repeat(40))), /refused/);
  segmenter.push(Buffer.from('next'));
  segmenter.end();
  assert.deepEqual(seen, ['0:80', '48:52', '0:4']);
});

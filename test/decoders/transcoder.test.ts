/** That transcoding equals Node's own, and that its map is exact. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createTranscoder } from '#decoders/transcoder';

const transcode = createTranscoder();
const encodings = ['utf-16le', 'utf-16be'] as const;

/** UTF-16 code units of every kind: ASCII most, lone surrogates and pairs among them. */
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
);
const units = fc.oneof(
  fc.array(unit, { maxLength: 60 }),
  // Long enough for several checkpoints.
  fc
    .tuple(fc.array(unit, { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 600 }))
    .map(([few, times]) => Array.from({ length: times }, () => few).flat()),
);

function bytesOf(codeUnits: readonly number[], encoding: (typeof encodings)[number]): Buffer {
  const bytes = Buffer.alloc(codeUnits.length * 2);
  for (const [index, codeUnit] of codeUnits.entries()) {
    if (encoding === 'utf-16le') bytes.writeUInt16LE(codeUnit, index * 2);
    else bytes.writeUInt16BE(codeUnit, index * 2);
  }
  return bytes;
}

test('what comes out is what TextDecoder makes of it, lone surrogates and a last odd byte included', () => {
  fc.assert(
    fc.property(units, fc.constantFrom(...encodings), fc.boolean(), (codeUnits, encoding, isOdd) => {
      const even = bytesOf(codeUnits, encoding);
      const bytes = Buffer.concat([even, Buffer.alloc(isOdd ? 1 : 0, 0x41)]);
      // TextDecoder makes one U+FFFD of half a pair and half a unit after it; ours are two.
      const expected = new TextDecoder(encoding, { ignoreBOM: true }).decode(even) + (isOdd ? '\ufffd' : '');
      assert.equal(Buffer.from(transcode(bytes, 0, encoding).bytes).toString(), expected);
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('the map is exact where characters begin, ascending, and holds within characters', () => {
  fc.assert(
    fc.property(units, fc.constantFrom(...encodings), fc.constantFrom(0, 2), (codeUnits, encoding, start) => {
      const paired = Buffer.from(bytesOf(codeUnits, 'utf-16le').toString('utf16le')).toString();
      const wellFormed = Buffer.from(paired, 'utf16le');
      const body = encoding === 'utf-16le' ? wellFormed : Buffer.from(wellFormed).swap16();
      const decoded = transcode(Buffer.concat([Buffer.alloc(start, 0x20), body]), start, encoding);
      let at = 0;
      let original = start;
      for (const character of wellFormed.toString('utf16le')) {
        const length = Buffer.byteLength(character);
        for (let within = 0; within < length; within++)
          assert.equal(decoded.toOriginal(at + within), original);
        for (let within = 0; within < character.length * 2; within++) {
          assert.equal(decoded.toDecoded(original + within), at);
        }
        at += length;
        original += character.length * 2;
      }
      assert.equal(decoded.bytes.length, at);
      assert.equal(decoded.toOriginal(at), original);
      assert.equal(decoded.toDecoded(original), at);
    }),
    { seed: 4, numRuns: 25 },
  );
});

test('an empty text, and a text shorter than its start, make nothing', () => {
  for (const bytes of [Buffer.alloc(0), Buffer.alloc(2)]) {
    const decoded = transcode(bytes, 2, 'utf-16be');
    assert.equal(decoded.bytes.length, 0);
    assert.equal(decoded.toOriginal(0), bytes.length);
  }
});

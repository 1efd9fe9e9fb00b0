/** What the extractor finds in bytes of no known format. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { binary } from '#decoders/strings';
import { utf16Runs } from '#decoders/utf-16-runs';

interface Run {
  readonly text: string;
  readonly at: number;
  readonly isBigEndian: boolean;
}

function runsOf(bytes: Uint8Array, start = 0, end = bytes.length): Run[] {
  const runs: Run[] = [];
  utf16Runs(bytes, start, end, (text, at, isBigEndian) => runs.push({ text, at, isBigEndian }));
  return runs;
}

const token = ['wide', 'TOKEN', '0123'].join('_');
const little = Buffer.from(token, 'utf16le');
const big = Buffer.from(token, 'utf16le').swap16();

const surroundings = [
  { name: 'noise', before: 'ff81c2ee', after: '81ffc2' },
  { name: 'NULs', before: '00000000', after: '000000' },
  { name: 'a length in front', before: '0c000000', after: '010000' },
  { name: 'nothing', before: '', after: '' },
];
for (const { name, before, after } of surroundings) {
  for (const isBigEndian of [false, true]) {
    test(`UTF-16${isBigEndian ? 'BE' : 'LE'} in ${name} is found with its exact ends`, () => {
      for (let padding = 0; padding < 24; padding += 2) {
        const front = Buffer.concat([Buffer.alloc(padding, 0xee), Buffer.from(before, 'hex')]);
        const bytes = Buffer.concat([front, isBigEndian ? big : little, Buffer.from(after, 'hex')]);
        assert.deepEqual(
          runsOf(bytes).map(({ text }) => text),
          [token],
        );
      }
    });
  }
}

test('runs of fewer than six characters and tables of numbers are not told', () => {
  assert.deepEqual(runsOf(Buffer.from('\x01\x02short\x03', 'utf16le')), []);
  assert.equal(runsOf(Buffer.from('longer', 'utf16le')).length, 1);
  assert.deepEqual(runsOf(Buffer.from(Uint16Array.from({ length: 900 }, (_, n) => n % 9).buffer)), []);
  assert.deepEqual(runsOf(Buffer.alloc(1000)), []);
});

test('a run ends with the range that is asked for', () => {
  const bytes = Buffer.concat([little, little]);
  assert.deepEqual(
    runsOf(bytes, 0, little.length).map(({ text }) => text),
    [token],
  );
  assert.deepEqual(
    runsOf(bytes, little.length).map(({ text, at }) => ({ text, at })),
    [{ text: token, at: little.length }],
  );
});

test('whatever follows it, a text at an even offset is found whole', () => {
  const noise = fc.uint8Array({ maxLength: 40 });
  fc.assert(
    fc.property(noise, noise, (before, after) => {
      const front = Buffer.concat([before, Buffer.alloc(3 + (before.length % 2 === 0 ? 1 : 0), 0x81)]);
      const found = runsOf(Buffer.concat([front, little, after]));
      assert.ok(found.some(({ text, at }) => text.startsWith(token) && at === front.length));
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('bytes of no format are handed over as they are, and UTF-16 with its offset', () => {
  const bytes = Buffer.concat([Buffer.from('\x00\x01plain text\x00\x00\x02', 'latin1'), little]);
  assert.ok(binary.recognises(bytes, ''));
  const texts: Uint8Array[] = [];
  const strings: string[] = [];
  const nothing = (): void => undefined;
  binary.decode(
    {
      bytes,
      source: { length: bytes.length, read: (start, end) => bytes.subarray(start, end) },
      name: '',
      siblings: { names: () => [], read: () => undefined, memo: (_key, make) => make() },
    },
    {
      string: (value, spot) => strings.push(`${value} ${spot().spot}`),
      text: (part) => texts.push(part),
      entry: nothing,
      rest: nothing,
      gap: nothing,
      note: nothing,
      fact: nothing,
    },
  );
  assert.deepEqual(texts, [bytes]);
  assert.deepEqual(strings, [`${token} UTF-16LE at 0xf`]);
});

test('text, in UTF-16 too, is left to be searched as text', () => {
  assert.ok(!binary.recognises(Buffer.from('key = value'), ''));
  assert.ok(!binary.recognises(Buffer.from('key = value, and more', 'utf16le'), ''));
});

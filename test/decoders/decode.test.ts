/** Which parts `decode` makes of a blob. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode, loadFormats } from '#decoders/decode';
import type { Blob } from '#model/blob';
import type { Origin } from '#model/origin';
import type { Problem } from '#model/problem';

await loadFormats();

const file: Origin = { kind: 'file', root: 'r', path: 'a.txt' };

interface Part {
  readonly text: string;
  readonly blob: Blob;
  readonly isSameBlob: boolean;
  /** Original positions of the decoded bytes asked for. */
  readonly at: (byte: number) => number;
  readonly map: readonly number[];
}

/** Everything `decode` hands over; positions are asked for while they are valid. */
function decoded(blob: Blob, asked: readonly number[] = []): { parts: Part[]; problems: Problem[] } {
  const parts: Part[] = [];
  const problems: Problem[] = [];
  decode(blob, (part) => {
    if (part.kind === 'problem') {
      problems.push(part);
    }
    if (part.kind !== 'part') return;
    const at = part.toOriginal ?? ((byte: number) => byte);
    const text = Buffer.from(part.blob.bytes).toString();
    parts.push({ text, blob: part.blob, isSameBlob: part.blob === blob, at, map: asked.map(at) });
  });
  return { parts, problems };
}

const littleEndian = (text: string): Buffer => Buffer.from(text, 'utf16le');
const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const marked = (mark: readonly number[], bytes: Buffer): Buffer => Buffer.concat([Buffer.from(mark), bytes]);

test('plain bytes are handed over as the very blob that was given', () => {
  for (const bytes of [
    Buffer.from('key = "value"\n'),
    Buffer.alloc(0),
    Buffer.from([0]),
    Buffer.alloc(5000),
  ]) {
    const { parts, problems } = decoded({ bytes, origin: file });
    assert.equal(parts.length, 1);
    assert.ok(parts[0]?.isSameBlob);
    assert.deepEqual(problems, []);
  }
});

test('a UTF-8 mark is taken off and positions count it', () => {
  const bytes = marked([0xef, 0xbb, 0xbf], Buffer.from('key=1'));
  const newRanges = [
    { start: 0, end: 2 },
    { start: 3, end: 8 },
  ];
  const { parts } = decoded({ bytes, origin: file, newRanges }, [0, 4]);
  assert.deepEqual(
    parts.map(({ text }) => text),
    ['key=1'],
  );
  assert.deepEqual(parts[0]?.map, [3, 7]);
  assert.deepEqual(parts[0]?.blob.newRanges, [{ start: 0, end: 5 }]);
});

const text = 'token = "äöü😀"\r\nsecond = line\n';
const utf16Cases = [
  { name: 'little endian with a mark', bytes: marked([0xff, 0xfe], littleEndian(text)), mark: 2 },
  { name: 'big endian with a mark', bytes: marked([0xfe, 0xff], bigEndian(text)), mark: 2 },
  { name: 'little endian without a mark', bytes: littleEndian(text), mark: 0 },
  { name: 'big endian without a mark', bytes: bigEndian(text), mark: 0 },
];
for (const { name, bytes, mark } of utf16Cases) {
  test(`UTF-16 ${name} comes as UTF-8, then as it is`, () => {
    const asked = ['token', 'äöü', '😀', 'second'].map((word) => Buffer.from(text).indexOf(word));
    const { parts } = decoded({ bytes, origin: file }, asked);
    assert.equal(parts.length, 2);
    assert.equal(parts[0]?.text, text);
    assert.ok(parts[1]?.isSameBlob);
    const places = ['token', 'äöü', '😀', 'second'].map((word) => mark + 2 * text.indexOf(word));
    assert.deepEqual(parts[0]?.map, places);
  });
}

test('new ranges of UTF-16 keep their characters, and a character that is partly new is new', () => {
  const bytes = littleEndian('abcdefgh=äöü😀!');
  // The second byte of "b" up to the first of "ä"; then the second half of the pair.
  const newRanges = [
    { start: 3, end: 19 },
    { start: 26, end: 28 },
  ];
  const { parts } = decoded({ bytes, origin: file, newRanges });
  const decodedBytes = parts[0]?.blob.bytes ?? Buffer.alloc(0);
  const texts = (parts[0]?.blob.newRanges ?? []).map(({ start, end }) =>
    Buffer.from(decodedBytes.subarray(start, end)).toString(),
  );
  assert.deepEqual(texts, ['bcdefgh=ä', '😀']);
});

test('a later segment is decoded as its reader says, and its first word is not taken for a mark', () => {
  const base = { byte: 1000, line: 7, column: 3 };
  const bytes = littleEndian('\ufeff漢字');
  const { parts } = decoded({ bytes, origin: file, base, encoding: 'utf-16le' }, [1000, 1003]);
  assert.equal(parts[0]?.text, '\ufeff漢字');
  assert.deepEqual(parts[0]?.blob.base, base);
  assert.deepEqual(parts[0]?.map, [1000, 1002]);
  assert.equal(decoded({ bytes: marked([0xef, 0xbb, 0xbf], bytes), origin: file, base }).parts.length, 1);
});

const binaries = [
  { name: 'an ELF header', bytes: Buffer.from('7f454c4602010100000000000000000003003e0001000000', 'hex') },
  {
    name: 'a table of small numbers',
    bytes: Buffer.from(Uint16Array.from({ length: 3000 }, (_, n) => n % 40).buffer),
  },
  { name: 'text with a NUL', bytes: Buffer.from('password=\0hunter2 and so on, and so on') },
  { name: 'a few wide characters', bytes: littleEndian('abc') },
  { name: 'UTF-16 without any ASCII', bytes: littleEndian('漢字'.repeat(50)) },
  {
    name: 'wide text, then noise',
    bytes: Buffer.concat([littleEndian('abcdefghij'), Buffer.alloc(400, 0x01)]),
  },
];
for (const { name, bytes } of binaries) {
  test(`${name} is not taken for UTF-16`, () => {
    assert.equal(decoded({ bytes, origin: file }).parts.length, 1);
  });
}

test('git trees, commits and tags are never decoded', () => {
  for (const type of ['tree', 'commit', 'tag'] as const) {
    const origin: Origin = { kind: 'object', repository: 'r', oid: 'ab', type };
    assert.equal(decoded({ bytes: littleEndian('a text long enough'), origin }).parts.length, 1);
  }
});

const archives = [
  { format: 'gzip', bytes: Buffer.from('1f8b0800', 'hex') },
  { format: 'xz', bytes: Buffer.from('fd377a585a000004', 'hex') },
  { format: 'zstd', bytes: Buffer.from('28b52ffd00', 'hex') },
  { format: '7z', bytes: Buffer.from('377abcaf271c0004', 'hex') },
  { format: 'rar', bytes: Buffer.from('526172211a0700', 'hex') },
  {
    format: 'tar',
    bytes: Buffer.concat([Buffer.from('a.txt'), Buffer.alloc(252), Buffer.from('ustar\x0000')]),
  },
];
for (const [index, { format, bytes }] of archives.entries()) {
  test(`a ${format} archive is searched as it is and told as not opened (${index})`, () => {
    const { parts, problems } = decoded({ bytes, origin: file });
    assert.ok(parts.at(-1)?.isSameBlob);
    assert.deepEqual(
      problems.map(({ code, subject }) => [code, subject]),
      [['archive-not-opened', 'r/a.txt']],
    );
    assert.match(problems[0]?.message ?? '', new RegExp(`${format} archive`));
  });
}

test('what only looks a little like an archive is none', () => {
  for (const start of ['PK\x03', 'PK!!', 'BZhello world', '\x1f\x8b', 'Rar!', '7z', 'BZh?1AY&SX']) {
    assert.deepEqual(decoded({ bytes: Buffer.from(start, 'latin1'), origin: file }).problems, []);
  }
  const base = { byte: 4, line: 1, column: 5 };
  assert.deepEqual(decoded({ bytes: Buffer.from('PK\x03\x04'), origin: file, base }).problems, []);
});

test('no bytes make it throw, and the bytes as they are come last', () => {
  const starts = ['', 'fffe', 'feff', 'efbbbf', '00', '6100', '0061', '504b0304'].map((hex) =>
    Buffer.from(hex, 'hex'),
  );
  const bytesOf = fc
    .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 600, size: 'max' }))
    .map(([start, rest]) => Buffer.concat([start, rest]));
  fc.assert(
    fc.property(bytesOf, fc.nat(700), fc.nat(700), (bytes, one, other) => {
      const newRanges = [{ start: Math.min(one, other), end: Math.max(one, other) }];
      const { parts } = decoded({ bytes, origin: file, newRanges }, [0, 1, 5, 1000]);
      const last = parts.at(-1)?.blob.bytes ?? Buffer.alloc(0);
      const mark = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
      assert.deepEqual(Buffer.from(last), bytes.subarray(mark));
      for (const { blob } of parts) {
        for (const { start, end } of blob.newRanges ?? [])
          assert.ok(start < end || blob.newRanges === newRanges);
      }
    }),
    { seed: 2, numRuns: 500 },
  );
});

/** Compiled XML and resource tables that obfuscators forge: what Android reads is read. */

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { binaryXml } from '#decoders/android/binary-xml';
import { resourcesArsc } from '#decoders/android/resources-arsc';
import { chunk, entries, resourceTable, stringPool, words, xml } from '../support/android-chunks.ts';
import { openAll } from '../support/opened.ts';
import { told } from '../support/told.ts';

const strings = [
  '',
  '',
  'manifest',
  'package',
  'com.example',
  'meta-data',
  'a.b.KEY',
  'planted-value',
  'left-over',
];
const ids = xml.ids(0x01010003, 0x01010024);
const root = xml.start(2, [[3, 4, 3, 4]]);
const planted = xml.start(5, [
  [0, 6, 3, 6],
  [1, 7, 3, 7],
]);
const rest = [xml.end(5), xml.end(2)];
const spot = '/manifest/meta-data[a.b.KEY]@value';
const pool = stringPool(strings);

const forged: readonly { what: string; bytes: Buffer }[] = [
  {
    what: 'nothing wrong but blanked names of attributes',
    bytes: xml.document(pool, ids, root, planted, ...rest),
  },
  {
    what: 'texts in UTF-16',
    bytes: xml.document(stringPool(strings, { isUtf8: false }), ids, root, planted, ...rest),
  },
  {
    what: 'a count of strings that is larger than the real one',
    bytes: xml.document(stringPool(strings, { toldCount: 1e6 }), ids, root, planted, ...rest),
  },
  {
    what: 'another type',
    bytes: withNumber(xml.document(pool, ids, root, planted, ...rest), 0, 0x00080000),
  },
  {
    what: 'a size that is far too large',
    bytes: withNumber(xml.document(pool, ids, root, planted, ...rest), 4, 0x7fffffff),
  },
  {
    what: 'attributes of another size, and a gap before them',
    bytes: xml.document(
      pool,
      ids,
      root,
      xml.start(
        5,
        [
          [0, 6, 3, 6],
          [1, 7, 3, 7],
        ],
        { stride: 28, gap: 12 },
      ),
      ...rest,
    ),
  },
  {
    what: 'an unknown chunk',
    bytes: xml.document(pool, ids, chunk(0x7777, words(1, 2), words(3)), root, planted, ...rest),
  },
  {
    what: 'an end of a namespace without a size',
    bytes: xml.document(pool, ids, root, chunk(0x0101, words(1, -1), words(-1, -1), 0), planted, ...rest),
  },
  {
    what: 'junk between chunks',
    bytes: xml.document(pool, ids, root, words(0xffffffff, 0xffffffff, 0), planted, ...rest),
  },
];

for (const { what, bytes } of forged) {
  test(`a manifest with ${what} is read`, () => {
    assert.ok(binaryXml.recognises(bytes, 'res/a.xml'));
    const { strings: found, facts } = told(binaryXml, bytes);
    const own = found.find(({ value }) => value === 'planted-value');
    assert.deepEqual([own?.key, own?.spot().spot], ['a.b.KEY', spot]);
    assert.equal(facts['package'], 'com.example');
    assert.equal(
      found.find(({ value }) => value === 'left-over')?.spot().spot,
      'string pool entry 8, not in use',
    );
  });
}

test('where raw and compiled values differ, both are told', () => {
  const bytes = xml.document(pool, ids, root, xml.start(5, [[1, 8, 3, 7]]), ...rest);
  const values = told(binaryXml, bytes).strings.map(({ value }) => value);
  assert.ok(values.includes('planted-value') && values.includes('left-over'));
});

test('a text longer than 32 KB, whose length lost its upper bits, is told whole', () => {
  const long = `start ${'x'.repeat(40_000)} end`;
  const bytes = stringPool([long]);
  const entryAt = 28 + 4;
  // Both lengths have 15 bits.
  assert.deepEqual(
    [...bytes.subarray(entryAt, entryAt + 2)],
    [0x80 | ((long.length >> 8) & 0xff), long.length & 0xff],
  );
  const table = resourceTable(
    [long],
    ['string'],
    ['long'],
    [{ id: 1, entries: new Map([[0, entries.plain(0, 3, 0)]]) }],
  );
  assert.equal(told(resourcesArsc, table).strings[0]?.value, long);
});

test('a table that refers to one text over and over is left before it fills the memory', () => {
  const many = new Map(
    Array.from({ length: 60_000 }, (_, index) => [index, entries.compact(0, 3, 0)] as const),
  );
  const table = resourceTable(['x'.repeat(20_000)], ['string'], ['key'], [{ id: 1, entries: many }]);
  assert.throws(() => told(resourcesArsc, table), /over and over/);
});

test('entries outside of their chunk are told as damage, the others are told', () => {
  const table = resourceTable(
    ['first', 'second'],
    ['string'],
    ['a', 'b'],
    [
      {
        id: 1,
        entries: new Map([
          [0, entries.plain(0, 3, 0)],
          [1, entries.plain(1, 3, 1)],
        ]),
      },
    ],
  );
  // The second entry's offset stands in front of both entries.
  const cut = withNumber(table, table.length - 2 * 16 - 4, 0x10000);
  const { strings: found, problems } = openAll(cut, 'resources.arsc');
  assert.deepEqual(
    found.map(({ line }) => line),
    ['a = "first"', 'second'],
  );
  assert.match(problems[0]?.message ?? '', /do not fit/);
});

function withNumber(bytes: Buffer, at: number, value: number): Buffer {
  bytes.writeUInt32LE(value >>> 0, at);
  return bytes;
}

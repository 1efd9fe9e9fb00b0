import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Keyword } from '#model/compiled-rule';
import { type PrefilterOptions, createPrefilter } from '#engine/prefilter';
import { FILTER, FILTER_BYTES } from '#engine/kernel/assembly/layout';
import { hasAssignmentAhead, hasRunAhead, isRunHere, maxMinRun } from '#engine/kernel/look-ahead';
import { buildTables } from '#engine/kernel/tables';

const kinds = ['wasm', 'js'] as const;

function keyword(text: string, fields: Partial<Keyword> = {}): Keyword {
  return { text, foldsCase: false, lookAhead: 'none', minRun: 0, rules: [0], ...fields };
}

function hitsOf(keywords: readonly Keyword[], bytes: Uint8Array, options: PrefilterOptions): string[] {
  const { count, keywords: indexes, starts } = createPrefilter(keywords, options).candidates(bytes);
  return Array.from({ length: count }, (_, index) => `${indexes[index]}@${starts[index]}`);
}

/** Every keyword compared at every offset. */
function naiveHits(keywords: readonly Keyword[], bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const folded = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return keywords.flatMap((word, index) => {
    const hits: string[] = [];
    const searched = word.foldsCase ? folded : text;
    for (let at = searched.indexOf(word.text); at >= 0; at = searched.indexOf(word.text, at + 1)) {
      if (lookAheadHolds(word, bytes, at)) hits.push(`${index}@${at}`);
    }
    return hits;
  });
}

function lookAheadHolds({ text, lookAhead, minRun }: Keyword, bytes: Uint8Array, start: number): boolean {
  if (lookAhead === 'none') return true;
  const asked = Math.min(maxMinRun, Math.max(1, minRun));
  if (lookAhead === 'run') return isRunHere(bytes, start + text.length, bytes.length, asked);
  const operator = text.search(/[=:>,( \t\n]/);
  const from = start + (operator < 0 ? text.length : operator);
  const end = Math.min(bytes.length, start + text.length + 160 + asked);
  return (lookAhead === 'value' ? hasRunAhead : hasAssignmentAhead)(bytes, from, end, asked);
}

/** Few letters, so that keywords overlap, nest and occur. */
const someText = (length: { minLength: number; maxLength: number }): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom('a', 'b', 'A', '_', '1', '=', ' ', '"', '\n', '\x00', '\xe1', '\xc1'),
    ...length,
  });

const someKeyword: fc.Arbitrary<Keyword> = fc
  .record({
    text: fc.oneof(
      someText({ minLength: 3, maxLength: 6 }),
      someText({ minLength: 7, maxLength: 20 }),
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 3, maxLength: 5 }),
    ),
    foldsCase: fc.boolean(),
    lookAhead: fc.constantFrom('none', 'run', 'value', 'assignment'),
    minRun: fc.integer({ min: 0, max: 5 }),
    rules: fc.constant([0]),
  })
  .map((word) =>
    word.foldsCase
      ? { ...word, text: word.text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()) }
      : word,
  );

const someBytes = fc.oneof(
  someText({ minLength: 0, maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 0, maxLength: 120 }),
);

for (const kind of kinds) {
  describe(`the ${kind} kernel`, () => {
    test('finds what a comparison at every offset finds, whatever the slices and the room for hits', () => {
      fc.assert(
        fc.property(
          fc.array(someKeyword, { minLength: 1, maxLength: 12 }),
          someBytes,
          fc.integer({ min: 1, max: 40 }),
          (keywords, text, halfSlice) => {
            const bytes = Buffer.from(text, 'latin1');
            const hits = hitsOf(keywords, bytes, { kind, sliceBytes: halfSlice * 2, handover: 1 });
            assert.deepEqual(hits.toSorted(), naiveHits(keywords, bytes).toSorted());
          },
        ),
        { numRuns: 1500, seed: 7 },
      );
    });

    test('finds planted keywords at every offset of text around a slice border', () => {
      const keywords = [
        keyword('xy?'),
        keyword('ghq_'),
        keyword('akqz', { foldsCase: true }),
        keyword('sk_live_'),
        keyword('password', { foldsCase: true, lookAhead: 'assignment', minRun: 6 }),
      ];
      const planted = ['xy?', 'ghq_', 'AKQZ', 'sk_live_', 'Password = "opensesame"'];
      const slice = 256;
      for (let offset = slice - 40; offset <= slice + 4; offset++) {
        for (const [index, text] of planted.entries()) {
          const bytes = Buffer.alloc(1200, '. ');
          bytes.write(text, offset, 'latin1');
          assert.deepEqual(hitsOf(keywords, bytes, { kind, sliceBytes: slice }), [`${index}@${offset}`]);
        }
      }
    });

    test('finds keywords across the border of a slice of the usual size', () => {
      const keywords = [keyword('hvs.CAESI'), keyword('token', { lookAhead: 'value', minRun: 30 })];
      const bytes = Buffer.alloc(600_000, 'x');
      const expected: string[] = [];
      for (const border of [256 * 1024, 512 * 1024]) {
        bytes.write('hvs.CAESI', border - 4, 'latin1');
        bytes.write(`token = ${'v'.repeat(30)};`, border - 100, 'latin1');
        expected.push(`0@${border - 4}`, `1@${border - 100}`);
      }
      assert.deepEqual(hitsOf(keywords, bytes, { kind }).toSorted(), expected.toSorted());
    });

    test('finds every hit of dense ones though only a few are handed over at a time', () => {
      const keywords = [keyword('aaa'), keyword('aaaa'), keyword('aaaaa'), keyword('aaaaaaaaaaa')];
      const bytes = Buffer.alloc(5000, 'a');
      const hits = hitsOf(keywords, bytes, { kind, handover: 1 });
      assert.equal(hits.length, 4998 + 4997 + 4996 + 4990);
      assert.equal(new Set(hits).size, hits.length);
    });

    test('finds keywords that fill a buffer of three to eight bytes, and nothing in shorter ones', () => {
      const text = 'Abc_Dgh1';
      for (let length = 0; length <= 8; length++) {
        const bytes = Buffer.from(text.slice(0, length), 'latin1');
        const words = [3, 4, 5, 6, 7, 8].map((size) => keyword(text.slice(0, size)));
        const ends = [3, 4, 5, 6, 7, 8]
          .filter((size) => size <= length)
          .map((size) => keyword(text.slice(length - size, length)));
        const all = [...words, ...ends];
        assert.deepEqual(hitsOf(all, bytes, { kind }).toSorted(), naiveHits(all, bytes).toSorted());
      }
    });

    test('does not take the bytes of an earlier, longer buffer for a part of a shorter one', () => {
      const prefilter = createPrefilter([keyword('token_x'), keyword('abc')], { kind });
      assert.equal(prefilter.candidates(Buffer.from('..token_x..abc')).count, 2);
      assert.equal(prefilter.candidates(Buffer.from('..token_')).count, 0);
      assert.equal(prefilter.candidates(Buffer.alloc(0)).count, 0);
    });

    test('finds three bytes once, whatever byte stands on either side', () => {
      for (const text of ['pwd', 'xy\xff', '://']) {
        const prefilter = createPrefilter([keyword(text)], { kind });
        for (let byte = 0; byte < 256; byte++) {
          const side = String.fromCharCode(byte);
          for (const [before, after] of [
            [side, ''],
            [`.${side}`, '.'],
            ['', side],
            ['.', `${side}.`],
          ] as const) {
            const bytes = Buffer.from(before + text + after, 'latin1');
            const { count, starts } = prefilter.candidates(bytes);
            assert.deepEqual([count, starts[0]], [1, before.length], JSON.stringify(before + after));
          }
        }
      }
    });

    test('compares every byte of a keyword', () => {
      for (const text of ['akiaq', 'sk_live_', 'sk_live_7', '-----begin openssh private key']) {
        for (const foldsCase of [false, true]) {
          const prefilter = createPrefilter([keyword(text, { foldsCase })], { kind });
          for (let at = 0; at < text.length; at++) {
            const other = `${text.slice(0, at)}\x80${text.slice(at + 1)}`;
            assert.equal(prefilter.candidates(Buffer.from(`..${other}..`, 'latin1')).count, 0, other);
          }
          assert.equal(prefilter.candidates(Buffer.from(`..${text}..`)).count, 1);
        }
      }
    });

    test('looks ahead to the end of its reach across a slice border', () => {
      const bytes = Buffer.alloc(2000, ' ');
      bytes.write('zzzz:', 511, 'latin1');
      bytes.write('7'.repeat(32), 511 + 4 + 159, 'latin1');
      for (const lookAhead of ['value', 'assignment'] as const) {
        const keywords = [keyword('zzzz', { lookAhead, minRun: 32 })];
        assert.deepEqual(hitsOf(keywords, bytes, { kind, sliceBytes: 512 }), ['0@511']);
      }
    });

    test('tells letters of one case from another only where the keyword does not fold', () => {
      const keywords = [
        keyword('AKIA9'),
        keyword('akia9', { foldsCase: true }),
        keyword('\xe9t\xe9_', { foldsCase: true }),
      ];
      const bytes = Buffer.from('AKIA9 akia9 AkIa9 \xe9T\xe9_ \xc9t\xc9_ \xe9t\xe9\x7f', 'latin1');
      assert.deepEqual(
        hitsOf(keywords, bytes, { kind }).toSorted(),
        ['0@0', '1@0', '1@12', '1@6', '2@18'].toSorted(),
      );
    });

    test('gives the same hits with tables that were made before', () => {
      const keywords = [keyword('secret', { foldsCase: true }), keyword('npm_')];
      const bytes = Buffer.from('my Secret: npm_SECRET');
      const image = buildTables(keywords);
      assert.deepEqual(hitsOf(keywords, bytes, { kind, image }), hitsOf(keywords, bytes, { kind }));
      assert.equal(hitsOf(keywords, bytes, { kind, image }).length, 3);
    });

    test('has nothing to find without keywords', () => {
      assert.equal(createPrefilter([], { kind }).candidates(Buffer.from('password')).count, 0);
    });
  });
}

test('both kernels give the same hits in the same order', () => {
  fc.assert(
    fc.property(fc.array(someKeyword, { minLength: 1, maxLength: 40 }), someBytes, (keywords, text) => {
      const bytes = Buffer.from(text, 'latin1');
      assert.deepEqual(hitsOf(keywords, bytes, { kind: 'js' }), hitsOf(keywords, bytes, { kind: 'wasm' }));
    }),
    { numRuns: 300, seed: 8 },
  );
});

test('a prefilter uses WebAssembly unless it is told otherwise', () => {
  assert.equal(createPrefilter([]).kind, 'wasm');
  assert.equal(createPrefilter([], { kind: 'js' }).kind, 'js');
});

test('the same keywords make the same tables', () => {
  const keywords = [keyword('token'), keyword('ghp_'), keyword('pwd'), keyword('-----BEGIN ')];
  assert.deepEqual(buildTables(keywords), buildTables(keywords.map((word) => ({ ...word }))));
});

for (const { name, text } of [
  { name: 'of two bytes', text: 'sk' },
  { name: 'of 256 bytes', text: 'k'.repeat(256) },
  { name: 'with a character that is no byte', text: 'клю' },
]) {
  test(`a keyword ${name} is refused`, () => {
    assert.throws(() => createPrefilter([keyword(text)]).candidates(Buffer.from('x')), RangeError);
  });
}

test('a keyword of 255 bytes is found', () => {
  const text = `${'k'.repeat(200)}${'q'.repeat(55)}`;
  for (const kind of kinds)
    assert.deepEqual(hitsOf([keyword(text)], Buffer.from(`.${text}.`), { kind }), ['0@1']);
});

test('tables made before are used for the keywords that they were made of, and for no others', () => {
  const keywords = [keyword('token'), keyword('secret')];
  const blind = buildTables(keywords).fill(0, FILTER, FILTER + FILTER_BYTES);
  const bytes = Buffer.from('a token: secret');
  assert.deepEqual(hitsOf(keywords, bytes, { image: blind }), []);
  const others = [
    [keyword('token')],
    [keyword('token'), keyword('secre')],
    [keyword('token'), keyword('secret', { foldsCase: true })],
    [keyword('token'), keyword('secret', { minRun: 9 })],
  ];
  for (const other of others) assert.equal(hitsOf(other, bytes, { image: blind }).length, other.length);
  for (const damaged of [
    blind.subarray(0, blind.length - 1),
    new Uint8Array(0),
    new Uint8Array(blind.length),
  ]) {
    assert.equal(hitsOf(keywords, bytes, { image: damaged }).length, 2);
  }
});

/** Raw diffs, however their bytes are cut into chunks. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createRawDiffParser } from '#sources/git/raw-diff';

const [a, b, c, none] = ['a', 'b', 'c', '0'].map((digit) => digit.repeat(40));

/** What git prints for these commits, and what it means: `header` or `status path oids`. */
const printed = [
  `${a}\0`,
  `:000000 100644 ${none} ${b} A\0new file\0`,
  `:100644 100644 ${a} ${b} R086\0:old\0new\0`,
  `:100644 000000 ${a} ${none} D\0${b}\0`,
  `${b}\0`,
  `${c}\0`,
  `::100644 000000 100644 ${a} ${none} ${c} MA\0in merge\0`,
  `::100644 100644 100644 ${a} ${b} ${c} RM\0one path only\0`,
  // Two trees compared: their line ends in a line feed, and nothing parts it from what follows.
  `${a} ${b}\n`,
  `${a} ${c}\n`,
  `:000000 100644 ${none} ${b} A\0last\nline\0`,
].join('');

const meant = [
  a,
  `A new file ${none} ${b}`,
  `R086 new ${a} ${b}`,
  `D ${b} ${a} ${none}`,
  b,
  c,
  `MA in merge ${a} ${none} ${c}`,
  `RM one path only ${a} ${b} ${c}`,
  `${a} ${b}`,
  `${a} ${c}`,
  `A last\nline ${none} ${b}`,
];

test('headers and changes are the same however the output is cut', () => {
  const bytes = Buffer.from(printed, 'latin1');
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 20 }), (cuts) => {
      const seen: string[] = [];
      const parser = createRawDiffParser(
        (text) => seen.push(text),
        ({ status, path, oids, modes }) => {
          assert.equal(modes.length, oids.length);
          seen.push([status, path, ...oids].join(' '));
        },
      );
      const places = [0, ...cuts.sort((x, y) => x - y), bytes.length];
      places.slice(1).forEach((end, index) => parser.push(bytes.subarray(places[index], end)));
      assert.deepEqual(seen, meant);
    }),
    { seed: 2, numRuns: 300 },
  );
});

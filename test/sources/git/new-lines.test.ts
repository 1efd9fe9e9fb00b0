/** Which lines a change brought in. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newLineRanges } from '#sources/git/new-lines';

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

/** The text of each range. */
function newTexts(text: string, ...previous: string[]): string[] {
  const bytes = bytesOf(text);
  return newLineRanges(bytes, previous.map(bytesOf)).map(({ start, end }) =>
    bytes.toString('latin1', start, end),
  );
}

const cases: readonly { name: string; text: string; previous: string[]; expected: string[] }[] = [
  { name: 'without a previous version all is new', text: 'a\nb', previous: [], expected: ['a\nb'] },
  { name: 'of an unchanged file nothing is new', text: 'a\nb\n', previous: ['a\nb\n'], expected: [] },
  { name: 'neighbours are one range', text: 'a\nx\ny\nb\nz', previous: ['a\nb'], expected: ['x\ny\n', 'z'] },
  { name: 'a moved line is not new', text: 'b\na\n', previous: ['a\nb\n'], expected: [] },
  {
    name: 'of a merge, a line of any parent is not new',
    text: 'a\nb\nc\n',
    previous: ['a\n', 'b\n'],
    expected: ['c\n'],
  },
  { name: 'another end of the line makes nothing new', text: 'a\r\nb', previous: ['a\nb\n'], expected: [] },
  { name: 'an empty file has no ranges', text: '', previous: ['a'], expected: [] },
  { name: 'a longer line is new', text: 'abc\n', previous: ['ab\n'], expected: ['abc\n'] },
];

for (const { name, text, previous, expected } of cases) {
  test(name, () => assert.deepEqual(newTexts(text, ...previous), expected));
}

/** Few letters, so that lines are often equal; carriage returns, so that ends differ. */
const text = fc
  .array(fc.constantFrom('a', 'b', 'ab', '\n', '\n', '\r\n', '\r', '\0'), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('a line is in a range exactly when no previous version has it', () => {
  const lineOf = (line: string): string => line.replace(/\r$/, '');
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (now, previous) => {
      const known = new Set(previous.flatMap((each) => linesOf(each).map(lineOf)));
      const ranges = newLineRanges(bytesOf(now), previous.map(bytesOf));
      let at = 0;
      for (const line of linesOf(now)) {
        const end = at + line.length + 1;
        const isIn = ranges.some((range) => range.start <= at && Math.min(end, now.length) <= range.end);
        assert.equal(isIn, !known.has(lineOf(line)), JSON.stringify({ now, previous, line }));
        at = end;
      }
      for (const [index, range] of ranges.entries()) {
        assert.ok(range.start < range.end && range.end <= now.length);
        if (index > 0) assert.ok(ranges[index - 1]!.end < range.start, 'adjacent lines are one range');
      }
    }),
    { seed: 11, numRuns: 2000 },
  );
});

/** Without what follows the last line feed, when that is nothing. */
function linesOf(whole: string): string[] {
  const lines = whole.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

test('in a file of many lines the one new line is found', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => `line ${index}`).join('\n');
  assert.deepEqual(newTexts(`${many}\nlast`, many), ['last']);
});

test('a previous version of too many lines is not compared: all is new', () => {
  assert.deepEqual(newTexts('a\n', `${'\n'.repeat(2 ** 21)}a\n`), ['a\n']);
});

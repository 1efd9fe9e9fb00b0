import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { displayWidth, truncate, wrap } from '#report/width';

const seed = 20_261_124;
const words = fc.array(
  fc.constantFrom('a', 'key', '変数', '한국어', 'é', 'e\u0301', '😀', 'rotation', ' ', '  '),
);

describe('displayWidth', () => {
  const cases = [
    { input: 'config.ts', expected: 9 },
    { input: '日本語', expected: 6 },
    { input: 'e\u0301', expected: 1 },
    { input: '한글', expected: 4 },
    { input: '😀', expected: 2 },
    { input: 'ＡＢ', expected: 4 },
    { input: '…│', expected: 2 },
  ];
  for (const { input, expected } of cases) {
    it(`counts ${expected} columns for ${input}`, () => assert.equal(displayWidth(input), expected));
  }
});

describe('truncate', () => {
  it('fits, and keeps what fits already', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 30 }), (parts, width) => {
        const text = parts.join('');
        const cut = truncate(text, width);
        assert.ok(displayWidth(cut) <= width);
        if (displayWidth(text) <= width) assert.equal(cut, text);
        else assert.ok(width === 0 || text.startsWith(cut.slice(0, -1)));
      }),
      { seed },
    );
  });

  it('never cuts a wide character in half', () => assert.equal(truncate('日本語', 4), '日…'));
});

describe('wrap', () => {
  it('keeps all words in order, on lines that fit unless one word is too long', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = wrap(text, width);
        assert.deepEqual(lines.join(' ').split(' ').filter(Boolean), text.split(' ').filter(Boolean));
        for (const line of lines) assert.ok(displayWidth(line) <= width || !line.includes(' '));
      }),
      { seed },
    );
  });

  it('gives one empty line for no words', () => assert.deepEqual(wrap('', 10), ['']));
});

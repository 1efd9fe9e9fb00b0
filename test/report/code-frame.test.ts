import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CodeFrame } from '#model/finding';
import { codeFrameLines } from '#report/code-frame';
import { createPage } from '#report/page';
import { displayWidth } from '#report/width';

const seed = 20_261_124;

function draw(frame: CodeFrame, width = 60, lastLine = frame.firstLine): string {
  const page = createPage({ color: false, width, reveal: false, stats: false });
  return codeFrameLines(frame, lastLine, page, 2).join('\n');
}

function frame(before: string, masked: string, after: string, firstLine = 9): CodeFrame {
  const mark = { line: 0, start: before.length, end: before.length + masked.length };
  return { firstLine, lines: [before + masked + after], mark };
}

describe('code frame', () => {
  const cases = [
    {
      name: 'marks the secret',
      input: frame('key = ', 'ab***c', ';'),
      expected: ['  9 │ key = ab***c;', '    │       ^^^^^^'],
    },
    {
      name: 'expands tabs to the next stop',
      input: frame('\tx\t', '***', ''),
      expected: ['  9 │     x   ***', '    │         ^^^'],
    },
    {
      name: 'counts columns of wide characters',
      input: frame('変数=', '***', ''),
      expected: ['  9 │ 変数=***', '    │      ^^^'],
    },
    {
      name: 'shows control characters, in the secret too',
      input: frame('\x1b[8m', 'a\u202e***', ''),
      expected: ['  9 │ \\x1b[8ma\\u202e***', '    │        ^^^^^^^^^^'],
    },
    {
      name: 'cuts the end when the secret stands before it',
      input: frame('key=', '***', 'z'.repeat(80)),
      expected: [`  9 │ key=***${'z'.repeat(46)}…`, '    │     ^^^'],
    },
    {
      name: 'cuts both sides around a secret far out',
      input: frame('a'.repeat(100), '***', 'z'.repeat(100)),
      expected: [`  9 │ …${'a'.repeat(24)}***${'z'.repeat(25)}…`, `    │ ${' '.repeat(25)}^^^`],
    },
  ];
  for (const { name, input, expected } of cases) {
    it(name, () => assert.equal(draw(input), expected.join('\n')));
  }

  it('numbers the last line of a long secret as it stands, with a gap before it', () => {
    const long: CodeFrame = {
      firstLine: 9,
      lines: ['-----BEGIN KEY-----…', 'end'],
      mark: { line: 0, start: 0, end: 20 },
    };
    assert.equal(
      draw(long, 60, 34),
      ['   9 │ -----BEGIN KEY-----…', '     │ ^^^^^^^^^^^^^^^^^^^^', '     ⋮', '  34 │ end'].join('\n'),
    );
  });

  it('never leaves the page, and always shows where the secret begins', () => {
    const piece = fc.string({
      unit: fc.constantFrom('a', '\t', '日', '\x1b', 'é', '\u202e', '😀'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(piece, piece, piece, fc.integer({ min: 40, max: 120 }), (before, masked, after, width) => {
        const lines = draw(frame(before, `*${masked}`, after), width).split('\n');
        for (const line of lines) assert.ok(displayWidth(line) <= width, line);
        const [code = '', caret = ''] = lines;
        assert.equal(characterAt(code, displayWidth(caret.slice(0, caret.indexOf('^')))), '*');
      }),
      { seed },
    );
  });
});

function characterAt(text: string, column: number): string | undefined {
  let at = 0;
  for (const character of text) {
    if (at === column) return character;
    at += displayWidth(character);
  }
  return undefined;
}

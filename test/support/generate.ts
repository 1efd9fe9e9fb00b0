/**
 * Makes texts from regexes: matches of a syntax tree as a fast-check arbitrary, and random regexes.
 * The tests of `rules/` and of the engine prove with them that no match is lost.
 */

import fc from 'fast-check';
import { drawMatch, randomFrom } from '#proof/draw';
import type { RegexNode } from '#rules/regex-syntax';

/**
 * Texts (one character a byte) that `node` matches, as far as its assertions allow: `\b` and anchors
 * inside the regex are not solved, so the caller filters with RE2; those at its edges are met by
 * choosing surroundings (`surrounded`). Drawn from a seed of fast-check's: it replays, but does not
 * shrink, which for texts of thousands of characters would take longer than it helps.
 */
export function matchesOf(node: RegexNode): fc.Arbitrary<string> {
  return fc.noShrink(fc.nat()).map((seed) => drawMatch(node, randomFrom(seed)));
}

/** Where `regex` (which is global) matches in `text`, one match after another. */
export function* spansOf(
  regex: RegExp,
  text: string,
): Generator<{ readonly start: number; readonly end: number }> {
  // Do not simplify: `matchAll` of re2 compiles the regex anew, which takes a hundred times as long.
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    const end = match.index + match[0].length;
    yield { start: match.index, end };
    if (match[0] === '') regex.lastIndex = end + 1;
  }
}

/** `match` between the first left and right neighbours with which `isMatch` finds it, or undefined. */
export function surrounded(
  match: string,
  isMatch: (text: string, start: number, end: number) => boolean,
): { readonly left: string; readonly right: string } | undefined {
  for (const left of [' ', '\n', '"', '', 'a', '=', '-']) {
    for (const right of [' ', '\n', '"', '', 'a', '=', '-']) {
      if (isMatch(left + match + right, left.length, left.length + match.length)) return { left, right };
    }
  }
  return undefined;
}

/** Sources of regexes that RE2 takes, small enough to reason about, with all of its syntax in them. */
export const regexSources: fc.Arbitrary<string> = alternatesOf(2);

function alternatesOf(depth: number): fc.Arbitrary<string> {
  const quantifier = fc.constantFrom(
    ...['', '', '', '', '', '', '?', '*', '+', '{2}', '{3,5}', '{0,2}', '{2,}', '*?', '{1,4}?'],
  );
  const repeat = fc.tuple(atomsOf(depth), quantifier).map((parts) => parts.join(''));
  const concat = fc.array(repeat, { minLength: 0, maxLength: 4, size: 'max' }).map((parts) => parts.join(''));
  return fc.oneof(
    { weight: 3, arbitrary: concat },
    {
      weight: 1,
      arbitrary: fc.array(concat, { minLength: 2, maxLength: 3 }).map((options) => options.join('|')),
    },
  );
}

function atomsOf(depth: number): fc.Arbitrary<string> {
  const literals = fc.constantFrom(
    'a',
    'b',
    'K',
    'key_',
    'tok-',
    'ABC',
    '0',
    '_',
    '\\.',
    '\\x2d',
    '\\141',
    '{,2}',
  );
  const classes = fc.constantFrom(
    ...['[ab]', '[0-9]', '[^a]', '\\w', '\\d', '\\S', '.', '[[:alpha:]_]', '[a-c0-2-]', '[^\\W_]', '[Kk]'],
  );
  const rare = fc.constantFrom('\\b', '\\B', '^', '$', '(?m:^)', '(?m:$)', '\\Qa.b\\E', '\\xe9');
  const flat = fc.oneof(
    { weight: 6, arbitrary: literals },
    { weight: 4, arbitrary: classes },
    { weight: 1, arbitrary: rare },
  );
  if (depth === 0) return flat;
  const opening = fc.constantFrom('(?:', '(?:', '(', '(?i:', '(?U:', '(?s-m:');
  const group = fc.tuple(opening, alternatesOf(depth - 1)).map(([open, source]) => `${open}${source})`);
  return fc.oneof({ weight: 4, arbitrary: flat }, { weight: 1, arbitrary: group });
}

/** Pieces of regex syntax in any order: mostly not valid. */
export const brokenSources: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'b-',
        '(',
        ')',
        '(?:',
        '(?i)',
        '(?i:',
        '(?-s)',
        '(?P<n>',
        '(?<m>',
        '(?=',
        '(?<!',
        '(?',
        '(?i-)',
        '(?z)',
      ],
      ...[
        '[',
        ']',
        '[^',
        '[:alpha:]',
        '[:^digit:]',
        '[:no:]',
        '-',
        '\\d',
        '\\W',
        '\\b',
        '\\A',
        '\\z',
        '\\Z',
        '\\1',
        '\\12',
      ],
      ...[
        '\\x41',
        '\\x{7a}',
        '\\x4',
        '\\x{',
        '\\Q',
        '\\E',
        '\\',
        '\\-',
        '\\_',
        '\\h',
        '|',
        '^',
        '$',
        '.',
        '*',
        '+',
        '?',
      ],
      ...[
        '{2}',
        '{2,}',
        '{2,4}',
        '{4,2}',
        '{,2}',
        '{02}',
        '{1000}',
        '{1001}',
        '{',
        '}',
        '{2',
        ' ',
        '/',
        '\n',
      ],
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((pieces) => pieces.join(''));

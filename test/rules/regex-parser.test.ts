import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import RE2 from 're2';
import { RE2JS } from 're2js';
import { RuleError } from '#model/errors';
import { bytesIn } from '#rules/byte-set';
import { lengthOf } from '#rules/regex-length';
import { parseRegex } from '#rules/regex-parser';
import type { RegexNode } from '#rules/regex-syntax';
import { brokenSources, matchesOf, regexSources } from '../support/generate.ts';
import { matchesWhole } from '../support/regex-reference.ts';

const owner = { rule: 'some-rule', field: 'regex' };
const parse = (source: string): RegexNode => parseRegex(source, owner);
const isTaken = (source: string): boolean => {
  try {
    parse(source);
    return true;
  } catch (error) {
    assert.ok(error instanceof RuleError, String(error));
    return false;
  }
};
const isTakenBy = (compile: (source: string) => unknown, source: string): boolean => {
  try {
    compile(source);
    return true;
  } catch {
    return false;
  }
};
const alphabet = [
  'a',
  'b',
  'c',
  'A',
  'K',
  'k',
  '0',
  '1',
  '_',
  '-',
  '.',
  ' ',
  '\n',
  '\xe9',
  '\xc9',
  '\xff',
  'key_',
  'tok-',
];
const randomTexts = fc.array(fc.constantFrom(...alphabet), { maxLength: 8 }).map((parts) => parts.join(''));

test('a random regex matches the same texts in the syntax tree as in RE2', () => {
  fc.assert(
    fc.property(
      regexSources.chain((source) => {
        const node = parse(source);
        return fc.tuple(
          fc.constant(source),
          fc.constant(node),
          fc.array(fc.oneof(matchesOf(node), randomTexts), { minLength: 8, maxLength: 8 }),
        );
      }),
      ([source, node, texts]) => {
        const regex = new RE2(`^(?:${source})$`);
        for (const text of texts) {
          assert.equal(matchesWhole(node, text), regex.test(text), JSON.stringify({ source, text }));
          if (!regex.test(text)) continue;
          const { min, max } = lengthOf(node);
          assert.ok(min <= text.length && text.length <= max, JSON.stringify({ source, text, min, max }));
        }
      },
    ),
    { seed: 20251124, numRuns: 400 },
  );
});

test('what RE2 and its port refuse is refused, and what both take is taken', () => {
  fc.assert(
    fc.property(brokenSources, (source) => {
      // RE2 lets `a(?i)*` and `a\\Q\\E*` repeat the `a`; here they repeat nothing, since nobody can mean it.
      fc.pre(!/(?:\(\?[imsU]*(?:-[imsU]+)?\)|\\Q\\E)[*+?{]/.test(source));
      const byNative = isTakenBy((text) => new RE2(text), source);
      const byPort = isTakenBy((text) => RE2JS.compile(text), source);
      if (byNative === byPort) assert.equal(isTaken(source), byNative, JSON.stringify(source));
      else assert.equal(isTaken(source), false, `only one takes ${JSON.stringify(source)}`);
    }),
    { seed: 20251124, numRuns: 4000 },
  );
});

test('each class has the bytes that RE2 gives it', () => {
  const classes = [
    ...[
      '\\d',
      '\\D',
      '\\w',
      '\\W',
      '\\s',
      '\\S',
      '.',
      '(?s).',
      '[^a]',
      '(?i)[^a]',
      '(?i)[a-f]',
      '(?i)\\xe9',
      '(?i)[\\xc0-\\xdf]',
    ],
    ...[
      'alnum',
      'alpha',
      'ascii',
      'blank',
      'cntrl',
      'digit',
      'graph',
      'lower',
      'print',
      'punct',
      'space',
      'upper',
      'word',
      'xdigit',
    ].flatMap((name) => [`[[:${name}:]]`, `[[:^${name}:]]`, `(?i)[[:${name}:]]`]),
    ...[
      '[]a]',
      '[^]a]',
      '[a-]',
      '[--a]',
      '[a-b-c]',
      '[\\w-a]',
      '[a[:digit:]',
      '[[:alpha:]-z]',
      '[\\x{41}-\\x5a]',
      '[\\101-\\103]',
    ],
    ...[
      '\\a',
      '\\f',
      '\\n',
      '\\r',
      '\\t',
      '\\v',
      '\\0',
      '\\07',
      '\\177',
      '\\_',
      '\\/',
      '\\"',
      '(?i)k',
      '(?i)s',
      '(?i)\\xb5',
      '(?i)\\xff',
    ],
  ];
  for (const source of classes) {
    if (!isTakenBy((text) => new RE2(text), source)) {
      assert.equal(isTaken(source), false, source);
      continue;
    }
    const node = parse(source);
    assert.ok(node.kind === 'bytes', source);
    const regex = new RE2(`^(?:${source})$`);
    const expected = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) =>
      regex.test(String.fromCharCode(byte)),
    );
    assert.deepEqual(bytesIn(node.set), expected, source);
  }
});

const refused: readonly (readonly [source: string, message: RegExp])[] = [
  ['a(?=b)', /looks around, which RE2 does not do \(at character 2\)/],
  ['(?<!a)b', /looks around/],
  ['(a)\\1', /back-reference, which RE2 does not have \(at character 4\)/],
  ['a{1001}', /repeats more than 1000 times \(at character 2\)/],
  ['(?:a{100}){11}', /nests repeats to more than 1000 times/],
  ['\\pL', /uses \\p: rules match bytes/],
  ['[\\p{Greek}]', /uses \\p/],
  ['\\C', /escape \\C that RE2 does not have/],
  ['\\x{100}', /above \\xFF/],
  ['\u00e9', /not ASCII/],
  ['[\u20ac]', /not ASCII/],
  ['a**', /repeats a repeat/],
  ['(a', /has a \( without its \) \(at character 1\)/],
  ['a)', /has a \) without its \(/],
  ['[^\\x00-\\xff]', /no byte is in/],
  ['('.repeat(300) + ')'.repeat(300), /nests groups deeper/],
];

for (const [source, message] of refused) {
  test(`${source.slice(0, 20)} is refused with its reason and place`, () => {
    assert.throws(
      () => parse(source),
      (error) => {
        assert.ok(error instanceof RuleError);
        assert.match(error.message, message);
        assert.match(error.message, /^Rule some-rule: regex /);
        assert.deepEqual([error.rule, error.field], ['some-rule', 'regex']);
        return true;
      },
    );
  });
}

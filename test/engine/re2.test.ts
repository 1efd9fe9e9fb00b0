import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { regexEngine } from '#engine/re2';

const sources = [
  String.raw`\b(gh[pousr]_[0-9A-Za-z]{4,8})\b`,
  String.raw`(?i:key)\s*[:=]\s*"([^"\n]{2,6})"`,
  String.raw`^([a-z]+)$`,
  String.raw`(a|ab)(?:c|bcd)`,
  String.raw`x([\x80-\xff]{1,3})y`,
];

test('re2js finds what native RE2 finds, at the same places', (context) => {
  let native;
  try {
    native = regexEngine('re2');
  } catch {
    context.skip('native RE2 is not installed for this Node');
    return;
  }
  const ported = regexEngine('re2js');
  const text = fc.array(
    fc.constantFrom('ghp_', 'A', '9', 'key', '"', ':', ' ', '\n', 'abcd', 'x\xe9y', '_'),
    {
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(fc.constantFrom(...sources), text, fc.nat(10), (source, pieces, from) => {
      const joined = pieces.join('');
      const one = native.compile(source).exec(joined, Math.min(from, joined.length));
      const two = ported.compile(source).exec(joined, Math.min(from, joined.length));
      assert.deepEqual(two, one);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('the engine in use is native RE2 where it loads, and says so', () => {
  assert.ok(['re2', 're2js'].includes(regexEngine().name));
});

test('a regex that backtracks elsewhere takes linear time', () => {
  const regex = regexEngine().compile('(?:a+)+$');
  assert.equal(regex.exec(`${'a'.repeat(50_000)}b`, 0), undefined);
});

/** Where a text stops being JSON. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonErrorOffset } from '#config/json-error';

/** The mark `¦` stands before what cannot be there. */
const cases = [
  '{"a": ¦b}',
  '[1, ¦]',
  '{¦a: 1}',
  '{"a" ¦1}',
  '{"a": 1, ¦}',
  '[1¦',
  '¦',
  '{} ¦}',
  '¦// c\n{}',
  '[0¦1]',
  "[¦'a']",
  '[¦"a\nb"]',
  '[¦"\\x"]',
  '[1¦}',
  '{"a": 1¦\n',
  '[¦"unended',
];
for (const text of cases) {
  test(`the mistake in ${JSON.stringify(text)} is found`, () => {
    const json = text.replace('¦', '');
    assert.throws(() => JSON.parse(json));
    assert.equal(jsonErrorOffset(json), text.indexOf('¦'));
  });
}

test('the mistake is where V8 finds it, or at the start of the token in which V8 finds it', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', '}', ']', ',', ':', 'x', '"'),
      (json, at, word) => {
        const place = at % (json.length + 1);
        const broken = json.slice(0, place) + word + json.slice(place + 1);
        const offset = jsonErrorOffset(broken);
        try {
          JSON.parse(broken);
          assert.equal(offset, broken.trimEnd().length);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          const told = /at position (\d+)/.exec(error.message)?.[1];
          if (told === undefined) return;
          assert.match(broken.slice(offset, Number(told)), /^(?:\s*|"(?:[^"\\]|\\.)*\\?|[\w.+-]*)$/);
        }
      },
    ),
    { seed: 9, numRuns: 1000 },
  );
});

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

test('what stands before a mistake is well-formed as far as it goes', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', '}', ']', ',', ':', 'x', '"'),
      (json, at, word) => {
        const place = at % (json.length + 1);
        const broken = json.slice(0, place) + word + json.slice(place + 1);
        let isJson = true;
        try {
          JSON.parse(broken);
        } catch {
          isJson = false;
        }
        const offset = jsonErrorOffset(broken);
        assert.ok(offset >= 0 && offset <= broken.length);
        // The token that begins at the mistake is what makes the text wrong.
        if (!isJson && offset < broken.length) assert.throws(() => JSON.parse(broken.slice(0, offset + 1)));
        if (isJson) assert.equal(offset, broken.trimEnd().length);
      },
    ),
    { seed: 9, numRuns: 500 },
  );
});

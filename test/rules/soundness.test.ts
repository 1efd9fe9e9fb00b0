import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import RE2 from 're2';
import { providers } from '#patterns/index';
import { compileRules } from '#rules/compile';
import { parseRegex } from '#rules/regex-parser';
import { matchesOf, spansOf, surrounded } from '../support/generate.ts';
import { claimsOfRule, isHeld } from '../support/literal-claims.ts';

const ruleSet = compileRules(providers);

test('no keyword has two guards in one rule', () => {
  for (const { id, matcher } of ruleSet.rules) {
    if (matcher.kind !== 'regex') continue;
    const guarded = matcher.guards.map(({ keyword }) => keyword);
    assert.equal(new Set(guarded).size, guarded.length, id);
  }
});

const maxLengths = new Map(
  providers.flatMap(({ rules }) => rules).map(({ id, maxLength }) => [id, maxLength]),
);
const noise = fc
  .array(fc.constantFrom('key = ', 'a', 'Z', '9', '_', '-', ' ', '\n', '"', '.', '/', '\xe9', '\0'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

for (const rule of ruleSet.rules) {
  const { matcher } = rule;
  if (matcher.kind !== 'regex') continue;
  test(`${rule.id}: every match, wherever it stands, has a keyword in reach and passes its guard`, () => {
    const claims = claimsOfRule(ruleSet, rule);
    const regex = new RE2(matcher.source, 'g');
    const longest = maxLengths.get(rule.id) ?? Infinity;
    const isMatch = (text: string, start: number, end: number): boolean =>
      [...spansOf(regex, text)].some((span) => span.start === start && span.end === end);
    let found = 0;
    const node = parseRegex(matcher.source, { rule: rule.id, field: 'regex' });
    fc.assert(
      fc.property(matchesOf(node), noise, noise, (match, before, after) => {
        const neighbours = surrounded(match, isMatch);
        if (!neighbours) return;
        // Where only the edge of the text will do as a neighbour, no noise may stand there.
        const left = neighbours.left && before + neighbours.left;
        const text = [left, match, neighbours.right && neighbours.right + after].join('');
        const start = left.length;
        let isCovered = false;
        for (const span of spansOf(regex, text)) {
          isCovered ||= span.start < start + match.length && span.end > start;
          if (span.end - span.start > longest) continue;
          assert.ok(isHeld(claims, text, span.start, span.end), JSON.stringify({ text, span }));
          found++;
        }
        assert.ok(
          isCovered,
          `${matcher.source} is not found: ${JSON.stringify(match)} in ${JSON.stringify(text)}`,
        );
      }),
      { seed: 20251124, numRuns: 20 },
    );
    assert.ok(found > 0, 'no match could be made');
  });
}

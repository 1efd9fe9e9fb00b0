import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CompiledRule } from '#model/compiled-rule';
import type { Match } from '#engine/match';
import { resolveOverlaps } from '#engine/overlaps';

const rules = [3, 2, 1].map((rank) => ({ rank }) as CompiledRule);

function match(rule: number, secretStart: number, secretEnd: number): Match {
  return {
    rule,
    start: secretStart,
    end: secretEnd,
    secretStart,
    secretEnd,
    confidence: 'medium',
    facts: {},
  };
}

test('a special rule wins over a generic one, whatever its length', () => {
  const kept = resolveOverlaps([match(2, 0, 50), match(0, 10, 20)], rules);
  assert.deepEqual(
    kept.map(({ rule }) => rule),
    [0],
  );
});

test('of equals the longer one stays', () => {
  const kept = resolveOverlaps([match(1, 5, 10), match(1, 0, 20)], rules);
  assert.deepEqual(
    kept.map(({ secretStart }) => secretStart),
    [0],
  );
});

/** As keyed rules find it, whose name lies from `start` to `end` in an identifier. */
function named(rule: number, identifierStart: number, start: number, end: number): Match {
  return { ...match(rule, 50, 90), name: { start, end, identifierStart } };
}

test('of keyed rules with one value the one stays whose name says more', () => {
  const cases = [
    { name: 'the nearer identifier', best: named(1, 30, 35, 40), other: named(1, 0, 0, 20) },
    { name: 'the beginning of an identifier', best: named(1, 30, 30, 35), other: named(1, 30, 36, 46) },
    { name: 'the longer piece', best: named(1, 30, 30, 40), other: named(1, 30, 30, 35) },
    {
      name: 'whatever the confidence',
      best: named(1, 30, 30, 40),
      other: { ...named(1, 30, 32, 40), confidence: 'high' as const },
    },
  ];
  for (const { name, best, other } of cases) {
    assert.deepEqual(resolveOverlaps([best, other], rules), [best], name);
    assert.deepEqual(resolveOverlaps([other, best], rules), [best], name);
  }
});

test('what is kept never overlaps, is in order, and whatever is dropped overlaps something kept', () => {
  const one = fc.tuple(fc.nat(2), fc.nat(100), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (ranges) => {
      const matches = ranges.map(([rule, start, length]) => match(rule, start, start + length));
      const kept = resolveOverlaps(matches, rules);
      for (let index = 1; index < kept.length; index++) {
        assert.ok(kept[index - 1]!.secretEnd <= kept[index]!.secretStart);
      }
      for (const dropped of matches.filter((candidate) => !kept.includes(candidate))) {
        assert.ok(
          kept.some(
            (other) => other.secretStart < dropped.secretEnd && dropped.secretStart < other.secretEnd,
          ),
        );
      }
      assert.deepEqual(resolveOverlaps([...matches].reverse(), rules).map(key), kept.map(key));
    }),
    { seed: 3 },
  );
});

function key({ rule, secretStart, secretEnd }: Match): string {
  return `${rule}:${secretStart}-${secretEnd}`;
}

test('a generic match of the very same secret lends its confidence to the rule that names it', () => {
  const lent = (other: Match) => resolveOverlaps([{ ...match(0, 10, 40), confidence: 'low' }, other], rules);
  assert.equal(lent(match(2, 10, 40))[0]?.confidence, 'medium');
  assert.equal(lent(match(1, 10, 40))[0]?.confidence, 'low', 'of another rank');
  assert.equal(lent(match(2, 10, 44))[0]?.confidence, 'low', 'of other bytes');
});

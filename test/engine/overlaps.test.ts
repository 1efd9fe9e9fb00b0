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

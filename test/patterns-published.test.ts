/**
 * Stop values are kept in lower case and apart from the shapes they are for: proves that each could
 * be met at all, so that none is a dead letter.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import RE2 from 're2';
import type { Rule } from '#model/provider';
import { readPatternFiles } from './support/patterns.ts';

const providers = (await readPatternFiles()).flatMap(({ provider }) => provider ?? []);

for (const rule of providers.flatMap(({ rules }) => rules)) {
  if (!rule.stopValues) continue;
  test(`${rule.id} could find each of its published values`, () => {
    assert.deepEqual(
      rule.stopValues?.filter((value) => !isFound(rule, value)).map((value) => `${value.slice(0, 8)}…`),
      [],
    );
  });
}

/** True when the rule's regex finds `value`, whatever its case, in place of the secret of one of the rule's examples. */
function isFound({ regex, keyed, examples }: Rule, value: string): boolean {
  if (keyed) return new RE2(`^(?:${keyed.value})$`, 'i').test(value);
  const shape = new RE2(regex ?? '', 'i');
  return examples.some(({ before, after }) => shape.exec(before + value + after)?.[1] === value);
}

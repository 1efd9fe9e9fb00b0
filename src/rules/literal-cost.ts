/** What it costs to look for a literal: the measure by which `literals.ts` chooses among places. */

import { gramCost } from '#model/gram-frequency';

/**
 * What one more keyword costs wherever it occurs, against one candidate that reaches JavaScript: it
 * takes a slot of the kernel's table and so false hits there. An estimate from the table's size.
 */
const keywordCost = 0.5;

/** A hit of the kernel's own group, which the kernel itself compares, against a candidate. */
const groupHitCost = 0.05;

/** The cost per megabyte of source text, in candidates. `share`: how much of a candidate each hit costs. */
export function textCost(text: string, share: number): number {
  let rarest = gramCost(text.slice(0, 4));
  for (let index = 1; index + 4 <= text.length; index++) {
    rarest = Math.min(rarest, gramCost(text.slice(index, index + 4)));
  }
  return keywordCost + rarest * groupHitCost + gramCost(text) * share;
}

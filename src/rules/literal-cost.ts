/** What it costs to look for a literal: the measure by which `literals.ts` chooses among places. */

import { gramCost } from '#model/gram-frequency';
import { groupCost } from '#model/group-cost';

/**
 * What a keyword costs wherever it occurs, against one candidate that reaches JavaScript. It sets
 * bits of the kernel's filter, each of which lets some positions of a megabyte pass by mistake: 2 bits
 * for a keyword of five bytes or more, 33 for four bytes, 160 for three (`engine/kernel/groups.ts`,
 * `filter.ts`). Five mistakes or so take as long as a candidate; a long keyword's place in the second
 * level counts as much again. Three bytes count more than their bits say: in November 2026 the 90 of
 * them took a tenth of the kernel's time, the 5,700 others the rest.
 */
const costOfLength = { short: 50, four: 6, long: 1 };

/** A hit of the kernel's own group, which the kernel itself compares, against a candidate. */
const groupHitCost = 0.05;

/** The cost per megabyte of source text, in candidates. `share`: how much of a candidate each hit costs. */
export function textCost(text: string, share: number): number {
  const fixed =
    text.length < 4 ? costOfLength.short : text.length === 4 ? costOfLength.four : costOfLength.long;
  return fixed + groupHits(text) * groupHitCost + gramCost(text) * share;
}

/** How often the kernel meets one of the two neighbouring groups that it looks for, each at every second position. */
function groupHits(text: string): number {
  if (text.length < 4) return gramCost(text);
  if (text.length === 4) return (groupCost(text) + gramCost(text.slice(1))) / 2;
  let least = Infinity;
  for (let at = 0; at + 5 <= text.length; at++) {
    least = Math.min(least, groupCost(text.slice(at, at + 4)) + groupCost(text.slice(at + 1, at + 5)));
  }
  return least / 2;
}

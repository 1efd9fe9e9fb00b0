/** What it costs to look for a literal: the measure by which `literals.ts` chooses among places. */

import { gramCost } from '#model/gram-frequency';
import { groupCost } from '#model/group-cost';

/**
 * What a keyword costs wherever it occurs, against one candidate that reaches JavaScript. It sets
 * bits of the kernel's filter (131,072 of them), each of which lets some four positions of a megabyte
 * pass by mistake: 2 bits for a keyword of five bytes or more, 33 for four bytes, 160 for three
 * (`engine/kernel/groups.ts`, `filter.ts`). Five mistakes or so take as long as a candidate;
 * a long keyword's place in the second level counts as much again.
 */
const costOfLength = { short: 30, four: 6, long: 1 };

/** A hit of the kernel's own group, which the kernel itself compares, against a candidate. */
const groupHitCost = 0.05;

/** The cost per megabyte of source text, in candidates. `share`: how much of a candidate each hit costs. */
export function textCost(text: string, share: number): number {
  const groups =
    text.length < 4 ? [] : Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4));
  const rarest = text.length < 4 ? gramCost(text) : Math.min(...groups.map(groupCost));
  const fixed =
    text.length < 4 ? costOfLength.short : text.length === 4 ? costOfLength.four : costOfLength.long;
  return fixed + rarest * groupHitCost + gramCost(text) * share;
}

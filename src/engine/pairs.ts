/** Joins the parts of a credential that has several: id and secret, key and host. */

import type { CompiledRule } from '#model/compiled-rule';
import type { Match } from '#engine/match';

/** How far apart two parts may be when the rule does not say. */
const defaultWithinBytes = 600;

/** A match with the parts that were found for it. */
export interface PairedMatch {
  readonly match: Match;
  readonly parts: readonly { readonly name: string; readonly match: Match }[];
}

/**
 * Pairs each match with a match of each part's rule nearby; parts taken so are no matches of their
 * own any more. Where credentials follow each other, the order of the first (id before secret, or
 * after it) tells which id belongs to which secret. Drops matches whose required part is missing
 * and lone matches of rules that are parts only. `matches` are in ascending order.
 */
export function pairParts(matches: readonly Match[], rules: readonly CompiledRule[]): PairedMatch[] {
  if (!matches.some(({ rule }) => rules[rule]!.parts.length > 0 || rules[rule]!.isPartOnly)) {
    return matches.map((match) => ({ match, parts: [] }));
  }
  const byRule = new Map<string, Match[]>();
  for (const match of matches) {
    const id = rules[match.rule]!.id;
    const list = byRule.get(id);
    if (list) list.push(match);
    else byRule.set(id, [match]);
  }
  const taken = new Set<Match>();
  const paired: PairedMatch[] = [];
  for (const match of matches) {
    const parts = findParts(match, rules[match.rule]!, byRule);
    if (!parts) continue;
    for (const part of parts) taken.add(part.match);
    paired.push({ match, parts });
  }
  return paired.filter(({ match }) => !taken.has(match) && !rules[match.rule]!.isPartOnly);
}

function findParts(
  match: Match,
  rule: CompiledRule,
  byRule: ReadonlyMap<string, readonly Match[]>,
): PairedMatch['parts'] | undefined {
  const parts: { name: string; match: Match }[] = [];
  for (const part of rule.parts) {
    const siblings = byRule.get(rule.id) ?? [];
    const candidates = byRule.get(part.rule) ?? [];
    const found = neighbour(match, siblings, candidates, part.withinBytes ?? defaultWithinBytes);
    if (found) parts.push({ name: part.name, match: found });
    else if (part.isRequired) return undefined;
  }
  return parts;
}

function neighbour(
  match: Match,
  siblings: readonly Match[],
  candidates: readonly Match[],
  withinBytes: number,
): Match | undefined {
  const index = firstAtOrAfter(candidates, match.secretStart);
  const before = candidates[index - 1];
  const after = candidates[candidates[index] === match ? index + 1 : index];
  const isNear = (part: Match | undefined): part is Match =>
    part !== undefined && gapBetween(match, part) <= withinBytes;
  if (!isNear(before)) return isNear(after) ? after : undefined;
  if (!isNear(after)) return before;
  const own = firstAtOrAfter(siblings, match.secretStart);
  const isBeforeFree = (siblings[own - 1]?.secretStart ?? -1) < before.secretStart;
  const isAfterFree = (siblings[own + 1]?.secretStart ?? Number.POSITIVE_INFINITY) > after.secretStart;
  if (isBeforeFree !== isAfterFree) return isBeforeFree ? before : after;
  const partsLead = candidates[0]!.secretStart < siblings[0]!.secretStart;
  return partsLead ? before : after;
}

function firstAtOrAfter(matches: readonly Match[], start: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.secretStart < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function gapBetween(a: Match, b: Match): number {
  return a.secretStart < b.secretStart ? b.secretStart - a.secretEnd : a.secretStart - b.secretEnd;
}

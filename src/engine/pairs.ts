/** Joins the parts of a credential that has several: id and secret, key and host. */

import type { CompiledRule } from '#model/compiled-rule';
import type { Match } from '#engine/match';
import { choosePart } from '#engine/pair-choice';

/** How far apart two parts may be when the rule does not say. */
const defaultWithinBytes = 600;

/** A match with the parts that were found for it. */
export interface PairedMatch {
  readonly match: Match;
  readonly parts: readonly { readonly name: string; readonly match: Match }[];
}

/**
 * Pairs each match with a match of each part's rule nearby; parts taken so are no matches of their
 * own any more (`pair-choice.ts` tells which belongs to which). Drops matches whose required part is missing
 * and lone matches of rules that are parts only, but for those of `looseRules`. `matches` are in ascending order.
 */
export function pairParts(
  matches: readonly Match[],
  rules: readonly CompiledRule[],
  bytes: Uint8Array,
  looseRules: ReadonlySet<number> = new Set(),
): PairedMatch[] {
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
    const parts = findParts(match, rules[match.rule]!, byRule, bytes);
    if (!parts) continue;
    for (const part of parts) taken.add(part.match);
    paired.push({ match, parts });
  }
  return paired.filter(
    ({ match }) => !taken.has(match) && (!rules[match.rule]!.isPartOnly || looseRules.has(match.rule)),
  );
}

function findParts(
  match: Match,
  rule: CompiledRule,
  byRule: ReadonlyMap<string, readonly Match[]>,
  bytes: Uint8Array,
): PairedMatch['parts'] | undefined {
  const parts: { name: string; match: Match }[] = [];
  for (const part of rule.parts) {
    const siblings = byRule.get(rule.id) ?? [];
    const candidates = byRule.get(part.rule) ?? [];
    const found = choosePart(bytes, match, siblings, candidates, part.withinBytes ?? defaultWithinBytes);
    if (found) parts.push({ name: part.name, match: found });
    else if (part.isRequired) return undefined;
  }
  return parts;
}

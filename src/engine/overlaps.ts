/** Of matches that claim the same bytes, the most special one stays. */

import type { CompiledRule } from '#model/compiled-rule';
import type { Match, MatchedName } from '#engine/match';
import { confidences, isAtLeastConfidence } from '#model/severity';

/** The rank of the rules in `rules/generic.ts`. */
const genericRank = 1;

/**
 * The matches that remain when no two secrets overlap, in ascending order. The higher rank wins,
 * then the surer, then the longer, then the rule that comes first. Of keyed matches of one
 * rank and with one secret the one stays whose name says more.
 */
export function resolveOverlaps(matches: readonly Match[], rules: readonly CompiledRule[]): Match[] {
  if (matches.length < 2) return [...matches];
  const byMerit = bestNamed(matches, rules).sort((a, b) => compareMerit(a, b, rules));
  const kept: Match[] = [];
  for (const match of byMerit) insertUnlessTaken(kept, match, rules);
  return kept;
}

/** Without the keyed matches for whose secret another of the same rank has a name that says more. */
function bestNamed(matches: readonly Match[], rules: readonly CompiledRule[]): Match[] {
  const best = new Map<string, Match>();
  const placeOf = (match: Match) => `${match.secretStart}:${rules[match.rule]!.rank}`;
  for (const match of matches) {
    const other = best.get(placeOf(match));
    if (match.name && (!other || isBetterNamed(match, other))) best.set(placeOf(match), match);
  }
  return matches.filter((match) => {
    const other = best.get(placeOf(match));
    return !other || !isBetterNamed(other, match);
  });
}

function isBetterNamed(match: Match, other: Match): boolean {
  if (match.secretEnd !== other.secretEnd || !match.name || !other.name) return false;
  return compareNames(match.name, other.name) < 0;
}

function compareMerit(a: Match, b: Match, rules: readonly CompiledRule[]): number {
  return (
    rules[b.rule]!.rank - rules[a.rule]!.rank ||
    confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) ||
    b.secretEnd - b.secretStart - (a.secretEnd - a.secretStart) ||
    a.rule - b.rule ||
    a.secretStart - b.secretStart
  );
}

/**
 * Negative when name `a` says more of a value that both precede: its identifier is nearer, or of one
 * identifier it is the earlier piece (`newsapi` in `newsapikey`, not `apikey`), or the longer.
 */
export function compareNames(a: MatchedName, b: MatchedName): number {
  return b.identifierStart - a.identifierStart || a.start - b.start || b.end - a.end;
}

/** `kept` is sorted and free of overlaps, and stays so. */
function insertUnlessTaken(kept: Match[], match: Match, rules: readonly CompiledRule[]): void {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.secretStart < match.secretStart) low = middle + 1;
    else high = middle;
  }
  const before = kept[low - 1];
  const after = kept[low];
  if (before && before.secretEnd > match.secretStart) return;
  if (after && after.secretStart < match.secretEnd) return lendConfidence(match, after, rules);
  kept.splice(low, 0, match);
}

/**
 * A random value assigned to a telling name is as sure as the generic rules say, whatever else a
 * provider's rule knows of it: that rule names it, but does not make it less of a secret.
 */
function lendConfidence(from: Match, to: Match, rules: readonly CompiledRule[]): void {
  if (rules[from.rule]!.rank !== genericRank) return;
  if (from.secretStart !== to.secretStart || from.secretEnd !== to.secretEnd) return;
  if (isAtLeastConfidence(from.confidence, to.confidence)) to.confidence = from.confidence;
}

/**
 * Chooses, among the matches that could be a part of a credential, the one that belongs to it: by
 * the names they are assigned to, by rank where ids and secrets stand in two blocks, by order and
 * nearness else.
 */

import type { Match } from '#engine/match';
import { keyWords, sharedWords } from '#engine/key-words';

/** Most candidates that are compared: further ones are too far away to belong together. */
const maxCandidates = 16;

/**
 * The one of `candidates` within `withinBytes` of `match` that belongs to it. `siblings` are all
 * matches of the same rule as `match`. Both are in ascending order.
 */
export function choosePart(
  bytes: Uint8Array,
  match: Match,
  siblings: readonly Match[],
  candidates: readonly Match[],
  withinBytes: number,
): Match | undefined {
  const near = nearOnes(match, candidates, withinBytes);
  if (near.length < 2) return near[0];
  const named = bestNamed(bytes, match, near);
  if (named.length === 1) return named[0];
  return sameRank(match, siblings, named, candidates) ?? neighbour(match, siblings, named, candidates);
}

function nearOnes(match: Match, candidates: readonly Match[], withinBytes: number): Match[] {
  const index = firstAtOrAfter(candidates, match.secretStart);
  const near: Match[] = [];
  for (let at = index - 1; at >= 0 && near.length < maxCandidates; at--) {
    if (gapBetween(match, candidates[at]!) > withinBytes) break;
    near.unshift(candidates[at]!);
  }
  const limit = near.length + maxCandidates;
  for (let at = index; at < candidates.length && near.length < limit; at++) {
    if (candidates[at] === match) continue;
    if (gapBetween(match, candidates[at]!) > withinBytes) break;
    near.push(candidates[at]!);
  }
  return near;
}

/** Those whose names have most words in common with the secret's: `KEY_PROD` with `SECRET_PROD`. */
function bestNamed(bytes: Uint8Array, match: Match, near: Match[]): Match[] {
  const own = keyWords(bytes, match);
  if (own.size === 0) return near;
  const shared = near.map((part) => sharedWords(own, keyWords(bytes, part)));
  const most = Math.max(...shared);
  return near.filter((_, index) => shared[index] === most);
}

/** `id, id, secret, secret`: the first id belongs to the first secret, the second to the second. */
function sameRank(
  match: Match,
  siblings: readonly Match[],
  near: readonly Match[],
  candidates: readonly Match[],
): Match | undefined {
  const secrets = blockAround(match, siblings, candidates);
  const before = near.filter(({ secretStart }) => secretStart < secrets[0]!.secretStart);
  const after = near.filter(({ secretStart }) => secretStart > secrets.at(-1)!.secretStart);
  if (secrets.length < 2) return undefined;
  const rank = secrets.indexOf(match);
  if (before.length === secrets.length && after.length === 0) return before[rank];
  if (after.length === secrets.length && before.length === 0) return after[rank];
  return undefined;
}

/** The siblings that follow each other with no candidate between them, `match` among them. */
function blockAround(match: Match, siblings: readonly Match[], candidates: readonly Match[]): Match[] {
  const own = firstAtOrAfter(siblings, match.secretStart);
  const hasBetween = (a: Match, b: Match): boolean =>
    (candidates[firstAtOrAfter(candidates, a.secretStart + 1)]?.secretStart ?? Infinity) < b.secretStart;
  let first = own;
  while (first > 0 && !hasBetween(siblings[first - 1]!, siblings[first]!)) first--;
  let last = own;
  while (last + 1 < siblings.length && !hasBetween(siblings[last]!, siblings[last + 1]!)) last++;
  return siblings.slice(first, last + 1);
}

/** The nearest before or after: the one that no other secret stands next to, else as the first pair goes. */
function neighbour(
  match: Match,
  siblings: readonly Match[],
  near: readonly Match[],
  candidates: readonly Match[],
): Match | undefined {
  const index = firstAtOrAfter(near, match.secretStart);
  const before = near[index - 1];
  const after = near[index];
  if (!before || !after) return before ?? after;
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

/**
 * Decides which matches stand: parts are joined first, so that a part without its credential, or a
 * credential without a part that it needs, does not push out a match that would stand; then
 * overlaps are resolved among the rest.
 */

import type { CompiledRule } from '#model/compiled-rule';
import type { Match } from '#engine/match';
import { resolveOverlaps } from '#engine/overlaps';
import { type PairedMatch, pairParts } from '#engine/pairs';

/** What stands of a blob's matches. */
export interface Settled {
  /** Credentials with their parts, in ascending order. */
  readonly paired: readonly PairedMatch[];
  /** Every match among them, parts too, in ascending order; without overlaps, but for rules of folders. */
  readonly kept: readonly Match[];
}

/** Settles the `matches` in `bytes`, which may come in any order. */
export function settle(
  matches: readonly Match[],
  rules: readonly CompiledRule[],
  bytes: Uint8Array,
  looseRules: ReadonlySet<number>,
): Settled {
  const ascending = [...matches].sort((a, b) => a.secretStart - b.secretStart || a.rule - b.rule);
  const paired = pairParts(ascending, rules, bytes, looseRules);
  const kept = resolvePaired(paired, rules);
  const standing = new Set(kept);
  return {
    paired: paired
      .filter(({ match }) => standing.has(match))
      .map(({ match, parts }) => ({ match, parts: parts.filter((part) => standing.has(part.match)) }))
      .filter(({ match, parts }) => hasRequiredParts(rules[match.rule]!, parts)),
    kept,
  };
}

/**
 * The same, but rules of folders (`CompiledRule.folder`) are settled among themselves: where they
 * are not wanted, they must not have pushed out what stands.
 */
export function settleAll(
  matches: readonly Match[],
  rules: readonly CompiledRule[],
  bytes: Uint8Array,
  looseRules: ReadonlySet<number>,
): Settled {
  const isAdded = ({ rule }: Match): boolean => rules[rule]!.folder !== undefined;
  const added = matches.filter(isAdded);
  if (added.length === 0) return settle(matches, rules, bytes, looseRules);
  const common = settle(
    matches.filter((match) => !isAdded(match)),
    rules,
    bytes,
    looseRules,
  );
  const more = settle(added, rules, bytes, looseRules);
  return {
    paired: [...common.paired, ...more.paired].sort((a, b) => a.match.secretStart - b.match.secretStart),
    kept: [...common.kept, ...more.kept].sort((a, b) => a.secretStart - b.secretStart),
  };
}

/** What stands of credentials and their parts; a credential that does not stand claims no parts. */
function resolvePaired(paired: readonly PairedMatch[], rules: readonly CompiledRule[]): Match[] {
  const involved = new Set(paired.flatMap(({ match, parts }) => [match, ...parts.map((part) => part.match)]));
  const kept = resolveOverlaps([...involved], rules);
  const standing = new Set(kept);
  const hasLost = paired.some(({ match, parts }) => parts.length > 0 && !standing.has(match));
  if (!hasLost) return kept;
  const still = new Set(
    paired.flatMap(({ match, parts }) =>
      standing.has(match) ? [match, ...parts.map((part) => part.match)] : [match],
    ),
  );
  return resolveOverlaps([...still], rules);
}

function hasRequiredParts(rule: CompiledRule, parts: PairedMatch['parts']): boolean {
  return rule.parts.every((part) => part.isRequired !== true || parts.some(({ name }) => name === part.name));
}

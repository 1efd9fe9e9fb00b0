/** Chooses rules out of a rule set: `--only` and `--skip`. */

import { isRuleNamed } from '#model/rule-name';
import type { CompiledRule, RuleSet } from '#model/compiled-rule';
import { UsageError } from '#model/errors';
import { createKeywordTable } from './keyword-table.ts';
import { nearestWords } from './nearest-words.ts';

/** Ids of rules, or ids with `*` for any number of characters: `aws-*`. */
export interface RuleSelection {
  /** Absent or empty: all rules. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/**
 * The rules that are asked for, in the same order. Rules that find a part of a chosen credential
 * come along, but report nothing by themselves. Throws a UsageError for a name that no rule has,
 * with the nearest ones, and when nothing is left.
 */
export function selectRules(ruleSet: RuleSet, { only = [], skip = [] }: RuleSelection): RuleSet {
  const ids = ruleSet.rules.map(({ id }) => id);
  const wanted = only.length > 0 ? matching(ids, only) : new Set(ids);
  for (const id of matching(ids, skip)) wanted.delete(id);
  if (wanted.size === 0) throw new UsageError('No rule is left: every rule that was asked for is skipped');
  const needed = withParts(ruleSet.rules, wanted);
  return pick(ruleSet, needed, wanted);
}

function matching(ids: readonly string[], patterns: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const matches = ids.filter((id) => isRuleNamed(pattern, id));
    if (matches.length === 0) throw new UsageError(unknownRule(pattern, ids));
    for (const id of matches) found.add(id);
  }
  return found;
}

function unknownRule(pattern: string, ids: readonly string[]): string {
  const near = nearestWords(pattern.replaceAll('*', ''), ids);
  const hint = near.length > 0 ? `; near it: ${near.join(', ')}` : '; `dowse rules list` shows all';
  return `There is no rule ${JSON.stringify(pattern)}${hint}`;
}

/** The wanted rules and, transitively, those that find their parts. */
function withParts(rules: readonly CompiledRule[], wanted: ReadonlySet<string>): ReadonlySet<string> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const needed = new Set(wanted);
  for (const id of needed) for (const part of byId.get(id)?.parts ?? []) needed.add(part.rule);
  return needed;
}

function pick(ruleSet: RuleSet, needed: ReadonlySet<string>, wanted: ReadonlySet<string>): RuleSet {
  const table = createKeywordTable();
  const newIndexes = new Map<number, number>();
  for (const [index, rule] of ruleSet.rules.entries()) {
    if (needed.has(rule.id)) newIndexes.set(index, newIndexes.size);
  }
  const newKeywords = ruleSet.keywords.map((keyword) => {
    let newIndex = -1;
    for (const rule of keyword.rules) {
      const newRule = newIndexes.get(rule);
      if (newRule !== undefined) newIndex = table.add(keyword, newRule);
    }
    return newIndex;
  });
  const rules = [...newIndexes.keys()].map((index) => {
    const rule = ruleSet.rules[index]!;
    return { ...withKeywords(rule, newKeywords), isPartOnly: rule.isPartOnly || !wanted.has(rule.id) };
  });
  return { rules, keywords: table.keywords };
}

/** The rule with its guards' keywords under their new indexes. */
function withKeywords(rule: CompiledRule, newKeywords: readonly number[]): CompiledRule {
  const { matcher } = rule;
  if (matcher.kind !== 'regex') return rule;
  const guards = matcher.guards.map((guard) => ({ ...guard, keyword: newKeywords[guard.keyword]! }));
  return { ...rule, matcher: { ...matcher, guards } };
}

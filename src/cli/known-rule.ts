/** The one rule that a command is asked about: built in, or of the configuration here. */

import { builtinRules } from '#rules/builtin';
import type { CompiledRule, RuleSet } from '#model/compiled-rule';
import { UsageError } from '#model/errors';
import { nearestWords } from '#rules/nearest-words';
import { chooseConfig, chooseRules } from './configuration.ts';

/** A rule, and all those that a scan of the current folder knows, among which it is. */
export interface KnownRule {
  readonly rule: CompiledRule;
  readonly all: RuleSet;
}

/** Finds the rule called `id`; an unknown one is a `UsageError` that names near ones. */
export async function findRule(
  id: string,
  values: { readonly config: string | undefined; readonly 'no-config': boolean },
): Promise<KnownRule> {
  const config = await chooseConfig(values, ['.']);
  const all = (await chooseRules({ only: [], skip: [] }, config)) ?? builtinRules();
  const rule = all.rules.find((one) => one.id === id);
  if (rule !== undefined) return { rule, all };
  const near = nearestWords(
    id,
    all.rules.map((one) => one.id),
  );
  const advice = near.length === 0 ? 'See dowse rules list' : `Near it: ${near.join(', ')}.`;
  throw new UsageError(`There is no rule "${id}". ${advice}`);
}

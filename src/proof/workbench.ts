/**
 * Where rules are proven: an engine with all of them loaded, and for rules that are not reported by
 * themselves an engine in which they are. Rules that cannot be used are put aside with the reason,
 * so that one of them does not keep the others from being proven.
 */

import { checks } from '#engine/checks/index';
import { type Engine, createEngine } from '#engine/engine';
import type { CompiledRule, RuleSet } from '#model/compiled-rule';
import { RuleError } from '#model/errors';
import type { Provider } from '#model/provider';
import { compileRules } from '#rules/compile';

/** Rules with what is needed to run them. */
export interface Workbench {
  /** The rules that were given, without those put aside. */
  ruleOf(id: string): CompiledRule | undefined;
  /** Why a rule was put aside. */
  refusalOf(id: string): string | undefined;
  /** Every rule that can be used, and an engine with them, as a scan has them. */
  readonly ruleSet: RuleSet;
  readonly engine: Engine;
  /** All rules, as a scan has them, but this one is reported without other parts of its credential, too. */
  engineAlone(id: string): Engine;
}

/** Lays out `providers` beside `base` (the rules that a scan has anyway). */
export function createWorkbench(providers: readonly Provider[], base: RuleSet): Workbench {
  const refusals = new Map<string, string>();
  const ruleSet = compileSound(withKnownChecks(providers, refusals), base, refusals);
  const engine = createEngine(ruleSet);
  const given = new Set(providers.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const indexes = new Map(ruleSet.rules.map(({ id }, index) => [id, index]));
  const ruleOf = (id: string): CompiledRule | undefined => ruleSet.rules[indexes.get(id) ?? -1];
  return {
    ruleOf: (id) => (given.has(id) && !refusals.has(id) ? ruleOf(id) : undefined),
    refusalOf: (id) => refusals.get(id),
    ruleSet,
    engine,
    engineAlone(id) {
      const rule = ruleOf(id);
      if (!rule || !(rule.isPartOnly || rule.parts.some(({ isRequired }) => isRequired))) return engine;
      const alone = { ...rule, isPartOnly: false, parts: [] };
      return createEngine({ ...ruleSet, rules: ruleSet.rules.with(indexes.get(id)!, alone) });
    },
  };
}

/** The engine trusts that checks exist. */
function withKnownChecks(providers: readonly Provider[], refusals: Map<string, string>): Provider[] {
  return providers.map((provider) => ({
    ...provider,
    rules: provider.rules.filter((rule) => {
      const unknown = rule.checks?.find((name) => !(name in checks));
      if (unknown !== undefined) refusals.set(rule.id, `there is no check called ${unknown}`);
      return unknown === undefined;
    }),
  }));
}

/** Compiles again without the rule that is refused, until none is. */
function compileSound(providers: readonly Provider[], base: RuleSet, refusals: Map<string, string>): RuleSet {
  const left = providers.map((provider) => ({ ...provider, rules: [...provider.rules] }));
  for (;;) {
    try {
      return compileRules(left, base);
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      refusals.set(error.rule, error.message);
      // Of two rules with one id, the second is the one that is refused.
      const holder = left.findLast(({ rules }) => rules.some(({ id }) => id === error.rule));
      if (!holder) throw error;
      holder.rules.splice(
        holder.rules.findLastIndex(({ id }) => id === error.rule),
        1,
      );
    }
  }
}

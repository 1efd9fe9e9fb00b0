/** The rules that Dowse comes with, as the build compiled them from `patterns/`. */

import { ruleSet as json } from '#generated/rules';
import type { RuleSet } from '#model/compiled-rule';

let parsed: RuleSet | undefined;

/** All built-in rules, generic ones first. Parsed on the first call; always the same object. */
export function builtinRules(): RuleSet {
  // Written by `generatedRulesModule` from a RuleSet, so it need not be checked again.
  parsed ??= JSON.parse(json) as RuleSet;
  return parsed;
}

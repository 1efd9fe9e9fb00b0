/** The rules that Dowse comes with, as the build compiled them from `patterns/`. */

import { readRuleSet } from '#generated/data';
import type { RuleSet } from '#model/compiled-rule';

let parsed: RuleSet | undefined;

/** All built-in rules, generic ones first. Parsed on the first call; always the same object. */
export function builtinRules(): RuleSet {
  // Written by `generatedRules` from a RuleSet, so it need not be checked again.
  parsed ??= JSON.parse(readRuleSet()) as RuleSet;
  return parsed;
}

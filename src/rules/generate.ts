/** Compiles what `builtin.ts` and `verifiers.ts` read. Runs at build time only: it loads every pattern. */

import { providers } from '#patterns/index';
import { collectVerifiers } from './collect-verifiers.ts';
import { compileRules } from './compile.ts';
import { genericRules } from './generic.ts';

/** The built-in rules as the JSON that `builtin.ts` reads. Throws a RuleError for a pattern that is not valid. */
export function generatedRules(): string {
  return JSON.stringify(compileRules(providers, genericRules()));
}

/** The built-in verifiers as the JSON that `verifiers.ts` reads. */
export function generatedVerifiers(): string {
  return JSON.stringify(collectVerifiers(providers));
}

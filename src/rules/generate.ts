/** Compiles what `builtin.ts` reads. Runs at build time only: it loads every pattern. */

import { providers } from '#patterns/index';
import { compileRules } from './compile.ts';
import { genericRules } from './generic.ts';

/** The built-in rules as the JSON that `builtin.ts` reads. Throws a RuleError for a pattern that is not valid. */
export function generatedRules(): string {
  return JSON.stringify(compileRules(providers, genericRules()));
}

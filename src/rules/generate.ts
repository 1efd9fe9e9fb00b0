/** Writes the module that `builtin.ts` reads. Runs at build time only: it loads every pattern. */

import { providers } from '#patterns/index';
import { compileRules } from './compile.ts';
import { genericRules } from './generic.ts';

/** The text of `generated/rules.ts`. Throws a RuleError for a pattern that is not valid. */
export function generatedRulesModule(): string {
  // JSON in a string parses several times faster than the same data as a TypeScript literal.
  const json = JSON.stringify(compileRules(providers, genericRules()));
  return [
    '/** Written by `npm run build` from `patterns/`: do not edit. The RuleSet as JSON. */',
    `export const ruleSet: string = ${JSON.stringify(json)};`,
    '',
  ].join('\n');
}

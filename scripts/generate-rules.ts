/**
 * Writes what start-up need not make: the built-in patterns, compiled, and the kernel's tables for
 * their keywords. They are files that are read, not modules: compiling a module of a megabyte
 * takes longer than reading it.
 */

import { writeFileSync } from 'node:fs';
import { buildTables } from '#engine/kernel/tables';
import type { RuleSet } from '#model/compiled-rule';
import { generatedRules, generatedVerifiers } from '#rules/generate';

const folder = new URL('../generated/', import.meta.url);
// ASCII alone, so that it is read without decoding and kept one byte a character.
const rules = generatedRules().replaceAll(
  /[\u0080-\uffff]/g,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
);

writeFileSync(new URL('rules.json', folder), rules);
writeFileSync(new URL('verifiers.json', folder), generatedVerifiers());
writeFileSync(new URL('kernel-tables.bin', folder), buildTables((JSON.parse(rules) as RuleSet).keywords));
writeFileSync(
  new URL('data.ts', folder),
  `/** Reads what the build made of \`patterns/\`. Written by scripts/generate-rules.ts: do not edit. */

import { readFileSync } from 'node:fs';

/** The built-in rule set as JSON. */
export function readRuleSet(): string {
  return readFileSync(new URL('./rules.json', import.meta.url), 'latin1');
}

/** The built-in verifiers as JSON. */
export function readVerifierSet(): string {
  return readFileSync(new URL('./verifiers.json', import.meta.url), 'utf8');
}

/** The kernel's tables for the built-in rules. */
export function readKernelTables(): Uint8Array {
  return readFileSync(new URL('./kernel-tables.bin', import.meta.url));
}
`,
);

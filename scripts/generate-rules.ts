/**
 * Writes what start-up need not make: generated/rules.ts (the built-in patterns, compiled) and
 * generated/kernel-tables.ts (the kernel's tables for their keywords).
 */

import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { buildTables } from '#engine/kernel/tables';
import type { RuleSet } from '#model/compiled-rule';
import { generatedRulesModule } from '#rules/generate';

writeFileSync(new URL('../generated/rules.ts', import.meta.url), generatedRulesModule());

const { ruleSet } = (await import('#generated/rules')) as { ruleSet: string };
const tables = buildTables((JSON.parse(ruleSet) as RuleSet).keywords);
const packed = Buffer.from(deflateRawSync(tables, { level: 9 })).toString('base64');
writeFileSync(
  new URL('../generated/kernel-tables.ts', import.meta.url),
  `/** Written by \`npm run build\`: the kernel's tables for the built-in rules, deflated. Do not edit. */

import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';

/** The table image, inflated afresh: a millisecond instead of forty for making it. */
export function kernelTables(): Uint8Array {
  return inflateRawSync(Buffer.from('${packed}', 'base64'));
}
`,
);

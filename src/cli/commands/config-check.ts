/** `dowse config check`: whether a configuration can be used, before a scan needs it. */

import { loadConfig } from '#config/load';
import { builtinRules } from '#rules/builtin';
import { readBaseline } from '#config/baseline-file';
import { findConfig } from '#config/find';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from '#model/errors';
import { chooseRules, configurationNotes } from '#cli/configuration';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { unknownRules } from '#cli/unknown-rules';
import { escapeText } from '#report/escape';
import { toCount } from '#report/quantity';

/**
 * Reads the file (a configuration or a baseline; the one that applies here, when none is named),
 * compiles its rules and looks up the rules that it names. Mistakes are a `UsageError`, a line each.
 */
export async function run({ operands }: RunRequest): Promise<number> {
  const file = operands[0] ?? findConfig('.');
  if (file === undefined)
    throw new UsageError('There is no configuration here. Name one: dowse config check FILE');
  if (!existsSync(file)) throw new UsageError(`${file} does not exist.`);
  const lines = basename(file).endsWith('-baseline.json')
    ? await checkedBaseline(file)
    : await checkedConfig(file);
  await writeToStream([`${lines.map(escapeText).join('\n')}\n`], process.stdout);
  return 0;
}

async function checkedBaseline(file: string): Promise<string[]> {
  return [`${file} can be used: ${toCount(readBaseline(file).length, 'entry', 'entries')}.`];
}

async function checkedConfig(file: string): Promise<string[]> {
  const config = await loadConfig(file);
  const all =
    (await chooseRules({ only: [], skip: [] }, { ...config, only: [], skip: [] })) ?? builtinRules();
  const unknown = unknownRules(config, all);
  if (unknown.length > 0) throw new UsageError(unknown.join('\n'));
  // Leaving nothing to search for is a mistake, too.
  await chooseRules({ only: [], skip: [] }, config);
  return [`${file} can be used.`, ...configurationNotes(config)];
}

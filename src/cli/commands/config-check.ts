/** `dowse config check`: whether a configuration can be used, before a scan needs it. */

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Config } from '#index';
import { UsageError } from '#model/errors';
import type { RuleSet } from '#model/compiled-rule';
import { chooseRules, configurationNotes } from '#cli/configuration';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { escapeText } from '#report/escape';
import { isRuleNamed } from '#model/rule-name';
import { toCount } from '#report/quantity';
import { nearestWords } from '#rules/nearest-words';

/**
 * Reads the file (a configuration or a baseline; the one that applies here, when none is named),
 * compiles its rules and looks up the rules that it names. Mistakes are a `UsageError`, a line each.
 */
export async function run({ operands }: RunRequest): Promise<number> {
  const { findConfig } = await import('#index');
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
  const { readBaseline } = await import('#index');
  return [`${file} can be used: ${toCount(readBaseline(file).length, 'entry', 'entries')}.`];
}

async function checkedConfig(file: string): Promise<string[]> {
  const { builtinRules, loadConfig } = await import('#index');
  const config = await loadConfig(file);
  const all =
    (await chooseRules({ only: [], skip: [] }, { ...config, only: [], skip: [] })) ?? builtinRules();
  const unknown = unknownRules(config, all);
  if (unknown.length > 0) throw new UsageError(unknown.join('\n'));
  // Leaving nothing to search for is a mistake, too.
  await chooseRules({ only: [], skip: [] }, config);
  return [`${file} can be used.`, ...configurationNotes(config)];
}

function unknownRules({ file, lines, only, skip, allow }: Config, { rules }: RuleSet): string[] {
  const ids = rules.map(({ id }) => id);
  const named = [
    ...only.map((id, index) => ({ id, place: `only.${index}` })),
    ...skip.map((id, index) => ({ id, place: `skip.${index}` })),
    ...allow.map(({ rule }, index) => ({ id: rule, place: `allow.${index}` })),
  ];
  return named.flatMap(({ id, place }) => {
    const isKnown = id !== undefined && ids.some((known) => isRuleNamed(id, known));
    if (id === undefined || isKnown) return [];
    const [near] = nearestWords(id, ids);
    const advice = near === undefined ? 'See dowse rules list' : `Did you mean ${near}?`;
    return [`${file}:${lines[place] ?? 1}: there is no rule "${id}". ${advice}`];
  });
}

/** `dowse rules list`: one line a rule, or JSON. */

import { builtinRules } from '#rules/builtin';
import type { CompiledRule } from '#model/compiled-rule';
import { chooseConfig, chooseRules } from '#cli/configuration';
import { readValues } from '#cli/option';
import { rulesOptions } from '#cli/options';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { escapeText } from '#report/escape';

/** Prints the rules that a scan of the current folder would search for, by id. */
export async function run({ given }: RunRequest): Promise<number> {
  const values = readValues(rulesOptions, given);
  const config = await chooseConfig(values, ['.']);
  const chosen = (await chooseRules({ only: [], skip: [] }, config)) ?? builtinRules();
  const rules = chosen.rules.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  await writeToStream(values.format === 'json' ? [toJson(rules)] : toTable(rules), process.stdout);
  return 0;
}

function toJson(rules: readonly CompiledRule[]): string {
  const rows = rules.map(
    ({ id, provider, severity, confidence, audience, isPartOnly, description, docs }) => ({
      id,
      provider,
      severity,
      confidence,
      audience,
      isPartOnly,
      description,
      docs,
    }),
  );
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

function* toTable(rules: readonly CompiledRule[]): Generator<string> {
  const rows = rules.map((rule) =>
    [rule.id, rule.isPartOnly ? '(part)' : rule.severity, rule.provider, rule.description].map(escapeText),
  );
  const head = ['RULE', 'SEVERITY', 'PROVIDER', 'WHAT IT FINDS'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) =>
      column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0),
    );
    yield `${cells.join('  ')}\n`;
  }
}

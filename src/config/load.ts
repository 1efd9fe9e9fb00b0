/**
 * Loads a configuration file. It may come from a scanned tree, so it is hostile until shown
 * otherwise: data only, of bounded size, and it names no file outside its folder.
 */

import { realpathSync } from 'node:fs';
import { dirname, extname, resolve, sep } from 'node:path';
import { RuleError, UsageError } from '#model/errors';
import type { Provider } from '#model/provider';
import { readBoundedText } from './bounded-text.ts';
import type { Config } from './config.ts';
import type { ConfigDocument, ConfigFormat, PartPath } from './document.ts';
import type { Mistake } from './mistakes.ts';

/** Far beyond what people write. */
const maxFileBytes = 1024 * 1024;
const maxMistakes = 10;

const formats: Readonly<Record<string, ConfigFormat>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.toml': 'toml',
  '.json': 'json',
};

/**
 * The configuration in `file`, whose name says its format. Rejects with a `UsageError` that tells
 * every mistake as `file:line:column: what is wrong and what is allowed`, one a line. The parsers
 * and the schema are loaded here, not before.
 */
export async function loadConfig(file: string): Promise<Config> {
  const format = formats[extname(file).toLowerCase()];
  if (!format) {
    throw new UsageError(
      `The configuration ${file} must end in .yaml, .yml, .toml or .json, to say what it is.`,
    );
  }
  const text = readBoundedText(file, 'configuration', maxFileBytes);
  const [{ readDocument }, { configSchema }, { mistakesIn }] = await Promise.all([
    import('./document.ts'),
    import('./schema.ts'),
    import('./mistakes.ts'),
  ]);
  const document = readDocument(text, format);
  if ('message' in document) throw mistakeError(file, [document]);
  const checked = configSchema.safeParse(document.value ?? {});
  if (!checked.success) throw mistakeError(file, mistakesIn(checked.error.issues, document));
  const { $schema: _, rules, ruleFiles = [], ...settings } = checked.data;
  return {
    useDefaultRules: true,
    only: [],
    skip: [],
    exclude: [],
    allow: [],
    ...settings,
    file: resolve(file),
    folder: realpathSync(dirname(file)).replaceAll(sep, '/'),
    lines: linesOf(checked.data, document),
    rules: rules ? await checkedRules(rules, document, file) : [],
    ruleFiles: ruleFiles.map((path) => resolve(dirname(file), path)),
  };
}

/** Where each value stands: people are told why something holds. */
function linesOf(data: Readonly<Record<string, unknown>>, document: ConfigDocument): Record<string, number> {
  const lines: Record<string, number> = {};
  for (const [key, value] of Object.entries(data)) {
    lines[key] = document.spotOf([key], 'key').line;
    if (!Array.isArray(value)) continue;
    for (const index of value.keys()) lines[`${key}.${index}`] = document.spotOf([key, index], 'value').line;
  }
  return lines;
}

function mistakeError(file: string, mistakes: readonly Mistake[]): UsageError {
  const lines = mistakes
    .slice(0, maxMistakes)
    .map(({ spot, message }) => `${file}:${spot.line}:${spot.column}: ${message}`);
  if (mistakes.length > maxMistakes) lines.push(`… and ${mistakes.length - maxMistakes} more.`);
  return new UsageError(lines.join('\n'));
}

/** What is wrong inside a rule (its regex, say) is found by the rules' own loader, on this file's line. */
async function checkedRules(
  rules: readonly Provider[],
  document: ConfigDocument,
  file: string,
): Promise<Provider[]> {
  const { loadRules } = await import('#rules/load');
  try {
    return await loadRules(JSON.stringify(rules), 'json', '');
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const { line, column } = document.spotOf(pathOfRule(rules, error), 'value');
    // The loader begins with a file and line of its own, which here are those of made-up JSON.
    const message = error.message.replace(/^:\d+: /, '');
    throw new RuleError(`${file}:${line}:${column}: ${message}`, error.rule, error.field, { cause: error });
  }
}

function pathOfRule(providers: readonly Provider[], { rule: id, field }: RuleError): PartPath {
  for (const [index, { rules }] of providers.entries()) {
    const place = rules.findIndex((rule) => rule.id === id);
    if (place !== -1) return ['rules', index, 'rules', place, ...field.split('.')];
  }
  return ['rules'];
}

/** Reads users' own rule files from disk; what is in them is the library's to judge. */

import { loadRules } from '#rules/load';
import { extname } from 'node:path';

import { UsageError } from '#model/errors';
import type { Provider } from '#model/provider';
import { readText } from './text-file.ts';

const formats: Readonly<Record<string, 'yaml' | 'toml' | 'json'>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.toml': 'toml',
  '.json': 'json',
};

/** Far beyond what people write, far below what would trouble the parsers. */
const mostBytes = 4_000_000;

/** The providers in `file`. Rejects with a `UsageError` or `RuleError` that names it. */
export async function readRuleFile(file: string): Promise<Provider[]> {
  const format = formats[extname(file).toLowerCase()];
  if (format === undefined) {
    throw new UsageError(`The rule file ${file} must end in .yaml, .toml or .json, to say what it is.`);
  }
  return loadRules(readText(file, 'rule file', mostBytes), format, file);
}

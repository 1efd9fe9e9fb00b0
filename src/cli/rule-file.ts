/** Reads users' own rule files from disk; what is in them is the library's to judge. */

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

import { UsageError } from '#model/errors';
import type { Provider } from '#model/provider';

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
  const { loadRules } = await import('#index');
  return loadRules(readText(file), format, file);
}

function readText(file: string): string {
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK a FIFO of that name would keep us waiting.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UsageError(`The rule file ${file} is not a regular file.`);
    if (stats.size > mostBytes)
      throw new UsageError(`The rule file ${file} is larger than ${mostBytes} bytes.`);
    return readFileSync(descriptor, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(`The rule file ${file} cannot be read (${code}).`, { cause: error });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

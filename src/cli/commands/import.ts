/** `dowse import`: files of other scanners in our form, and what could not be carried over. */

import { importFile } from '#config/import/import-file';
import { builtinRules } from '#rules/builtin';
import { UsageError } from '#model/errors';
import { readValues } from '#cli/option';
import { importOptions } from '#cli/options';
import { checkOutputFile, writeToFile, writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { readText } from '#cli/text-file';
import { escapeText } from '#report/escape';
import { toCount } from '#report/quantity';

/** Far beyond what people write; baselines of large repositories are long. */
const mostBytes = 32_000_000;

/**
 * Writes the YAML to standard output or `--output`, and the losses to standard error. Throws a
 * `UsageError` where the file is none that is known, or nothing of it could be carried over.
 */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = readValues(importOptions, given);
  const output = values.output === '-' ? undefined : values.output;
  if (output !== undefined) checkOutputFile(output);
  const file = operands[0] ?? '';
  const imported = await importFile(readText(file, 'file', mostBytes), file, builtinRules());
  for (const loss of imported.losses) say(`not carried over: ${loss}`);
  if (imported.count === 0) throw new UsageError(`There is nothing in ${file} that could be carried over.`);
  if (output === undefined) await writeToStream([imported.text], process.stdout);
  else writeToFile([imported.text], output);
  const what =
    imported.kind === 'rules'
      ? toCount(imported.count, 'rule')
      : toCount(imported.count, 'entry of allow', 'entries of allow');
  say(
    `${what}, ${toCount(imported.losses.length, 'loss', 'losses')}${output === undefined ? '' : `; written to ${output}`}`,
  );
  return 0;
}

function say(text: string): void {
  process.stderr.write(`dowse: ${escapeText(text)}\n`);
}

/** `dowse config show`: what the configuration files say of a path, with file and line of each value. */

import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Explanation, explainPath } from '#config/explain';
import { showOptions } from '#cli/baseline-options';
import { readValues } from '#cli/option';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { escapeText } from '#report/escape';

/** Prints what holds at the path, which need not exist: history has paths that are gone. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = readValues(showOptions, given);
  const { path, folder } = placeOf(operands[0] ?? '.');
  const explanation = await explainPath(path.replaceAll(sep, '/'), folder);
  const text =
    values.format === 'json'
      ? `${JSON.stringify({ path, ...explanation }, undefined, 2)}\n`
      : toText(path, explanation);
  await writeToStream([text], process.stdout);
  return 0;
}

/** The path, links resolved as far as it exists, and the nearest folder that does. */
function placeOf(operand: string): { readonly path: string; readonly folder: string } {
  if (existsSync(operand)) {
    const path = realpathSync(operand);
    return { path, folder: statSync(path).isDirectory() ? path : dirname(path) };
  }
  const above = placeOf(dirname(operand));
  return { path: join(above.path, basename(operand)), folder: above.folder };
}

function toText(path: string, { isExcluded, values }: Explanation): string {
  const rows = values.map(({ key, value, file, line, idle }) => {
    const place = `${relative(process.cwd(), file)}:${line}`;
    return { place, text: `${key}: ${value}${idle === undefined ? '' : `  (not here: ${idle})`}` };
  });
  const width = Math.max(0, ...rows.map(({ place }) => place.length));
  return [
    ...rows.map(({ place, text }) => escapeText(`${place.padEnd(width)}  ${text}`)),
    ...(rows.length === 0
      ? ['No configuration speaks of it; what holds without one is in dowse scan --help.']
      : []),
    '',
    escapeText(`${path} is ${isExcluded ? 'left out of scans' : 'scanned'}.`),
    '',
  ].join('\n');
}

/** `dowse baseline show`: the entries of a baseline, for people or as JSON. */

import { existsSync } from 'node:fs';
import type { BaselineEntry } from '#triage/baseline';
import { UsageError } from '#model/errors';
import { isExpired } from '#model/suppression';
import { showOptions } from '#cli/baseline-options';
import { baselinePlace, openBaseline } from '#cli/baseline-place';
import { readValues } from '#cli/option';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { escapeText } from '#report/escape';
import { toCount } from '#report/quantity';

/** Prints the entries: what has expired first, then what expires next, then what never does. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = readValues(showOptions, given);
  const file = await baselinePlace(values.baseline, operands[0] ?? '.');
  if (!existsSync(file)) throw new UsageError(`There is no baseline ${file}. Make it: dowse baseline create`);
  const { entries } = await openBaseline(file);
  const today = new Date().toISOString().slice(0, 10);
  const states = entries
    .map((entry) => ({ ...entry, isExpired: isExpired(entry, today) }))
    .sort(
      (a, b) =>
        compareText(a.expires ?? '9999', b.expires ?? '9999') || compareText(a.fingerprint, b.fingerprint),
    );
  const text =
    values.format === 'json'
      ? `${JSON.stringify({ file, entries: states }, undefined, 2)}\n`
      : [...states.map(entryText), totals(file, states), ''].join('\n');
  await writeToStream([text], process.stdout);
  return 0;
}

type State = BaselineEntry & { readonly isExpired: boolean };

function entryText(entry: State): string {
  const { fingerprint, rule, path, reason, owner, expires } = entry;
  const until = expires === undefined ? '' : entry.isExpired ? `EXPIRED on ${expires}` : `until ${expires}`;
  const rows = [
    `${fingerprint}  ${rule}`,
    path === undefined ? '' : `  was in   ${path}`,
    reason === undefined ? '  no reason given' : `  reason   ${reason}`,
    owner === undefined ? '' : `  owner    ${owner}`,
    until === '' ? '' : `  holds    ${until}`,
  ];
  return `${rows
    .filter((row) => row !== '')
    .map(escapeText)
    .join('\n')}\n`;
}

function totals(file: string, states: readonly State[]): string {
  const expired = states.filter((state) => state.isExpired).length;
  const lacking = states.filter(({ reason }) => reason === undefined).length;
  const parts = [
    toCount(states.length, 'entry', 'entries'),
    expired > 0 ? `${expired} expired` : '',
    lacking > 0 ? `${lacking} without a reason` : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')} in ${escapeText(file)}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

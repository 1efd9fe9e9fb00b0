/** Which baselines apply to a run, and what is said of them. */

import { readBaseline } from '#config/baseline-file';
import { findBaselines } from '#config/find';
import { baselineSuppressions } from '#triage/baseline';
import { realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Suppression } from '#model/suppression';
import { toCount } from '#report/quantity';
import { folderOf } from './configuration.ts';

/** The options that say which baseline is used. */
interface BaselineValues {
  readonly baseline: string | undefined;
  readonly 'no-baseline': boolean;
}

/**
 * The entries of the baseline that `--baseline` names, or of those in the targets' folders, above
 * them and below them (`innerFiles`). A baseline of a folder that holds all targets hides its
 * secrets wherever they are, others below their own folder only. `except` is not read: it is written
 * anew, or read by itself.
 */
export async function chooseBaselines(
  values: BaselineValues,
  targets: readonly string[],
  innerFiles: readonly string[],
  except?: string,
): Promise<Suppression[]> {
  if (values['no-baseline']) return [];
  const isOther = (file: string): boolean => except === undefined || resolve(file) !== resolve(except);
  if (values.baseline !== undefined)
    return baselineSuppressions(readBaseline(values.baseline), values.baseline);
  const chains = targets.map((target) => findBaselines(folderOf(target)).filter(isOther));
  const common = (chains[0] ?? []).filter((file) => chains.every((files) => files.includes(file)));
  const inner = new Set(
    [...chains.flat(), ...innerFiles.filter(isOther)].filter((file) => !common.includes(file)),
  );
  return [
    ...common.flatMap((file) => baselineSuppressions(readBaseline(file), file)),
    ...[...inner].flatMap((file) => baselineSuppressions(readBaseline(file), file, realFolder(file))),
  ];
}

function realFolder(file: string): string {
  return realpathSync(dirname(file)).replaceAll(sep, '/');
}

/** What the user should know of baselines, a line for each: the file may be the scanned tree's own. */
export function baselineNotes(suppressions: readonly Suppression[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, file } of suppressions) {
    if (kind === 'baseline') counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return [...counts].map(([file, count]) => `${file} accepts ${toCount(count, 'secret')}.`);
}

/** Where the baseline of a target is, or is to be, and what people may say of its entries. */

import { createRedactor } from '#report/redact';
import { baselineText, readBaseline } from '#config/baseline-file';
import { findBaselines, findConfig } from '#config/find';
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Finding } from '#model/finding';
import type { BaselineEntry, EntryNote } from '#triage/baseline';
import { UsageError } from '#model/errors';
import { isDay, isExpired } from '#model/suppression';
import { folderOf } from './configuration.ts';
import { writeToFile } from './output.ts';

/** A baseline and its entries. */
export interface OpenBaseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/**
 * The file that `--baseline` names, else the nearest one in the target's folder or above it, else
 * where one belongs: beside the nearest configuration, at the top of the repository, or in the
 * folder.
 */
export async function baselinePlace(named: string | undefined, target: string): Promise<string> {
  if (named !== undefined) return named;
  const folder = realpathSync(folderOf(target));
  const [nearest] = findBaselines(folder);
  const config = findConfig(folder);
  const place = config === undefined ? topOf(folder) : dirname(config);
  return nearest ?? join(place, '.dowse-baseline.json');
}

/**
 * What has to be looked at to tell whether an entry of the baseline is of use: all of the repository
 * (or folder) that the baseline lies in, where `target` is a part of it. `folder`: the entries speak of
 * what is below it.
 */
export function baselineScope(
  file: string,
  target: string,
): { readonly whole: string; readonly folder: string } {
  const targetFolder = realpathSync(folderOf(target));
  const folder = realpathSync(dirname(file));
  const way = relative(folder, targetFolder);
  const isInside = way.split(sep)[0] !== '..' && !isAbsolute(way);
  if (!isInside) return { whole: target, folder: targetFolder };
  return { whole: topOf(folder), folder };
}

function topOf(folder: string): string {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above;
    if (dirname(above) === above) return folder;
  }
}

/** The entries in `file`; none where there is no such file. */
export async function openBaseline(file: string): Promise<OpenBaseline> {
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return { file, entries: [] };
  return { file, entries: readBaseline(file) };
}

/** Writes the baseline whole or not at all, readable by everyone: it is made to be committed. */
export async function saveBaseline({ file, entries }: OpenBaseline): Promise<void> {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile()) {
    throw new UsageError(`The baseline ${file} is not a regular file, so it is not replaced. Name another.`);
  }
  writeToFile([baselineText(entries)], file, 0o644);
}

/** What is said of new entries, checked. */
export function readNote(values: {
  readonly reason: string | undefined;
  readonly owner: string | undefined;
  readonly expires: string | undefined;
}): EntryNote {
  const { reason, owner, expires } = values;
  if (expires !== undefined && !isDay(expires)) {
    throw new UsageError(`--expires takes a day such as 2026-03-31, not "${expires}".`);
  }
  if (expires !== undefined && isExpired({ expires }, new Date().toISOString().slice(0, 10))) {
    throw new UsageError(`--expires ${expires} is over: the entries would hide nothing. Name a day to come.`);
  }
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { expires }),
  };
}

/** True when what people say of accepted findings holds one of their secrets, and so cannot be committed. */
export async function isTelling(note: EntryNote, findings: readonly Finding[]): Promise<boolean> {
  const redactor = createRedactor(findings);
  return Object.values(note).some((text) => redactor.text(text) !== text);
}

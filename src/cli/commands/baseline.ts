/** `dowse baseline create`, `update` and `prune`: writes down the secrets that people live with. */

import { existsSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { UsageError } from '#model/errors';
import { type Suppression, isExpired } from '#model/suppression';
import { ownBaselineOptions } from '#cli/baseline-options';
import {
  baselinePlace,
  baselineScope,
  isTelling,
  openBaseline,
  readNote,
  saveBaseline,
} from '#cli/baseline-place';
import { chooseBaselines } from '#cli/baselines';
import { chooseConfig, chooseRules, configurationNotes, innerFilesOf } from '#cli/configuration';
import { incomplete, signalExitCode } from '#cli/exit-code';
import { readValues } from '#cli/option';
import { scanOptions } from '#cli/options';
import type { RunRequest } from '#cli/parse';
import { type ScanOutcome, runScan, tell } from '#cli/plain-scan';
import { toScanOptions, type ScanValues } from '#cli/settings';
import { readText } from '#cli/text-file';
import { toCount } from '#report/quantity';
import {
  type BaselineEntry,
  type EntryNote,
  addEntries,
  baselineSuppressions,
  toBaselineEntry,
} from '#triage/baseline';

/** Mappings of large apps take 50 MB. */
const mostMappingBytes = 500_000_000;

/** Runs the command. Gives 3 where the scan was incomplete: a baseline may then lack secrets. */
export async function run({ command, operands, given }: RunRequest): Promise<number> {
  const own = readValues(ownBaselineOptions, given);
  const target = operands[0] ?? '.';
  if (!existsSync(target))
    throw new UsageError(`${target} does not exist. Name a folder, a file or a build.`);
  const file = await baselinePlace(own.baseline, target);
  // The baseline at hand is not applied: what it holds is to be found.
  const values: ScanValues = { ...readValues(scanOptions, given), baseline: undefined };
  const work: Work = { file, target, values };
  if (command === 'baseline create') return create(work, readNote(own), own.force);
  return command === 'baseline update' ? update(work, readNote(own)) : prune(work, own.expired);
}

interface Work {
  readonly file: string;
  readonly target: string;
  readonly values: ScanValues;
}

async function create(work: Work, note: EntryNote, isForced: boolean): Promise<number> {
  const { file } = work;
  if (existsSync(file) && !isForced) {
    throw new UsageError(
      `There is a baseline, ${file}. Add to it: dowse baseline update; or write it anew: --force`,
    );
  }
  const outcome = await scanWithout(work);
  if (outcome.interruptedBy) return stopped(outcome.interruptedBy);
  const entries = await withFindings([], outcome, note);
  await saveBaseline({ file, entries });
  tell(`${toCount(entries.length, 'entry', 'entries')} in ${file}. Commit it: it holds no secret.`);
  return exitCodeOf(outcome);
}

async function update(work: Work, note: EntryNote): Promise<number> {
  const { file } = work;
  if (!existsSync(file)) throw new UsageError(`There is no baseline ${file}. Make it: dowse baseline create`);
  const { entries } = await openBaseline(file);
  const outcome = await scanWithout(work);
  if (outcome.interruptedBy) return stopped(outcome.interruptedBy);
  const all = await withFindings(entries, outcome, note);
  await saveBaseline({ file, entries: all });
  const expired = entries.filter((entry) => isExpired(entry, today()));
  tell(`${toCount(all.length - entries.length, 'entry', 'entries')} added; ${all.length} in ${file}.`);
  if (expired.length > 0) {
    tell(
      `${toCount(expired.length, 'entry has', 'entries have')} expired and hide nothing: dowse baseline show`,
    );
  }
  return exitCodeOf(outcome);
}

/** The entries, and one for each finding. A note that holds a secret is refused: the file is made to be committed. */
async function withFindings(
  entries: readonly BaselineEntry[],
  { findings }: ScanOutcome,
  note: EntryNote,
): Promise<readonly BaselineEntry[]> {
  if (await isTelling(note, findings)) {
    throw new UsageError(
      'What you say of the entries holds one of the secrets, and a baseline is made to be committed. Say it without the secret.',
    );
  }
  return addEntries(
    entries,
    findings.map((finding) => toBaselineEntry(finding, note)),
  );
}

/** Takes out what no scan finds any more. Of a scan that did not see everything nobody can tell: 3, and nothing is written. */
async function prune(work: Work, withExpired: boolean): Promise<number> {
  const { file, target } = work;
  if (!existsSync(file)) throw new UsageError(`There is no baseline ${file}. Make it: dowse baseline create`);
  const { entries } = await openBaseline(file);
  // Expired entries are looked for too, and the lowest thresholds hold: the secret may still be there.
  const undated = entries.map(({ fingerprint, rule }) => ({ fingerprint, rule }));
  const { whole, folder } = baselineScope(file, target);
  if (realpathSync(target) !== realpathSync(whole)) {
    tell(`the baseline speaks of more than ${target}: all of ${whole} is looked at.`);
  }
  const suppressions = baselineSuppressions(undated, file, folder.replaceAll(sep, '/'));
  const outcome = await scanWithout({ ...work, target: whole }, suppressions);
  if (outcome.interruptedBy) return stopped(outcome.interruptedBy);
  if (outcome.problems.length > 0) {
    tell('nothing was taken out: the scan is incomplete, so a secret may be where it could not look.');
    return incomplete;
  }
  const dead = new Set(outcome.summary.suppressions?.unused.map(({ fingerprint }) => fingerprint));
  const kept = entries.filter(
    (entry) => !dead.has(entry.fingerprint) && !(withExpired && isExpired(entry, today())),
  );
  await saveBaseline({ file, entries: kept });
  tell(`${toCount(entries.length - kept.length, 'entry', 'entries')} taken out; ${kept.length} in ${file}.`);
  return 0;
}

/** Scans without the baseline that is worked on; those of inner folders hold, and `entries` if there are any. */
async function scanWithout(
  { file, target, values }: Work,
  entries?: readonly Suppression[],
): Promise<ScanOutcome> {
  const inner = await innerFilesOf(values, [target]);
  const config = await chooseConfig(values, [target], inner.configs);
  const others = await chooseBaselines(values, [target], inner.baselines, file);
  const rules = await chooseRules(values, config);
  for (const note of config === undefined || values.quiet ? [] : configurationNotes(config)) tell(note);
  const options = toScanOptions(values, [target], config, others);
  const mapping =
    values.mapping === undefined ? undefined : readText(values.mapping, 'mapping', mostMappingBytes);
  return runScan(
    {
      ...options,
      ...(entries === undefined
        ? {}
        : {
            suppressions: entries,
            tellUnused: true,
            policies: [],
            minSeverity: 'info',
            minConfidence: 'low',
          }),
      ...(rules === undefined ? {} : { rules }),
      ...(mapping === undefined ? {} : { mapping }),
    },
    values,
  );
}

function exitCodeOf({ problems }: ScanOutcome): number {
  if (problems.length === 0) return 0;
  tell('the scan is incomplete, so the baseline may lack secrets.');
  return incomplete;
}

function stopped(signal: 'SIGINT' | 'SIGTERM'): number {
  tell('interrupted: nothing was written.');
  return signalExitCode(signal);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

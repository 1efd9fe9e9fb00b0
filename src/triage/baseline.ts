/**
 * A baseline: the secrets that people know of and live with, by fingerprint. Pure: what the file
 * looks like as text is `config/baseline-file.ts`' business.
 */

import type { Finding } from '#model/finding';
import type { Suppression } from '#model/suppression';

/** One accepted secret. Holds no secret: see `fingerprint.ts`. */
export interface BaselineEntry {
  readonly fingerprint: string;
  /** The rule that found it, and a path where it was: for people, they decide nothing. */
  readonly rule: string;
  readonly path?: string;
  readonly reason?: string;
  readonly owner?: string;
  /** The last day on which it holds, in UTC. */
  readonly expires?: string;
}

/** What people say of the entries that they add. */
export type EntryNote = Pick<BaselineEntry, 'reason' | 'owner' | 'expires'>;

/** An entry for a finding. */
export function toBaselineEntry(finding: Finding, note: EntryNote = {}): BaselineEntry {
  const path = finding.occurrences.find((occurrence) => occurrence.path !== undefined)?.path;
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule.id,
    ...(path === undefined ? {} : { path }),
    ...note,
  };
}

/**
 * `entries` with `more`, sorted by fingerprint. Of the same fingerprint the entry that was there
 * stays, with what people said of it.
 */
export function addEntries(
  entries: readonly BaselineEntry[],
  more: readonly BaselineEntry[],
): BaselineEntry[] {
  const byFingerprint = new Map([...more, ...entries].map((entry) => [entry.fingerprint, entry]));
  return [...byFingerprint.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

/** What a baseline in `file` hides. `folder`: it lies below the targets, and holds below its folder only. */
export function baselineSuppressions(
  entries: readonly (BaselineEntry & { readonly line?: number })[],
  file: string,
  folder?: string,
): Suppression[] {
  return entries.map(({ fingerprint, rule, reason, owner, expires, line }) => ({
    kind: 'baseline',
    file,
    fingerprint,
    rule,
    ...(folder === undefined ? {} : { folder }),
    ...(reason === undefined ? {} : { reason }),
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { expires }),
    ...(line === undefined ? {} : { line }),
  }));
}

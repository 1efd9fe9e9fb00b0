/**
 * What is held back of what was found, and why: comments, examples, paths and rules that a folder's
 * configuration leaves out, thresholds, suppressions. Each secret held back is counted once.
 */

import type { CompiledRule } from '#model/compiled-rule';
import type { Occurrence } from '#model/finding';
import { wayBelow } from '#model/folder-policy';
import { type Confidence, type Severity, isAtLeastConfidence, isAtLeastSeverity } from '#model/severity';
import type { SecretRecord } from '#scan/collect';
import { type Located, foldParts } from '#scan/fold-parts';
import type { FolderPolicies, Thresholds } from '#triage/folder-policies';
import type { Suppressor } from '#triage/suppressions';

/** What is to be held back. */
export interface HoldOptions extends Thresholds {
  /** True: documented examples are told too. */
  readonly examples: boolean;
  readonly suppressor: Suppressor;
  readonly policies: FolderPolicies;
  /** Whether a path below a root is left out; both are as occurrences have them. */
  readonly isExcluded: (root: string, path: string) => boolean;
  /** A root's folder on disk, links resolved, with `/` between its parts. */
  readonly folderOf: (root: string) => string;
}

/** What is known of a secret besides its record. */
export interface Judged {
  severity(record: SecretRecord): Severity;
  confidence(record: SecretRecord, occurrences: readonly Occurrence[]): Confidence;
  fingerprint(record: SecretRecord): string;
}

/** Counts of what was held back, by reason. */
export interface Hidden {
  belowSeverity: number;
  belowConfidence: number;
  allowedInline: number;
  examples: number;
  excluded: number;
  baseline: number;
  allow: number;
}

/** Those of `all`, with those of their places, that are to be told. */
export function holdBack(
  all: readonly Located[],
  judged: Judged,
  options: HoldOptions,
): { located: Located[]; hidden: Hidden } {
  const hidden: Hidden = {
    belowSeverity: 0,
    belowConfidence: 0,
    allowedInline: 0,
    examples: 0,
    excluded: 0,
    baseline: 0,
    allow: 0,
  };
  const wanted: Located[] = [];
  for (const located of all) {
    const outcome = wantedOf(located, judged, options);
    if (typeof outcome === 'string') hidden[outcome]++;
    else wanted.push(outcome);
  }
  const located = foldParts(wanted).flatMap(({ record, occurrences }) => {
    const { kept, hiddenBy } = options.suppressor.judge({
      rule: record.rule.id,
      secret: record.secret,
      occurrences,
      fingerprint: () => judged.fingerprint(record),
    });
    const isWholeHidden = hiddenBy && (hiddenBy.isWhole || record.omitted === 0);
    if (isWholeHidden) hidden[hiddenBy.kind]++;
    return isWholeHidden ? [] : [{ record, occurrences: kept }];
  });
  return { located, hidden };
}

function wantedOf(
  { record: found, occurrences }: Located,
  judged: Judged,
  options: HoldOptions,
): Located | keyof Hidden {
  if (occurrences.length === 0 && found.omitted === 0) return 'allowedInline';
  if (found.facts['example'] === 'yes' && !options.examples) return 'examples';
  const places = occurrences.filter((each) => !isLeftOut(found.rule, each, options));
  if (places.length === 0 && occurrences.length > 0 && found.omitted === 0) return 'excluded';
  const record = withFolderRule(found, places, options);
  const confidence = judged.confidence(record, occurrences);
  const severity = judged.severity(record);
  const limits = places.map((each) => thresholdsAt(each, options));
  // Places beyond those kept have no path: what is asked for in general counts for them.
  if (record.omitted > 0) limits.push(options);
  if (!limits.some(({ minConfidence }) => isAtLeastConfidence(confidence, minConfidence)))
    return 'belowConfidence';
  const isEnough = (limit: Thresholds): boolean =>
    isAtLeastConfidence(confidence, limit.minConfidence) && isAtLeastSeverity(severity, limit.minSeverity);
  if (!limits.some(isEnough)) return 'belowSeverity';
  return { record, occurrences: places.filter((_, index) => isEnough(limits[index]!)) };
}

function isLeftOut({ id, folder }: CompiledRule, occurrence: Occurrence, options: HoldOptions): boolean {
  if (folder !== undefined && !isBelow(folder, occurrence, options)) return true;
  const { root, path } = occurrence;
  if (path === undefined) return false;
  return (
    options.isExcluded(root, path) || !options.policies.isRuleWanted(id, `${options.folderOf(root)}/${path}`)
  );
}

function isBelow(folder: string, { root, path }: Occurrence, { folderOf }: HoldOptions): boolean {
  return path !== undefined && wayBelow(folder, `${folderOf(root)}/${path}`) !== undefined;
}

/** The rule of a folder, which is more special, where all places are below that folder. */
function withFolderRule(
  record: SecretRecord,
  places: readonly Occurrence[],
  options: HoldOptions,
): SecretRecord {
  const { folderRule, rule } = record;
  if (folderRule?.folder === undefined || folderRule.rank < rule.rank || rule === folderRule) return record;
  const { folder } = folderRule;
  const isAllBelow = places.length > 0 && places.every((place) => isBelow(folder, place, options));
  return isAllBelow && record.omitted === 0 ? { ...record, rule: folderRule } : record;
}

function thresholdsAt({ root, path }: Occurrence, options: HoldOptions): Thresholds {
  if (path === undefined) return options;
  return options.policies.thresholds(`${options.folderOf(root)}/${path}`, options);
}

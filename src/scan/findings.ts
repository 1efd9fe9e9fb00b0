/**
 * Makes findings of collected secrets: one for each secret, with all its places and the history of
 * each place. What is not told is the business of `held-back.ts`.
 */

import type { Position } from '#model/blob';
import type { Finding, Occurrence } from '#model/finding';
import { innerName } from '#model/inner-place';
import { Secret } from '#model/secret';
import { type Confidence, type Severity, confidences, lowered, severities } from '#model/severity';
import { pairAcrossFiles } from '#scan/across-files';
import type { SecretRecord } from '#scan/collect';
import type { Located } from '#scan/fold-parts';
import { type Hidden, type HoldOptions, type Judged, holdBack } from '#scan/held-back';
import { createNameMask } from '#scan/name-mask';
import { type RepositoryPlace, occurrencesOf } from '#scan/occurrences';
import type { PlaceHistory } from '#sources/git/provenance';
import { fingerprint } from '#triage/fingerprint';
import { libraryOf } from '#triage/libraries';
import { findingSeverity } from '#triage/severity';

/** How findings are told, and what is held back. */
export interface FindingOptions extends HoldOptions {
  readonly maxOccurrences: number;
  /** The package or bundle id of the build at a path, where it told one. */
  readonly packageOf: (root: string, path: string) => string | undefined;
  /** A root as the user named it. */
  readonly nameOf: (root: string) => string;
}

/** The places of git objects, by repository, as `readHistory` found them. */
export type Histories = ReadonlyMap<string, readonly PlaceHistory[]>;

/** The key under which `readHistory` is asked for spots that a comment allows. */
export function allowedKey(key: string): string {
  return `${key} allowed`;
}

/** Findings, worst first, and the counts of what was held back. */
export function toFindings(
  records: readonly SecretRecord[],
  histories: Histories,
  options: FindingOptions,
): { findings: Finding[]; hidden: Hidden } {
  const placesByKey = groupPlaces(histories);
  const all = records.map((record) => {
    const places = placesByKey.get(record.key) ?? [];
    const allowed = placesByKey.get(allowedKey(record.key)) ?? [];
    return { record, occurrences: occurrencesOf(record, places, allowed) };
  });
  const judged: Judged = {
    severity: severityOf,
    confidence: (record, occurrences) => confidenceOf(record, occurrences, options),
    fingerprint: createFingerprints(),
  };
  const { located, hidden } = holdBack(pairAcrossFiles(all), judged, options);
  const maskNames = createNameMask(records);
  const findings = located.map((each) => toFinding(each, options, maskNames, judged.fingerprint));
  return { findings: findings.sort(compareFindings), hidden };
}

/** Each fingerprint is made once, and only where one is asked for: stretching a weak secret takes milliseconds. */
function createFingerprints(): Judged['fingerprint'] {
  const known = new Map<string, string>();
  return ({ key, rule, secret }) => {
    const made = known.get(key) ?? fingerprint(rule.id, secret);
    known.set(key, made);
    return made;
  };
}

function groupPlaces(histories: Histories): Map<string, RepositoryPlace[]> {
  const byKey = new Map<string, RepositoryPlace[]>();
  for (const [repository, places] of histories) {
    for (const place of places) {
      const list = byKey.get(place.secret);
      if (list) list.push({ ...place, repository });
      else byKey.set(place.secret, [{ ...place, repository }]);
    }
  }
  return byKey;
}

function severityOf({ rule, facts }: SecretRecord): Severity {
  return findingSeverity(rule, facts);
}

function toFinding(
  { record, occurrences: places }: Located,
  options: FindingOptions,
  maskNames: (occurrence: Occurrence) => Occurrence,
  fingerprintOf: Judged['fingerprint'],
): Finding {
  const occurrences = places
    .map((place) => maskNames({ ...withLibrary(place, options), root: options.nameOf(place.root) }))
    .sort(compareOccurrences);
  const { rule, secret, parts, facts } = record;
  return {
    kind: 'finding',
    rule,
    severity: severityOf(record),
    confidence: confidenceOf(record, places, options),
    secret: new Secret(secret),
    parts: Object.fromEntries([
      [rule.partName, new Secret(secret)],
      ...parts.map(({ name, text }) => [name, new Secret(text)]),
    ]) as Record<string, Secret>,
    facts,
    occurrences: occurrences.slice(0, options.maxOccurrences),
    omittedOccurrences: Math.max(0, occurrences.length - options.maxOccurrences) + record.omitted,
    get fingerprint() {
      return fingerprintOf(record);
    },
  };
}

/**
 * What is told by its form alone is less likely one in a library, which is full of test vectors and
 * public constants: nobody keeps an app's secret there.
 */
function confidenceOf(
  { rule, confidence }: SecretRecord,
  occurrences: readonly Occurrence[],
  options: FindingOptions,
): Confidence {
  const isInLibraries =
    rule.rank <= 2 &&
    occurrences.length > 0 &&
    occurrences.every((place) => withLibrary(place, options).inner?.library !== undefined);
  return isInLibraries ? lowered(confidence) : confidence;
}

/** Says whose code holds it, where a build's own package tells own code from libraries. */
function withLibrary(place: Occurrence, { packageOf }: FindingOptions): Occurrence {
  const { inner } = place;
  if (inner?.owner === undefined) return place;
  const library = libraryOf(inner.owner, packageOf(place.root, place.path ?? ''));
  return library === undefined ? place : { ...place, inner: { ...inner, library } };
}

function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return (
    Number(b.isInWorkingTree) - Number(a.isInWorkingTree) ||
    Number(b.isStaged) - Number(a.isStaged) ||
    Number(b.history?.isInHead ?? false) - Number(a.history?.isInHead ?? false) ||
    Number(b.history?.isReachable ?? false) - Number(a.history?.isReachable ?? false) ||
    compareText(a.root, b.root) ||
    compareText(a.path ?? '', b.path ?? '') ||
    compareText(innerText(a), innerText(b)) ||
    compareText(
      a.history?.introduced?.oid ?? a.history?.oid ?? '',
      b.history?.introduced?.oid ?? b.history?.oid ?? '',
    ) ||
    comparePositions(a.start, b.start)
  );
}

function innerText({ inner }: Occurrence): string {
  return inner ? innerName(inner) : '';
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column || a.byte - b.byte;
}

function compareFindings(a: Finding, b: Finding): number {
  const first = a.occurrences[0];
  const other = b.occurrences[0];
  return (
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) ||
    (first && other ? compareOccurrences(first, other) : 0) ||
    compareText(a.rule.id, b.rule.id) ||
    compareText(a.secret.reveal(), b.secret.reveal())
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

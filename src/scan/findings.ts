/**
 * Makes findings of collected secrets: one for each secret, with all its places, the history of
 * each place, and what is held back (allowed by comments, below the wanted severity).
 */

import type { Position } from '#model/blob';
import type { Finding, Occurrence, Place } from '#model/finding';
import { Secret } from '#model/secret';
import {
  type Confidence,
  type Severity,
  confidences,
  isAtLeastConfidence,
  isAtLeastSeverity,
  severities,
} from '#model/severity';
import type { DirectSpot, ObjectSpot, SecretRecord, Spot } from '#scan/collect';
import type { PlaceHistory } from '#sources/git/provenance';
import { fingerprint } from '#triage/fingerprint';
import { findingSeverity } from '#triage/severity';

/** What is to be held back. */
export interface FindingOptions {
  readonly minSeverity: Severity;
  readonly minConfidence: Confidence;
  readonly maxOccurrences: number;
  /** A root as the user named it. */
  readonly nameOf: (root: string) => string;
}

/** Counts of what was held back, by reason. */
export interface Hidden {
  belowSeverity: number;
  belowConfidence: number;
  allowedInline: number;
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
  const hidden: Hidden = { belowSeverity: 0, belowConfidence: 0, allowedInline: 0 };
  const placesByKey = groupPlaces(histories);
  const partTexts = new Set(records.flatMap(({ parts }) => parts.map(({ text }) => text)));
  const findings: Finding[] = [];
  for (const record of records) {
    const isPartElsewhere = partTexts.has(record.secret) && record.parts.length === 0;
    if (isPartElsewhere) continue;
    const finding = toFinding(record, placesByKey, options);
    if (finding === undefined) hidden.allowedInline++;
    else if (!isAtLeastConfidence(finding.confidence, options.minConfidence)) hidden.belowConfidence++;
    else if (!isAtLeastSeverity(finding.severity, options.minSeverity)) hidden.belowSeverity++;
    else findings.push(finding);
  }
  return { findings: findings.sort(compareFindings), hidden };
}

interface RepositoryPlace extends PlaceHistory {
  readonly repository: string;
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

function toFinding(
  record: SecretRecord,
  placesByKey: ReadonlyMap<string, readonly RepositoryPlace[]>,
  options: FindingOptions,
): Finding | undefined {
  const allowed = allowedPaths(record, placesByKey.get(allowedKey(record.key)) ?? []);
  const places = (placesByKey.get(record.key) ?? []).filter(
    ({ repository, path }) => path === undefined || !allowed.has(pathKey(repository, path)),
  );
  const direct = record.direct.filter((spot) => !spot.isAllowed);
  const occurrences = joinPlaces(record, direct, places)
    .map((place) => ({ ...place, root: options.nameOf(place.root) }))
    .sort(compareOccurrences);
  if (occurrences.length === 0 && record.omitted === 0) return undefined;
  const { rule, secret, parts, facts, confidence } = record;
  let known: string | undefined;
  return {
    kind: 'finding',
    rule,
    severity: findingSeverity(rule, facts),
    confidence,
    secret: new Secret(secret),
    parts: Object.fromEntries([
      [rule.partName, new Secret(secret)],
      ...parts.map(({ name, text }) => [name, new Secret(text)]),
    ]) as Record<string, Secret>,
    facts,
    occurrences: occurrences.slice(0, options.maxOccurrences),
    omittedOccurrences: Math.max(0, occurrences.length - options.maxOccurrences) + record.omitted,
    // Stretching a weak secret takes milliseconds: only for reports that show fingerprints.
    get fingerprint() {
      return (known ??= fingerprint(rule.id, secret));
    },
  };
}

/** Paths where the newest version of the line carries a comment: their older versions are allowed with it. */
function allowedPaths(record: SecretRecord, places: readonly RepositoryPlace[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const spot of record.direct) {
    if (spot.isAllowed && spot.origin.kind === 'file') paths.add(pathKey(spot.origin.root, spot.origin.path));
  }
  for (const { repository, path, history } of places) {
    if (path !== undefined && history.isInHead) paths.add(pathKey(repository, path));
  }
  return paths;
}

function pathKey(root: string, path: string): string {
  return `${root}\0${path}`;
}

function joinPlaces(
  record: SecretRecord,
  direct: readonly DirectSpot[],
  places: readonly RepositoryPlace[],
): Occurrence[] {
  const byPath = new Map(
    places.flatMap((place) =>
      place.path === undefined ? [] : [[pathKey(place.repository, place.path), place] as const],
    ),
  );
  const joined = new Set<RepositoryPlace>();
  const occurrences = direct.map((spot): Occurrence => {
    const { origin } = spot;
    const place =
      'path' in origin
        ? byPath.get(pathKey('root' in origin ? origin.root : origin.repository, origin.path))
        : undefined;
    if (place) joined.add(place);
    return directOccurrence(spot, place);
  });
  for (const place of places) {
    const spot = joined.has(place) ? undefined : record.objects.get(place.repository)?.get(place.oid);
    if (spot) occurrences.push(objectOccurrence(spot, place));
  }
  return occurrences;
}

function directOccurrence(spot: DirectSpot, place: RepositoryPlace | undefined): Occurrence {
  const { origin } = spot;
  return {
    ...common(spot),
    place: directPlace(origin),
    root: 'root' in origin ? origin.root : 'repository' in origin ? origin.repository : '-',
    ...('path' in origin ? { path: origin.path } : {}),
    isInWorkingTree: origin.kind === 'file',
    isStaged: origin.kind === 'staged' || (place?.isStaged ?? false),
    ...(place ? { history: place.history } : {}),
  };
}

function directPlace(origin: DirectSpot['origin']): Place {
  switch (origin.kind) {
    case 'stdin':
      return 'stdin';
    case 'ref-names':
      return 'ref-name';
    case 'commit-text':
      return origin.part === 'message' ? 'commit-message' : 'file-name';
    case 'file':
    case 'staged':
    case 'commit-file':
      return 'file';
  }
}

function objectOccurrence(spot: ObjectSpot, place: RepositoryPlace): Occurrence {
  return {
    ...common(spot),
    place: place.place,
    root: place.repository,
    ...(place.path === undefined ? {} : { path: place.path }),
    isInWorkingTree: false,
    isStaged: place.isStaged,
    history: place.history,
  };
}

function common(spot: Spot): Pick<Occurrence, 'start' | 'end' | 'frame'> {
  return { start: spot.start, end: spot.end, frame: spot.frame };
}

function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return (
    Number(b.isInWorkingTree) - Number(a.isInWorkingTree) ||
    Number(b.isStaged) - Number(a.isStaged) ||
    Number(b.history?.isInHead ?? false) - Number(a.history?.isInHead ?? false) ||
    Number(b.history?.isReachable ?? false) - Number(a.history?.isReachable ?? false) ||
    compareText(a.root, b.root) ||
    compareText(a.path ?? '', b.path ?? '') ||
    compareText(
      a.history?.introduced?.oid ?? a.history?.oid ?? '',
      b.history?.introduced?.oid ?? b.history?.oid ?? '',
    ) ||
    comparePositions(a.start, b.start)
  );
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

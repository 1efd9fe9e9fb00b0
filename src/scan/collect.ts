/**
 * Groups sightings by secret, whatever the rule and the place, while a scan runs. What it holds
 * grows with the number of different secrets and of objects that hold them, not with history.
 * `findings.ts` makes findings of it at the end.
 */

import type { Position } from '#model/blob';
import type { CompiledRule, RuleSet } from '#model/compiled-rule';
import type { CodeFrame } from '#model/finding';
import { type InnerPlace, innerName } from '#model/inner-place';
import type { GitObjectType, Origin } from '#model/origin';
import { type Confidence, confidences } from '#model/severity';
import type { SightedPart, Sighting } from '#model/sighting';
import type { SightedBlob } from '#scan/unit-outcome';

/** Where a secret stands in a blob, and whether a comment there allows it. */
export interface Spot {
  readonly start: Position;
  readonly end: Position;
  readonly inner?: InnerPlace;
  readonly frame: CodeFrame;
  readonly isAllowed: boolean;
}

/** A spot in something that has no further history: a file, standard input, a staged or committed change. */
export interface DirectSpot extends Spot {
  readonly origin: Exclude<Origin, { kind: 'object' }>;
}

/** A spot in a git object; which paths and commits hold the object is found out at the end. */
export interface ObjectSpot extends Spot {
  readonly type: GitObjectType;
}

/** One text for a path below a root, to join spots and history by. */
export function pathKey(root: string, path: string): string {
  return `${root}\0${path}`;
}

/** Everything known of one secret. */
export interface SecretRecord {
  readonly key: string;
  readonly secret: string;
  rule: CompiledRule;
  /** A rule of a folder that found it too: it tells more where all places are below its folder. */
  folderRule?: CompiledRule;
  confidence: Confidence;
  facts: Readonly<Record<string, string>>;
  parts: readonly SightedPart[];
  readonly direct: DirectSpot[];
  /** By repository, then by object id: the first spot in each object. */
  readonly objects: Map<string, Map<string, ObjectSpot>>;
  /** Spots beyond `maxSpots`. */
  omitted: number;
}

/** Most spots kept for all secrets together: some 200 bytes each. */
const maxSpots = 250_000;

export interface Collector {
  add(blob: SightedBlob): void;
  /** All secrets in the order in which they were first seen. */
  records(): readonly SecretRecord[];
  readonly sightings: () => number;
}

/** Makes an empty collector for the sightings of `ruleSet`. */
export function createCollector(ruleSet: RuleSet): Collector {
  const rules = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  const bySecret = new Map<string, SecretRecord>();
  const frames = new Map<string, CodeFrame>();
  let spots = 0;
  let count = 0;

  const add = (origin: Origin, sighting: Sighting): void => {
    count++;
    const record = recordOf(bySecret, sighting, rules.get(sighting.rule)!);
    if (spots >= maxSpots) {
      record.omitted++;
      return;
    }
    const spot = {
      start: sighting.start,
      end: sighting.end,
      ...(sighting.inner ? { inner: sighting.inner } : {}),
      frame: shared(frames, sighting.frame),
      isAllowed: sighting.allowedBy !== undefined,
    };
    if (addSpot(record, origin, spot)) spots++;
  };
  return {
    add: ({ origin, sightings }) => {
      for (const sighting of sightings) if (sighting.isOld !== true) add(origin, sighting);
      if (origin.kind === 'commit-file') followComments(bySecret, origin, sightings);
    },
    records: () => [...bySecret.values()],
    sightings: () => count,
  };
}

/**
 * What a later commit made of a file decides for its older versions, as in a scan of history: blobs of
 * commits come oldest first. Where a comment allows the secret on one line and not on another, nothing
 * is decided.
 */
function followComments(
  bySecret: ReadonlyMap<string, SecretRecord>,
  { repository, path }: Extract<Origin, { kind: 'commit-file' }>,
  sightings: readonly Sighting[],
): void {
  const decided = new Map<string, boolean | undefined>();
  for (const { secret, allowedBy } of sightings) {
    const isAllowed = allowedBy !== undefined;
    decided.set(secret, !decided.has(secret) || decided.get(secret) === isAllowed ? isAllowed : undefined);
  }
  for (const [secret, isAllowed] of decided) {
    const direct = isAllowed === undefined ? undefined : bySecret.get(secret)?.direct;
    direct?.forEach((spot, index) => {
      const { origin } = spot;
      const isSameFile =
        origin.kind === 'commit-file' && origin.path === path && origin.repository === repository;
      if (isSameFile && spot.isAllowed !== isAllowed) direct[index] = { ...spot, isAllowed: isAllowed! };
    });
  }
}

function recordOf(bySecret: Map<string, SecretRecord>, sighting: Sighting, rule: CompiledRule): SecretRecord {
  const known = bySecret.get(sighting.secret);
  if (!known) {
    const { secret, confidence, facts, parts } = sighting;
    const key = String(bySecret.size);
    const record = {
      key,
      secret,
      rule,
      confidence,
      facts,
      parts,
      direct: [],
      objects: new Map(),
      omitted: 0,
    };
    bySecret.set(secret, record);
    return record;
  }
  const folderRule = [rule, known.rule].find(({ folder }) => folder !== undefined);
  if (folderRule) known.folderRule ??= folderRule;
  if (isBetter(rule, sighting, known)) {
    known.rule = rule;
    known.facts = sighting.facts;
    known.parts = sighting.parts;
  }
  if (confidences.indexOf(sighting.confidence) > confidences.indexOf(known.confidence)) {
    known.confidence = sighting.confidence;
  }
  return known;
}

/** A more special rule tells more about a secret; of the same rule, the sighting with more parts. */
function isBetter(rule: CompiledRule, sighting: Sighting, known: SecretRecord): boolean {
  if ((rule.folder === undefined) !== (known.rule.folder === undefined)) return rule.folder === undefined;
  // A lone part (`across-files.ts`) is told only as the part of another secret.
  if (rule.isPartOnly !== known.rule.isPartOnly) return known.rule.isPartOnly;
  if (rule.id === known.rule.id) return sighting.parts.length > known.parts.length;
  return rule.rank > known.rule.rank;
}

/** The same line in a thousand versions of a file is kept once. */
function shared(frames: Map<string, CodeFrame>, frame: CodeFrame): CodeFrame {
  const key = `${frame.firstLine}:${frame.mark.start}:${frame.lines.join('\n')}`;
  const known = frames.get(key);
  if (known) return known;
  frames.set(key, frame);
  return frame;
}

function addSpot(record: SecretRecord, origin: Origin, spot: Spot): boolean {
  if (origin.kind !== 'object') {
    if (record.direct.slice(-8).some((known) => isSameSpot(known, origin, spot))) return false;
    record.direct.push({ ...spot, origin });
    return true;
  }
  let objects = record.objects.get(origin.repository);
  if (!objects) record.objects.set(origin.repository, (objects = new Map()));
  const known = objects.get(origin.oid);
  // A comment allows one line, not the same secret on another line of the object.
  if (known && !(known.isAllowed && !spot.isAllowed)) return false;
  objects.set(origin.oid, { ...spot, type: origin.type });
  return known === undefined;
}

/** Segments of a huge file overlap: what both saw is one spot. They follow each other closely. */
function isSameSpot(known: DirectSpot, origin: Origin, spot: Spot): boolean {
  const isSameInner =
    known.inner && spot.inner ? innerName(known.inner) === innerName(spot.inner) : known.inner === spot.inner;
  return (
    known.start.byte === spot.start.byte &&
    isSameInner &&
    JSON.stringify(known.origin) === JSON.stringify(origin)
  );
}

/**
 * Works one unit off: opens it, decodes its blobs, searches them. The same on the main thread and
 * in a worker.
 */

import type { Blob } from '#model/blob';
import type { BuildInfo } from '#model/build';
import { type Coverage, emptyCoverage } from '#model/coverage';
import type { Problem } from '#model/problem';
import type { Sighting } from '#model/sighting';
import type { Sink, WorkUnit } from '#model/source';
import type { StageCounts } from '#model/summary';
import type { UnusedComment } from '#model/suppression';
import type { Engine } from '#engine/engine';
import { type BuildRecord, createBuildRecord } from '#scan/build-record';
import type { SightedBlob, UnitOutcome } from '#scan/unit-outcome';
import { decode, isContainer, isDecodable, loadFormats } from '#decoders/decode';
import type { DecodedPart } from '#decoders/decoder';
import { openUnit } from '#sources/open';

/**
 * Runs `unit` on `engine`. What goes wrong inside becomes a problem; it never rejects for bad input.
 * Once `signal` aborts, the rest of the unit is not searched: whoever aborted tells so.
 */
export async function runUnit(
  unit: WorkUnit,
  engine: Engine,
  mapping?: string,
  signal?: AbortSignal,
): Promise<UnitOutcome> {
  const before = { ...engine.counts };
  const found: Found = { sighted: [], builds: [], idleComments: [], problems: [], coverage: emptyCoverage() };
  const commits: string[] = [];
  const search = (blob: Blob): void => {
    const record = createBuildRecord(found.coverage);
    const all = searchDecoded(blob, engine, found.problems, record, mapping);
    const sightings = withoutOld(all, blob, engine, mapping);
    const build = record.toBuild(blob.origin);
    if (build) found.builds.push(build);
    if (sightings.length > 0) found.sighted.push({ origin: blob.origin, sightings });
    found.idleComments.push(...idleCommentsOf(blob, sightings, engine));
  };
  const waiting = createWaiting(search);
  // A hook waits for its few changes, which are text mostly; elsewhere the formats are loaded first.
  if (unit.kind !== 'git-changes') await loadFormats();
  await openUnit(unit, createSink(found, commits, waiting.take, signal));
  await waiting.finish();
  return { ...found, commits: commits.join('\n'), counts: difference(engine.counts, before) };
}

/**
 * Searches blobs in the order in which they come, at once as long as formats are not needed; from
 * the first on that needs them, blobs are kept until the formats are there, which takes milliseconds.
 */
function createWaiting(search: (blob: Blob) => void): { take(blob: Blob): void; finish(): Promise<void> } {
  let kept: Blob[] = [];
  let loading: Promise<void> | undefined;
  const release = (): void => {
    const blobs = kept;
    kept = [];
    loading = undefined;
    for (const blob of blobs) search(blob);
  };
  return {
    take(blob) {
      if (loading === undefined && isDecodable(blob)) return search(blob);
      // The reader's buffer is not ours.
      kept.push({ ...blob, bytes: Uint8Array.from(blob.bytes) });
      loading ??= loadFormats().then(release);
    },
    async finish() {
      await loading;
    },
  };
}

/** What a unit yields, while it is gathered. */
interface Found {
  readonly sighted: SightedBlob[];
  readonly builds: BuildInfo[];
  readonly idleComments: UnusedComment[];
  readonly problems: Problem[];
  readonly coverage: Coverage;
}

function createSink(
  { problems, coverage }: Found,
  commits: string[],
  search: (blob: Blob) => void,
  signal: AbortSignal | undefined,
): Sink {
  return {
    blob(blob) {
      // Standard input ends where it was interrupted: what came before is searched.
      if (signal?.aborted === true && blob.origin.kind !== 'stdin') return;
      countBlob(coverage, blob);
      search(blob);
    },
    container(blob) {
      if (!isContainer(blob)) return false;
      coverage.files++;
      coverage.bytes += blob.source.length;
      search(blob);
      return true;
    },
    problem: (problem) => problems.push(problem),
    skip(reason) {
      coverage.skipped[reason] = (coverage.skipped[reason] ?? 0) + 1;
    },
    commit: ({ oid, parents, time }) => commits.push(`${oid} ${time} ${parents.join(' ')}`.trimEnd()),
  };
}

/** Of files as they are on disk: history is past, and segments of a huge file do not tell all of it. */
function idleCommentsOf(
  { origin, bytes, base, source }: Blob,
  sightings: readonly Sighting[],
  engine: Engine,
): UnusedComment[] {
  if (origin.kind !== 'file' || base !== undefined || source !== undefined) return [];
  const { root, path } = origin;
  return engine.idleComments({ bytes, origin }, sightings).map((idle) => ({ root, path, ...idle }));
}

/** Searches what the decoders make of `blob`; positions come back as places in the blob itself. */
function searchDecoded(
  blob: Blob,
  engine: Engine,
  problems: Problem[],
  record: BuildRecord,
  mapping: string | undefined,
): Sighting[] {
  const sightings: Sighting[] = [];
  decode(
    blob,
    (part) => {
      if (part.kind === 'problem') problems.push(part);
      else if (part.kind !== 'part') record.take(part);
      if (part.kind !== 'part') return;
      const known = part.isAgain === true ? sightings.map(({ secret }) => secret) : [];
      for (const sighting of engine.search(part.blob)) {
        // As they are, what stands beside a secret may stick to it.
        if (known.some((secret) => sighting.secret.includes(secret))) continue;
        sightings.push(inBlob(sighting, part));
      }
    },
    mapping === undefined ? {} : { mapping },
  );
  return sightings;
}

/** Less what was packed in the versions that the blob replaces: those are opened only where something was found. */
function withoutOld(
  sightings: readonly Sighting[],
  { previous, origin }: Blob,
  engine: Engine,
  mapping: string | undefined,
): readonly Sighting[] {
  if (previous === undefined || !sightings.some(({ inner }) => inner)) return sightings;
  const old = new Set(
    previous
      .flatMap((bytes) =>
        searchDecoded({ bytes, origin }, engine, [], createBuildRecord(emptyCoverage()), mapping),
      )
      .map(({ secret }) => secret),
  );
  return sightings.filter(({ inner, secret }) => !inner || !old.has(secret));
}

/** The sighting as a place of the blob that was read, not of what was made of it. */
function inBlob(sighting: Sighting, { toOriginal, innerPlace }: DecodedPart): Sighting {
  // Of a text made of strings, the place is told before its bytes become positions in something else.
  const inner = innerPlace?.(sighting.start.byte);
  const placed = toOriginal ? atOriginal(sighting, toOriginal) : sighting;
  return inner ? { ...placed, inner } : placed;
}

function atOriginal(sighting: Sighting, toOriginal: (byte: number) => number): Sighting {
  const { start, end, parts } = sighting;
  return {
    ...sighting,
    start: { ...start, byte: toOriginal(start.byte) },
    end: { ...end, byte: toOriginal(end.byte) },
    parts: parts.map((part) => ({
      ...part,
      start: { ...part.start, byte: toOriginal(part.start.byte) },
      end: { ...part.end, byte: toOriginal(part.end.byte) },
    })),
  };
}

/** Counts a blob once, however many segments it comes in. */
function countBlob(coverage: Coverage, blob: Blob): void {
  const fresh = blob.newRanges?.reduce((sum, range) => sum + range.end - range.start, 0);
  coverage.bytes += fresh ?? blob.bytes.length;
  if (blob.base && blob.base.byte > 0) return;
  const { origin } = blob;
  if (origin.kind === 'file' || origin.kind === 'stdin') coverage.files++;
  else if (origin.kind === 'object') coverage[`${origin.type}s`]++;
  else if (origin.kind === 'commit-text') coverage.commits += origin.part === 'message' ? 1 : 0;
  else if (origin.kind === 'staged' || origin.kind === 'commit-file') coverage.blobs++;
}

function difference(now: StageCounts, before: StageCounts): StageCounts {
  const counts = { ...now };
  for (const key of Object.keys(counts) as (keyof StageCounts)[]) counts[key] -= before[key];
  return counts;
}

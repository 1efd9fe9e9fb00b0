/**
 * Runs the sources of `sources/git/` as a scan does, with a searcher in place of the engine that
 * finds canaries: words such as `canary-merge`, in plain text, UTF-16 or raw trees.
 */

import type { Blob, Position } from '#model/blob';
import type { GitObjectType, Origin } from '#model/origin';
import type { Problem } from '#model/problem';
import type { Sink, Source, WorkUnit } from '#model/source';
import { openChanges } from '#sources/git/changes';
import { type CommitGraph, createCommitGraph } from '#sources/git/commit-graph';
import { createHistorySource } from '#sources/git/history';
import { openObjects } from '#sources/git/objects';
import { type PlaceHistory, type SightedObject, readHistory } from '#sources/git/provenance';
import { type Repository, openRepository } from '#sources/git/repository';

export interface Seen {
  readonly canary: string;
  readonly origin: Origin;
  readonly start: Position;
  readonly end: Position;
  /** False when the canary stands outside the ranges that are new. */
  readonly isNew: boolean;
}

export interface Scanned {
  readonly seen: readonly Seen[];
  readonly problems: readonly Problem[];
  readonly skipped: Readonly<Record<string, number>>;
  readonly units: readonly WorkUnit[];
  readonly graph: CommitGraph;
}

/** Plans and opens everything of one source. */
export async function scanSource(source: Source): Promise<Scanned> {
  const seen: Seen[] = [];
  const problems: Problem[] = [];
  const skipped: Record<string, number> = {};
  const units: WorkUnit[] = [];
  const graph = createCommitGraph('sha1');
  const wideGraph = createCommitGraph('sha256');
  let isWide = false;
  const sink: Sink = {
    blob: (blob) => seen.push(...findCanaries(blob)),
    container: () => false,
    problem: (problem) => problems.push(problem),
    skip: (reason) => (skipped[reason] = (skipped[reason] ?? 0) + 1),
    commit(record) {
      isWide = record.oid.length === 64;
      (isWide ? wideGraph : graph).add(record);
    },
  };
  for await (const item of source.plan()) {
    if (item.kind === 'problem') problems.push(item);
    else {
      units.push(item);
      if (item.kind === 'text') sink.blob(item.blob);
      if (item.kind === 'git-objects') await openObjects(item, sink);
      if (item.kind === 'git-changes') await openChanges(item, sink);
    }
  }
  return { seen, problems, skipped, units, graph: isWide ? wideGraph : graph };
}

/** Opens the repository at `path`, which must be one, and scans its history. */
export async function scanHistory(path: string): Promise<Scanned & { repository: Repository }> {
  const repository = await openTestRepository(path);
  return { ...(await scanSource(createHistorySource(repository))), repository };
}

/** The repository at `path`; fails when there is none. */
export async function openTestRepository(path: string): Promise<Repository> {
  const repository = await openRepository(path);
  if (!repository) throw new Error('no repository there');
  return repository;
}

/** The canaries that were seen, each once, in alphabetical order. */
export function canariesOf({ seen }: Scanned): string[] {
  return [...new Set(seen.filter(({ isNew }) => isNew).map(({ canary }) => canary))].sort();
}

/** Scans the history, then asks where each canary has been. The key of a secret is the canary. */
export async function tellHistory(path: string): Promise<{
  places: PlaceHistory[];
  problems: readonly Problem[];
  repository: Repository;
}> {
  const { seen, problems, graph, repository } = await scanHistory(path);
  const told = await readHistory(repository, { commits: graph, sighted: toSighted(seen) });
  return { places: told.places, problems: [...problems, ...told.problems], repository };
}

/** What is asked of `readHistory` for these sightings: the first place of each canary in each object. */
export function toSighted(seen: readonly Seen[]): SightedObject[] {
  const byOid = new Map<string, { type: GitObjectType; first: Map<string, Seen> }>();
  for (const each of seen) {
    const { canary, origin, isNew } = each;
    if (!isNew || (origin.kind !== 'object' && origin.kind !== 'commit-file')) continue;
    const type = origin.kind === 'object' ? origin.type : 'blob';
    const known = byOid.get(origin.oid) ?? { type, first: new Map<string, Seen>() };
    byOid.set(origin.oid, known);
    if (!known.first.has(canary)) known.first.set(canary, each);
  }
  return [...byOid].map(([oid, { type, first }]) => ({
    oid,
    type,
    secrets: [...first.keys()],
    starts: Array.from(first.values(), ({ start }) => start),
    ends: Array.from(first.values(), ({ end }) => end),
  }));
}

function findCanaries({ bytes, origin, newRanges, base }: Blob): Seen[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const narrow = find(text, 0, 1);
  const wide = [find(text, 0, 2), find(text, 1, 2)].flat();
  return [...narrow, ...wide].map(({ canary, at, end }) => ({
    canary,
    origin,
    start: positionOf(text, at, base),
    end: positionOf(text, end, base),
    isNew: newRanges?.some((range) => at < range.end && end > range.start) ?? true,
  }));
}

/** Every `step`-th byte from `offset` on, which for UTF-16 are its ASCII characters. */
function find(text: string, offset: number, step: 1 | 2): { canary: string; at: number; end: number }[] {
  const isWorth = step === 1 || text.includes('c\0a\0n\0');
  if (!isWorth) return [];
  const letters = step === 1 ? text : [...text].filter((_, index) => index % 2 === offset).join('');
  return [...letters.matchAll(/canary-[a-z0-9]+/g)].map((match) => ({
    canary: match[0],
    at: match.index * step + offset,
    end: (match.index + match[0].length) * step + offset,
  }));
}

function positionOf(text: string, at: number, base: Position = { byte: 0, line: 1, column: 1 }): Position {
  const before = text.slice(0, at);
  const feeds = before.split('\n').length - 1;
  const lastLine = before.slice(before.lastIndexOf('\n') + 1);
  const characters = [...lastLine].filter((char) => (char.charCodeAt(0) & 0xc0) !== 0x80).length;
  return {
    byte: base.byte + at,
    line: base.line + feeds,
    column: feeds > 0 ? characters + 1 : base.column + characters,
  };
}

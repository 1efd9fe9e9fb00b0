/** Turns what indexes hold (numbers) into what people are told: commits with author, date and subject, refs, paths. */

import type { Commit, History, Place } from '#model/finding';
import { pathText } from '#sources/disk-path';
import { parseCommit } from './commit-object.ts';
import type { CommitGraph } from './commit-graph.ts';
import { readObjects } from './read-objects.ts';
import type { Reach, RefReach } from './ref-reach.ts';
import type { Ref } from './refs.ts';
import type { Repository } from './repository.ts';
import type { SightedBlobs } from './sighted-blobs.ts';

/** A secret at one place, with its history. */
export interface PlaceHistory {
  /** The key that was given. */
  readonly secret: string;
  readonly place: Place;
  /** UTF-8 where its bytes are valid UTF-8, else Latin-1. Absent for messages, notes and orphans. */
  readonly path?: string;
  /** The object whose position is to be shown: the index's or HEAD's version if it holds the secret, else the newest that does. */
  readonly oid: string;
  /** The index holds it at this path, and HEAD does not. */
  readonly isStaged: boolean;
  readonly history: History;
}

/** What all steps of one reading share. */
export interface HistoryContext {
  readonly repository: Repository;
  readonly graph: CommitGraph;
  readonly times: Float64Array;
  readonly reach: RefReach;
  readonly refs: readonly Ref[];
  readonly blobs: SightedBlobs;
  /** Only new lines were searched: what an object seems to lack, it may hold. */
  readonly areNewOnly: boolean;
}

/** A place before it is told. Commits by number. */
export interface Told {
  readonly secret: number;
  readonly place: Place;
  /** In Latin-1. */
  readonly path?: string;
  readonly oid: string;
  readonly isStaged: boolean;
  readonly isInHead: boolean;
  readonly versions: number;
  readonly introductions: readonly number[];
  readonly removals: readonly number[];
  /** What is known of refs where no commit brought it in. */
  readonly ownReach?: Partial<Reach>;
}

const noReach = { branches: [], remoteBranches: [], tags: [], otherRefs: [], isReachable: false };

/** The places as they are handed out. `keys` are the callers' names of the secrets, by number. */
export async function tell(
  context: HistoryContext,
  places: readonly Told[],
  keys: readonly string[],
): Promise<PlaceHistory[]> {
  const reaches = context.reach.reachOf(places.map(({ introductions }) => introductions));
  const chosen = places.map((place) => ({
    introduced: chooseIntroduction(context, place.introductions),
    removed: place.isInHead ? undefined : chooseRemoval(context, place.removals),
  }));
  const commits = await readCommits(
    context,
    chosen.flatMap(({ introduced, removed }) => [introduced, removed]),
  );
  return places.map((place, index): PlaceHistory => {
    const { introduced, removed } = chosen[index]!;
    const isNote = introduced !== undefined && place.place === 'file' && context.reach.isNote(introduced);
    const reach = introduced === undefined ? { ...noReach, ...place.ownReach } : reaches[index]!;
    const introducedCommit = introduced === undefined ? undefined : commits.get(introduced);
    const removedCommit = removed === undefined ? undefined : commits.get(removed);
    const history: History = {
      oid: place.oid,
      ...(introducedCommit && { introduced: introducedCommit }),
      ...(removedCommit && { removed: removedCommit }),
      versions: place.versions,
      isInHead: place.isInHead,
      ...reach,
    };
    return {
      secret: keys[place.secret]!,
      place: isNote ? 'note' : place.place,
      ...(place.path !== undefined && !isNote && { path: pathText(place.path) }),
      oid: place.oid,
      isStaged: place.isStaged,
      history,
    };
  });
}

/** Of the commits that are kept best (by a ref, else by a reflog), the earliest. */
function chooseIntroduction(context: HistoryContext, commits: readonly number[]): number | undefined {
  const { reach, times } = context;
  return best(commits, (a, b) => reach.rank(b) - reach.rank(a) || times[a]! - times[b]! || a - b);
}

/** Of the commits in HEAD's history, else on other refs, else anywhere, the latest. */
function chooseRemoval(context: HistoryContext, commits: readonly number[]): number | undefined {
  const { reach, times } = context;
  return best(
    commits,
    (a, b) =>
      Number(reach.isInHead(b)) - Number(reach.isInHead(a)) ||
      reach.rank(b) - reach.rank(a) ||
      times[b]! - times[a]! ||
      a - b,
  );
}

function best(commits: readonly number[], compare: (a: number, b: number) => number): number | undefined {
  let chosen: number | undefined;
  for (const commit of commits) if (chosen === undefined || compare(commit, chosen) < 0) chosen = commit;
  return chosen;
}

async function readCommits(
  { repository, graph }: HistoryContext,
  wanted: readonly (number | undefined)[],
): Promise<Map<number, Commit>> {
  const numbers = [...new Set(wanted)].filter((commit) => commit !== undefined);
  const commits = new Map<number, Commit>();
  await readObjects(
    repository.gitDir,
    numbers.map((commit) => graph.oid(commit)),
    (oid, _type, bytes) => commits.set(graph.find(oid), parseCommit(oid, bytes)),
  );
  return commits;
}

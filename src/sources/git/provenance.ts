/**
 * Finds out, after a scan, where the objects that hold secrets have been: at which paths, brought
 * in and taken out by which commits, on which refs. One pass over the history for all of them
 * together; a repository without sightings never comes here.
 */

import type { GitObjectType } from '#model/origin';
import type { Problem } from '#model/problem';
import { diffCommits } from './commit-diffs.ts';
import { type CommitGraph, createCommitGraph } from './commit-graph.ts';
import { type SightedName, createNameIndex, treeNameAt } from './name-index.ts';
import { createPlaceIndex } from './place-index.ts';
import { blobPlaces, namePlaces, orphanPlaces } from './path-places.ts';
import { commitPlaces, tagPlaces } from './message-places.ts';
import { type PlaceHistory, type Told, tell } from './place-history.ts';
import { readCommits } from './read-commits.ts';
import { markHeldByHead } from './held-by-head.ts';
import { correctTimes, orderCommits } from './reachability.ts';
import { readObjects } from './read-objects.ts';
import { createRefReach } from './ref-reach.ts';
import { readRefs } from './refs.ts';
import type { Repository } from './repository.ts';
import { createSightedBlobs } from './sighted-blobs.ts';
import type { SightedObject } from './sighted-object.ts';
import { listHead, listIndex } from './tree-listing.ts';

export type { PlaceHistory } from './place-history.ts';
export type { SightedObject } from './sighted-object.ts';

/** What is asked. */
export interface HistoryInput {
  /** All commits that the scan read: as a graph, or as lines `oid time parent parent …`. None: git is asked. */
  readonly commits: CommitGraph | Iterable<string>;
  readonly sighted: readonly SightedObject[];
  /**
   * True where only what each commit brought in was searched (a range): HEAD's version is then
   * looked at for each place, and no removing commit is told.
   */
  readonly areNewOnly?: boolean;
}

/** Reads the history of what was sighted. Places are in a stable order: as sighted, then by path. */
export async function readHistory(
  repository: Repository,
  input: HistoryInput,
): Promise<{ places: PlaceHistory[]; problems: Problem[] }> {
  const graph = toGraph(repository, input.commits);
  const areCommitsRead = graph.size > 0 || (await readCommits(repository, graph));
  const order = orderCommits(graph);
  const times = correctTimes(graph, order);
  const keys = numberKeys(input.sighted);
  const byType = (type: GitObjectType) => input.sighted.filter((each) => each.type === type);
  const blobs = createSightedBlobs(
    byType('blob').map(({ oid, secrets }) => ({ oid, secrets: secrets.map((key) => keys.get(key)!) })),
  );
  const [refs, names] = await Promise.all([
    readRefs(repository, graph),
    readNames(repository, byType('tree'), keys),
  ]);
  const reach = createRefReach(graph, order, refs);
  const placeIndex = createPlaceIndex(blobs, times);
  const nameIndex = createNameIndex(names);
  const isWhole = await listFiles(repository, refs.head !== -1, (where, oid, path) => {
    placeIndex.file(where, oid, path);
    if (where === 'inHead') nameIndex.file(path);
  });
  const failures =
    blobs.size + names.length === 0
      ? 0
      : await diffCommits(repository, graph, (commit, change) => {
          placeIndex.change(commit, change);
          nameIndex.change(commit, change);
        });
  const areNewOnly = input.areNewOnly ?? false;
  if (areNewOnly) await markHeldByHead(repository, placeIndex, blobs, input.sighted, [...keys.keys()]);
  const context = { graph, times, reach, refs: refs.refs, blobs, repository, areNewOnly };
  const told: Told[] = [
    ...blobPlaces(context, placeIndex),
    ...orphanPlaces(context, placeIndex),
    ...namePlaces(nameIndex),
    ...(await commitPlaces(context, byType('commit'), keys)),
    ...(await tagPlaces(context, byType('tag'), keys)),
  ];
  const places = await tell(context, told, [...keys.keys()]);
  const isCut = placeIndex.isCut() || nameIndex.isCut() || reach.isCut();
  return { places, problems: incomplete(repository, failures, isWhole && areCommitsRead, isCut) };
}

function toGraph({ objectFormat }: Repository, commits: HistoryInput['commits']): CommitGraph {
  if ('addLines' in commits) return commits;
  const graph = createCommitGraph(objectFormat);
  for (const lines of commits) graph.addLines(lines);
  return graph;
}

function numberKeys(sighted: readonly SightedObject[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { secrets } of sighted) for (const key of secrets) keys.set(key, keys.get(key) ?? keys.size);
  return keys;
}

/** The names that hold the secrets seen in trees. */
async function readNames(
  { gitDir, objectFormat }: Repository,
  trees: readonly SightedObject[],
  keys: ReadonlyMap<string, number>,
): Promise<SightedName[]> {
  const byOid = new Map(trees.map((tree) => [tree.oid, tree]));
  const names: SightedName[] = [];
  await readObjects(gitDir, [...byOid.keys()], (oid, _type, bytes) => {
    const { secrets, starts } = byOid.get(oid)!;
    secrets.forEach((key, index) => {
      const name = treeNameAt(bytes, objectFormat === 'sha1' ? 20 : 32, starts[index]!.byte);
      if (name !== undefined) names.push({ secret: keys.get(key)!, name, tree: oid });
    });
  });
  return names;
}

/** False when HEAD's tree or the index could not be read. */
async function listFiles(
  repository: Repository,
  hasHead: boolean,
  visit: (where: 'inHead' | 'inIndex', oid: string, path: string) => void,
): Promise<boolean> {
  const isIndexRead = await listIndex(repository, (oid, path) => visit('inIndex', oid, path));
  const isHeadRead = !hasHead || (await listHead(repository, (oid, path) => visit('inHead', oid, path)));
  return isIndexRead && isHeadRead;
}

function incomplete({ root }: Repository, failures: number, isWhole: boolean, isCut: boolean): Problem[] {
  const problems: Problem[] = [];
  const add = (message: string, advice: string, count?: number): void => {
    const code = 'provenance-incomplete';
    problems.push({ kind: 'problem', code, message, subject: root, advice, ...(count && { count }) });
  };
  const fsck = 'Run "git fsck" there, or scan a full, fresh clone.';
  if (failures > 0) {
    add(
      'Commits could not be compared with their parents: what they did to secrets is not told.',
      fsck,
      failures,
    );
  }
  if (!isWhole) add('The commits, or the files of HEAD or of the index, could not all be listed.', fsck);
  if (isCut) {
    add(
      'Secrets are in more places, or more commits, than can be told.',
      'Leave out rules or paths that find too much.',
    );
  }
  return problems;
}

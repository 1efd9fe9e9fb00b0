/**
 * Compares every commit of a graph, reachable or not, with its parents: one pass, split over as
 * many git processes as the machine has cores.
 */

import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CommitGraph } from './commit-graph.ts';
import { spawnGit } from './git.ts';
import { emptyTrees } from './empty-objects.ts';
import { type RawChange, createRawDiffParser } from './raw-diff.ts';
import { readObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';

/** Gets each change of each commit; commits in no order. */
export type ChangeVisitor = (commit: number, change: RawChange) => void;

const diffTree = [
  'diff-tree',
  '--stdin',
  '--always',
  '-r',
  '--root',
  '-c',
  '--raw',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
];
/** Below it, another process costs more than it saves. */
const leastCommitsPerProcess = 2000;
/** Git ends at a commit with a missing tree. After so many starts, the rest is given up. */
const mostTries = 100;

/** Commits whose parents are missing: each lists all its files. */
const mostRoots = 1000;

/**
 * Visits the changes that each commit made against all its parents (those that are there).
 * Resolves with the number of commits that could not be compared.
 */
export async function diffCommits(
  repository: Repository,
  graph: CommitGraph,
  visit: ChangeVisitor,
): Promise<number> {
  const compared: number[] = [];
  const cutOff: number[] = [];
  for (let commit = 0; commit < graph.size; commit++) {
    if (!graph.isPresent(commit)) continue;
    const isCutOff = graph.parentCount(commit) > 0 && presentParents(graph, commit).length === 0;
    (isCutOff ? cutOff : compared).push(commit);
  }
  const processes = Math.max(
    1,
    Math.min(availableParallelism(), Math.floor(compared.length / leastCommitsPerProcess)),
  );
  const share = Math.ceil(compared.length / processes);
  const slices = Array.from({ length: processes }, (_, index) =>
    diffSlice(
      repository,
      compared.slice(index * share, (index + 1) * share),
      (commit) => requestOf(graph, commit),
      visit,
    ),
  );
  const roots = diffRoots(repository, graph, cutOff, visit);
  const failures = await Promise.all([...slices, roots]);
  return failures.reduce((sum, count) => sum + count, 0);
}

/** A commit whose parents are all missing: everything in it is new, as in a root. */
async function diffRoots(
  repository: Repository,
  graph: CommitGraph,
  commits: readonly number[],
  visit: ChangeVisitor,
): Promise<number> {
  const oids = commits.slice(0, mostRoots).map((commit) => graph.oid(commit));
  const trees = new Map<string, string>();
  await readObjects(repository.gitDir, oids, (oid, _type, bytes) => {
    const tree = /^tree ([0-9a-f]+)\n/.exec(bytes.toString('latin1', 0, 80))?.[1];
    if (tree !== undefined) trees.set(oid, tree);
  });
  const known = commits.filter((commit) => trees.has(graph.oid(commit)));
  const emptyTree = emptyTrees[repository.objectFormat];
  const request = (commit: number): string => `${emptyTree} ${trees.get(graph.oid(commit))}`;
  return commits.length - known.length + (await diffSlice(repository, known, request, visit));
}

/** Git knows the parents of a commit, unless some are not there: then they are named. */
function requestOf(graph: CommitGraph, commit: number): string {
  const present = presentParents(graph, commit);
  const isWhole = present.length === graph.parentCount(commit);
  return [commit, ...(isWhole ? [] : present)].map((each) => graph.oid(each)).join(' ');
}

function presentParents(graph: CommitGraph, commit: number): number[] {
  const first = graph.firstParent(commit);
  const parents: number[] = [];
  for (let at = first; at < first + graph.parentCount(commit); at++) {
    const parent = graph.parent(at);
    if (graph.isPresent(parent)) parents.push(parent);
  }
  return parents;
}

async function diffSlice(
  repository: Repository,
  commits: readonly number[],
  requestLine: (commit: number) => string,
  visit: ChangeVisitor,
): Promise<number> {
  let start = 0;
  let failures = 0;
  /** Git stopped within the last commit that it headed, or at the next one: the next try tells. */
  let isOpen = false;
  for (let tries = 0; start < commits.length; tries++) {
    if (tries === mostTries) return failures + commits.length - start;
    const headed = await diffRun(repository, commits, start, requestLine, visit);
    if (isOpen || headed === 0) failures++;
    isOpen = headed !== 'done' && headed > 0;
    if (headed === 'done') return failures;
    start += Math.max(headed, 1);
  }
  return failures + Number(isOpen);
}

/** One process. Tells how many commits it headed before it failed. */
async function diffRun(
  { gitDir }: Repository,
  commits: readonly number[],
  start: number,
  requestLine: (commit: number) => string,
  visit: ChangeVisitor,
): Promise<number | 'done'> {
  const { child, ended } = spawnGit({ gitDir }, diffTree);
  const input = function* () {
    for (let at = start; at < commits.length; at++) yield `${requestLine(commits[at]!)}\n`;
  };
  // When git stops early, its exit tells.
  pipeline(Readable.from(batched(input())), child.stdin).catch(() => {});
  let headed = 0;
  const parser = createRawDiffParser(
    () => headed++,
    (change) => visit(commits[start + headed - 1]!, change),
  );
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) parser.push(chunk);
  const { code } = await ended;
  return code === 0 ? 'done' : headed;
}

function* batched(lines: Iterable<string>): Generator<string> {
  let batch = '';
  for (const line of lines) {
    batch += line;
    if (batch.length < 65_536) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}

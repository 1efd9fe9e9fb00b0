/** Tells which refs lead to a commit, and so who may see it: others, only this clone, nobody. */

import type { History } from '#model/finding';
import type { CommitGraph } from './commit-graph.ts';
import { type CommitOrder, findTips, spreadToAncestors } from './reachability.ts';
import type { Ref, Refs } from './refs.ts';

/** The part of a history that refs decide. */
export type Reach = Pick<
  History,
  'branches' | 'remoteBranches' | 'tags' | 'otherRefs' | 'omittedRefs' | 'isPushed' | 'isReachable'
>;

/** Answers for all commits of a graph. */
export interface RefReach {
  /** What reaches any of the commits, for each set; equal sets share their answer. */
  reachOf(sets: readonly (readonly number[])[]): Reach[];
  /** How well a commit is kept: 2 by a ref, 1 by a reflog, 0 by nothing. */
  rank(commit: number): 0 | 1 | 2;
  isInHead(commit: number): boolean;
  /** True for commits that only refs/notes lead to. */
  isNote(commit: number): boolean;
  readonly hasRemotes: boolean;
  /** True when there were too many different sets to follow all. */
  isCut(): boolean;
}

const byRef = 1;
const byRemote = 2;
const byHead = 4;
const byReflog = 8;
/** By a ref that is not one of git notes. */
const byCommonRef = 16;

/** 256 passes over the graph. */
const mostSets = 8192;
/** Names of one kind in one answer: repositories with a ref for each pull request have tens of thousands. */
const mostNames = 100;

/** Looks at the graph once for what keeps each commit. */
export function createRefReach(graph: CommitGraph, order: CommitOrder, { refs, head }: Refs): RefReach {
  const kept = new Uint8Array(graph.size);
  const tips = refs.filter(({ commit }) => commit !== -1);
  for (const ref of tips) kept[ref.commit]! |= bitsOf(ref);
  if (head !== -1) kept[head]! |= byHead | byRef | byCommonRef;
  spreadToAncestors(graph, order, kept);
  const hasRemotes = refs.some(({ kind }) => kind === 'remote');
  let isCut = false;

  const has = (commit: number, bit: number): boolean => (kept[commit]! & bit) !== 0;
  const emptyReach = (set: readonly number[]): Building => ({
    branches: [],
    remoteBranches: [],
    tags: [],
    otherRefs: [],
    isReachable: set.some((commit) => has(commit, byRef)),
    ...(hasRemotes && { isPushed: set.some((commit) => has(commit, byRemote)) }),
  });
  return {
    reachOf(sets) {
      const different = new Map(sets.map((set) => [set.join(), set]));
      const asked = [...different.values()];
      const reaches = asked.map(emptyReach);
      const followed = asked.slice(0, mostSets);
      isCut ||= asked.length > followed.length;
      findTips(
        graph,
        order,
        followed,
        Int32Array.from(tips, ({ commit }) => commit),
        (set, tip) => {
          addRef(reaches[set]!, tips[tip]!);
        },
      );
      const numbers = new Map([...different.keys()].map((key, index) => [key, index]));
      return sets.map((set) => reaches[numbers.get(set.join())!]!);
    },
    rank: (commit) => (has(commit, byRef) ? 2 : has(commit, byReflog) ? 1 : 0),
    isInHead: (commit) => has(commit, byHead),
    isNote: (commit) => has(commit, byRef) && !has(commit, byCommonRef),
    hasRemotes,
    isCut: () => isCut,
  };
}

type Building = {
  -readonly [Key in keyof Reach]: Reach[Key] extends readonly string[] ? string[] : Reach[Key];
};

function addRef(reach: Building, { kind, name }: Ref): void {
  // Where a ref keeps it, reflogs are of no interest.
  if (kind === 'reflog' && reach.isReachable) return;
  const list =
    kind === 'branch'
      ? reach.branches
      : kind === 'remote'
        ? reach.remoteBranches
        : kind === 'tag'
          ? reach.tags
          : reach.otherRefs;
  if (list.length < mostNames) list.push(name);
  else reach.omittedRefs = (reach.omittedRefs ?? 0) + 1;
}

/** What refs say that name an object itself, no commit. Whether it was pushed, they do not tell. */
export function reachOfNames(refs: readonly Ref[]): Partial<Reach> {
  const reach: Building = {
    branches: [],
    remoteBranches: [],
    tags: [],
    otherRefs: [],
    isReachable: refs.length > 0,
  };
  for (const ref of refs) addRef(reach, { ...ref, kind: ref.kind === 'tag' ? 'tag' : 'other' });
  return reach;
}

function bitsOf({ kind, name }: Ref): number {
  if (kind === 'reflog') return byReflog;
  if (kind === 'remote') return byRef | byRemote | byCommonRef;
  return kind === 'other' && name.startsWith('notes/') ? byRef : byRef | byCommonRef;
}

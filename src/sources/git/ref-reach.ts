/** Tells which refs lead to a commit, and so who may see it: others, only this clone, nobody. */

import type { History } from '#model/finding';
import type { CommitGraph } from './commit-graph.ts';
import { type CommitOrder, findTips, spreadToAncestors } from './reachability.ts';
import type { Ref, Refs } from './refs.ts';

/** The part of a history that refs decide. */
export type Reach = Pick<
  History,
  'branches' | 'remoteBranches' | 'tags' | 'otherRefs' | 'isPushed' | 'isReachable'
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
  /** Names and sets that were left out because there were too many. */
  omitted(): number;
}

const byRef = 1;
const byRemote = 2;
const byHead = 4;
const byReflog = 8;
/** By a ref that is not one of git notes. */
const byCommonRef = 16;

/** 256 passes over the graph. */
const mostSets = 8192;
/** Names of one kind in one answer, and in all of them. */
const mostNames = 1000;
const mostNamesInAll = 1_000_000;

/** Looks at the graph once for what keeps each commit. */
export function createRefReach(graph: CommitGraph, order: CommitOrder, { refs, head }: Refs): RefReach {
  const kept = new Uint8Array(graph.size);
  const tips = refs.filter(({ commit }) => commit !== -1);
  for (const ref of tips) kept[ref.commit]! |= bitsOf(ref);
  if (head !== -1) kept[head]! |= byHead | byRef | byCommonRef;
  spreadToAncestors(graph, order, kept);
  const hasRemotes = refs.some(({ kind }) => kind === 'remote');
  let omitted = 0;
  let names = 0;

  const has = (commit: number, bit: number): boolean => (kept[commit]! & bit) !== 0;
  const add = (list: string[], name: string): void => {
    if (list.length >= mostNames || names >= mostNamesInAll) omitted++;
    else {
      names++;
      list.push(name);
    }
  };
  const emptyReach = (set: readonly number[]) => ({
    branches: [] as string[],
    remoteBranches: [] as string[],
    tags: [] as string[],
    otherRefs: [] as string[],
    isReachable: set.some((commit) => has(commit, byRef)),
    ...(hasRemotes && { isPushed: set.some((commit) => has(commit, byRemote)) }),
  });
  return {
    reachOf(sets) {
      const different = new Map(sets.map((set) => [set.join(), set]));
      const asked = [...different.values()];
      const reaches = asked.map(emptyReach);
      const followed = asked.slice(0, mostSets);
      omitted += asked.length - followed.length;
      findTips(
        graph,
        order,
        followed,
        Int32Array.from(tips, ({ commit }) => commit),
        (set, tip) => {
          const reach = reaches[set]!;
          const { kind, name } = tips[tip]!;
          if (kind === 'branch') add(reach.branches, name);
          else if (kind === 'remote') add(reach.remoteBranches, name);
          else if (kind === 'tag') add(reach.tags, name);
          else if (kind === 'other' || !reach.isReachable) add(reach.otherRefs, name);
        },
      );
      const numbers = new Map([...different.keys()].map((key, index) => [key, index]));
      return sets.map((set) => reaches[numbers.get(set.join())!]!);
    },
    rank: (commit) => (has(commit, byRef) ? 2 : has(commit, byReflog) ? 1 : 0),
    isInHead: (commit) => has(commit, byHead),
    isNote: (commit) => has(commit, byRef) && !has(commit, byCommonRef),
    hasRemotes,
    omitted: () => omitted,
  };
}

/** What refs say that name an object itself, no commit. Whether it was pushed, they do not tell. */
export function reachOfNames(refs: readonly Ref[]): Partial<Reach> {
  const namesOf = (isTag: boolean): string[] =>
    refs
      .filter(({ kind }) => (kind === 'tag') === isTag)
      .slice(0, mostNames)
      .map(({ name }) => name);
  return { isReachable: refs.length > 0, tags: namesOf(true), otherRefs: namesOf(false) };
}

function bitsOf({ kind, name }: Ref): number {
  if (kind === 'reflog') return byReflog;
  if (kind === 'remote') return byRef | byRemote | byCommonRef;
  return kind === 'other' && name.startsWith('notes/') ? byRef : byRef | byCommonRef;
}

/**
 * What can be asked of the whole graph of commits: in which order, how old, reached by what. Each
 * answer takes one pass over the graph, however many refs there are.
 */

import type { CommitGraph } from './commit-graph.ts';

/** All commits, parents before children. */
export type CommitOrder = Int32Array;

/** Puts every commit behind all its parents. A cycle (only forged ids make one) is cut somewhere. */
export function orderCommits(graph: CommitGraph): CommitOrder {
  const order = new Int32Array(graph.size);
  const isSeen = new Uint8Array(graph.size);
  /** Pairs: a commit, and the position of its next parent. */
  let stack = new Int32Array(1024);
  let depth = 0;
  let used = 0;
  const push = (commit: number): void => {
    isSeen[commit] = 1;
    if (depth + 2 > stack.length) {
      const larger = new Int32Array(stack.length * 2);
      larger.set(stack);
      stack = larger;
    }
    stack[depth++] = commit;
    stack[depth++] = graph.firstParent(commit);
  };
  for (let root = 0; root < graph.size; root++) {
    if (isSeen[root] === 1) continue;
    push(root);
    while (depth > 0) {
      const commit = stack[depth - 2]!;
      const position = stack[depth - 1]!;
      if (position < graph.firstParent(commit) + graph.parentCount(commit)) {
        stack[depth - 1] = position + 1;
        const parent = graph.parent(position);
        if (isSeen[parent] === 0) push(parent);
      } else {
        order[used++] = commit;
        depth -= 2;
      }
    }
  }
  return order;
}

/**
 * The time of each commit, corrected so that none is as old as its parents, whatever clocks said:
 * the earliest of several is then never a descendant of another.
 */
export function correctTimes(graph: CommitGraph, order: CommitOrder): Float64Array {
  const times = new Float64Array(graph.size);
  for (const commit of order) {
    let time = graph.time(commit);
    const first = graph.firstParent(commit);
    for (let at = first; at < first + graph.parentCount(commit); at++) {
      time = Math.max(time, times[graph.parent(at)]! + 1);
    }
    times[commit] = time;
  }
  return times;
}

/** Spreads the bits that are set on commits to all their ancestors, in place. */
export function spreadToAncestors(graph: CommitGraph, order: CommitOrder, bits: Uint8Array): void {
  for (let index = order.length - 1; index >= 0; index--) {
    const commit = order[index]!;
    const own = bits[commit]!;
    if (own === 0) continue;
    const first = graph.firstParent(commit);
    for (let at = first; at < first + graph.parentCount(commit); at++) bits[graph.parent(at)]! |= own;
  }
}

/** How many sets of commits one pass can follow: bits of a number. */
const setsPerPass = 32;

/**
 * For each set of commits, tells which of `tips` have one of them in their history: `visit` gets
 * the numbers of the set and of the tip, tips in ascending order. One pass for 32 sets.
 */
export function findTips(
  graph: CommitGraph,
  order: CommitOrder,
  sets: readonly (readonly number[])[],
  tips: Int32Array,
  visit: (set: number, tip: number) => void,
): void {
  for (let start = 0; start < sets.length; start += setsPerPass) {
    const masks = new Int32Array(graph.size);
    const some = sets.slice(start, start + setsPerPass);
    some.forEach((commits, bit) => {
      for (const commit of commits) masks[commit]! |= 1 << bit;
    });
    for (const commit of order) {
      const first = graph.firstParent(commit);
      for (let at = first; at < first + graph.parentCount(commit); at++) {
        masks[commit]! |= masks[graph.parent(at)]!;
      }
    }
    for (let tip = 0; tip < tips.length; tip++) {
      const mask = masks[tips[tip]!]!;
      if (mask === 0) continue;
      for (let bit = 0; bit < some.length; bit++) if ((mask & (1 << bit)) !== 0) visit(start + bit, tip);
    }
  }
}

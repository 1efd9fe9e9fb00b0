/**
 * The graph of commits in little memory (some 50 bytes a commit): typed arrays, ids as bytes,
 * parents as numbers. It holds what was read, reachable or not. What can be asked of it beyond
 * single commits is in `reachability.ts`.
 */

import type { CommitRecord } from '#model/source';
import { createOidTable } from './oid-table.ts';

/** Commits by number, from 0 in the order in which they were first heard of, as commit or parent. */
export interface CommitGraph {
  readonly size: number;
  add(record: CommitRecord): void;
  /** Adds commits written one a line: `oid time parent parent …`. */
  addLines(text: string): void;
  /** The number of a commit; -1 when it was never heard of. */
  find(oid: string): number;
  oid(commit: number): string;
  /** False for parents that are not there (cut off, or pruned). */
  isPresent(commit: number): boolean;
  /** Committer time in seconds since 1970. */
  time(commit: number): number;
  /** Where the parents of a commit are in `parentList`, and how many; none for commits that are not there. */
  firstParent(commit: number): number;
  parentCount(commit: number): number;
  parent(position: number): number;
}

const absent = -1;

/** Makes an empty graph for ids of 20 bytes (SHA-1) or 32 (SHA-256). */
export function createCommitGraph(objectFormat: 'sha1' | 'sha256'): CommitGraph {
  const oids = createOidTable(objectFormat === 'sha1' ? 20 : 32);
  let times = new Float64Array(1024);
  /** Position in `parents` of the count, which the parents follow. */
  let parentsOf = new Int32Array(1024).fill(absent);
  let parents = new Int32Array(2048);
  let parentsUsed = 0;

  const pushParent = (value: number): void => {
    if (parentsUsed === parents.length) parents = larger(parents, new Int32Array(parents.length * 2));
    parents[parentsUsed++] = value;
  };
  const intern = (oid: string): number => {
    const commit = oids.add(oid);
    if (commit >= times.length) {
      times = larger(times, new Float64Array(times.length * 2));
      parentsOf = larger(parentsOf, new Int32Array(times.length).fill(absent));
    }
    return commit;
  };
  const add = ({ oid, time, parents: parentOids }: CommitRecord): void => {
    const commit = intern(oid);
    if (parentsOf[commit] !== absent) return;
    const numbers = parentOids.map(intern);
    parentsOf[commit] = parentsUsed;
    times[commit] = time;
    pushParent(numbers.length);
    for (const number of numbers) pushParent(number);
  };
  return {
    get size() {
      return oids.size;
    },
    add,
    addLines(text) {
      for (const line of text.split('\n')) {
        const [oid = '', time = '', ...parentOids] = line.split(' ');
        if (oid !== '') add({ oid, time: Number(time), parents: parentOids });
      }
    },
    find: oids.find,
    oid: oids.oid,
    isPresent: (commit) => parentsOf[commit] !== absent,
    time: (commit) => times[commit]!,
    firstParent: (commit) => parentsOf[commit]! + 1,
    parentCount: (commit) => (parentsOf[commit] === absent ? 0 : parents[parentsOf[commit]!]!),
    parent: (position) => parents[position]!,
  };
}

function larger<T extends Float64Array | Int32Array>(values: T, room: T): T {
  room.set(values);
  return room;
}

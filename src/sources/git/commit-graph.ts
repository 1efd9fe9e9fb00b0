/**
 * The graph of commits in little memory (some 50 bytes a commit): typed arrays, ids as bytes,
 * parents as numbers. It holds what was read, reachable or not. What can be asked of it beyond
 * single commits is in `reachability.ts`.
 */

import type { CommitRecord } from '#model/source';

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
  const width = objectFormat === 'sha1' ? 20 : 32;
  let capacity = 1024;
  let size = 0;
  let oids = Buffer.alloc(capacity * width);
  let times = new Float64Array(capacity);
  /** Position in `parents` of the count, which the parents follow. */
  let parentsOf = new Int32Array(capacity).fill(absent);
  let parents = new Int32Array(capacity * 2);
  let parentsUsed = 0;
  /** Open addressing: commit numbers, or -1. At most half full. */
  let slots = new Int32Array(capacity * 2).fill(absent);
  const wanted = Buffer.alloc(width);

  const slotOf = (bytes: Buffer, at: number): number => {
    const mask = slots.length - 1;
    for (let slot = bytes.readInt32LE(at) & mask; ; slot = (slot + 1) & mask) {
      const commit = slots[slot]!;
      if (commit === absent) return slot;
      const start = commit * width;
      if (oids.compare(bytes, at, at + width, start, start + width) === 0) return slot;
    }
  };
  const grow = (): void => {
    capacity *= 2;
    oids = Buffer.concat([oids], capacity * width);
    times = copyInto(new Float64Array(capacity), times);
    parentsOf = copyInto(new Int32Array(capacity).fill(absent), parentsOf);
    slots = new Int32Array(capacity * 2).fill(absent);
    for (let commit = 0; commit < size; commit++) slots[slotOf(oids, commit * width)] = commit;
  };
  const find = (oid: string): number => {
    if (oid.length !== width * 2 || wanted.write(oid, 'hex') !== width) return absent;
    return slots[slotOf(wanted, 0)]!;
  };
  const intern = (oid: string): number => {
    const known = find(oid);
    if (known !== absent) return known;
    if (size === capacity) grow();
    wanted.copy(oids, size * width);
    slots[slotOf(wanted, 0)] = size;
    return size++;
  };
  const pushParent = (value: number): void => {
    if (parentsUsed === parents.length) parents = copyInto(new Int32Array(parents.length * 2), parents);
    parents[parentsUsed++] = value;
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
      return size;
    },
    add,
    addLines(text) {
      for (const line of text.split('\n')) {
        const [oid = '', time = '', ...parentOids] = line.split(' ');
        if (oid !== '') add({ oid, time: Number(time), parents: parentOids });
      }
    },
    find,
    oid: (commit) => oids.toString('hex', commit * width, (commit + 1) * width),
    isPresent: (commit) => parentsOf[commit] !== absent,
    time: (commit) => times[commit]!,
    firstParent: (commit) => parentsOf[commit]! + 1,
    parentCount: (commit) => (parentsOf[commit] === absent ? 0 : parents[parentsOf[commit]!]!),
    parent: (position) => parents[position]!,
  };
}

function copyInto<T extends Float64Array | Int32Array>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}

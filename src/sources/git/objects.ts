/**
 * Opens units of objects: the half of the history source that runs in a worker, and the hot loop
 * of every history scan. Which objects there are is `history.ts`'s to say.
 */

import type { GitObjectType } from '#model/origin';
import type { Problem } from '#model/problem';
import type { Sink, WorkUnit } from '#model/source';
import { type Segmenter, createSegmenter } from '#sources/segments';
import { parseCommitRecord } from './commit-object.ts';
import { lfsPointer, readLfsObject } from './lfs.ts';
import { type ObjectReceiver, createObjectReader, type ObjectReader } from './object-reader.ts';

type ObjectsUnit = Extract<WorkUnit, { kind: 'git-objects' }>;

/** Readers of this thread, by git directory, the one used last at the end. */
const readers = new Map<string, ObjectReader>();
/** Each is a process with some 100 MB of caches. */
const mostReaders = 2;
/** Problems of one kind told one by one in a unit; the others are one problem with a count. */
const mostProblems = 10;

/**
 * Hands over every object of `unit` as it is, raw, whatever its type; objects above 32 MB in
 * segments; beside an LFS pointer the content that it stands for, when it is there. Tells of each
 * commit. What cannot be read becomes a problem and costs no other object.
 */
export async function openObjects(unit: ObjectsUnit, sink: Sink): Promise<void> {
  const problems = createProblems(sink);
  try {
    const lost = await objectReader(unit.gitDir).read(unit.oids, createReceiver(unit, sink, problems));
    if (lost > 0) problems.add(gitFailed(unit.repository), lost);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SourceError') throw error;
    problems.add({ ...gitFailed(unit.repository), message: error.message }, unit.count);
  }
  problems.end();
}

/**
 * The reader of this thread for a repository; made on first use, kept until `closeObjects`.
 * `isHook`: git's own environment says where objects are.
 */
export function objectReader(gitDir: string, isHook = false): ObjectReader {
  const key = `${isHook ? 'hook' : ''}\0${gitDir}`;
  const reader = readers.get(key) ?? createObjectReader(gitDir, isHook);
  readers.delete(key);
  readers.set(key, reader);
  for (const [oldest, other] of readers) {
    if (readers.size <= mostReaders) break;
    readers.delete(oldest);
    void other.close();
  }
  return reader;
}

/** Ends the git processes that this thread keeps for its next unit. */
export async function closeObjects(): Promise<void> {
  const open = [...readers.values()];
  readers.clear();
  await Promise.all(open.map((reader) => reader.close()));
}

function createReceiver(unit: ObjectsUnit, sink: Sink, problems: Problems): ObjectReceiver {
  const { repository } = unit;
  let large: Segmenter | undefined;
  const segmenterFor = (oid: string, type: GitObjectType): Segmenter =>
    createSegmenter((segment) => {
      if (type === 'commit' && !segment.base) sink.commit(parseCommitRecord(oid, toBuffer(segment.bytes)));
      sink.blob({ ...segment, origin: { kind: 'object', repository, oid, type } });
    });
  const failed = (oid: string): void =>
    problems.add({
      kind: 'problem',
      code: 'unreadable-object',
      message: 'Git cannot read this object of the repository: it is corrupt or incomplete.',
      subject: oid,
      advice: 'Run "git fsck" there, or scan a fresh clone.',
    });
  return {
    object(oid, type, bytes) {
      if (type === 'commit') sink.commit(parseCommitRecord(oid, bytes));
      sink.blob({ bytes, origin: { kind: 'object', repository, oid, type } });
      const sha256 = type === 'blob' ? lfsPointer(bytes) : undefined;
      if (sha256 === undefined) return;
      if (!readLfsObject(unit.gitDir, sha256, segmenterFor(oid, type))) problems.add(lfsMissing(oid));
    },
    begin(oid, type) {
      large = segmenterFor(oid, type);
    },
    piece: (bytes) => large!.push(bytes),
    end() {
      large!.end();
      large = undefined;
    },
    missing: failed,
    failed(oid) {
      // What came before the corruption is searched.
      large?.end();
      large = undefined;
      failed(oid);
    },
  };
}

function lfsMissing(oid: string): Problem {
  return {
    kind: 'problem',
    code: 'lfs-object-missing',
    message: 'This blob stands for a file of Git LFS that is not here, so the file was not scanned.',
    subject: oid,
    advice: 'Run "git lfs fetch --all" there and scan again.',
  };
}

function gitFailed(repository: string): Problem {
  return {
    kind: 'problem',
    code: 'git-failed',
    message: 'Git broke down again and again while it read objects, which were not scanned.',
    subject: repository,
    advice: 'Run "git fsck" there, or scan a fresh clone.',
  };
}

interface Problems {
  add(problem: Problem, count?: number): void;
  end(): void;
}

/** Tells the first problems of each kind, and at the end how many more there were. */
function createProblems(sink: Sink): Problems {
  const told = new Map<string, { last: Problem; count: number; more: number }>();
  return {
    add(problem, count = 1) {
      const known = told.get(problem.code) ?? { last: problem, count: 0, more: 0 };
      told.set(problem.code, known);
      known.last = problem;
      if (known.count < mostProblems) sink.problem(count === 1 ? problem : { ...problem, count });
      else known.more += count;
      known.count++;
    },
    end() {
      for (const { last, more } of told.values()) if (more > 0) sink.problem({ ...last, count: more });
    },
  };
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

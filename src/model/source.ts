/**
 * A source has two halves. `plan` runs on the main thread and yields work units, which are plain
 * data; `open` runs wherever the unit is worked on, perhaps in a worker, and hands over blobs.
 * Bytes never cross threads. Implementations live in `sources/`.
 */

import type { Blob } from '#model/blob';
import type { ByteSource } from '#model/byte-source';
import type { Problem } from '#model/problem';

/** A piece of work that one worker reads by itself, and that is worth the trip: 1 to 16 MB, or 2,000 objects. */
export type WorkUnit =
  /** Files below `root`; paths relative to it, as raw bytes in Latin-1 (names need not be UTF-8). */
  | {
      readonly kind: 'files';
      readonly root: string;
      readonly paths: readonly string[];
      readonly bytes: number;
      /** What planning left out on purpose since the last unit, by reason: opening the unit counts it. */
      readonly skipped?: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'stdin' }
  /** Text that planning already holds (ref names). */
  | { readonly kind: 'text'; readonly blob: Blob }
  /** Objects of any type, by id. */
  | {
      readonly kind: 'git-objects';
      readonly repository: string;
      /** Where git finds the objects; `repository` is what people call it. */
      readonly gitDir: string;
      /** Hexadecimal ids, each followed by a line feed: what `git cat-file --batch` reads. */
      readonly oids: string;
      readonly count: number;
    }
  /** Changed files with the versions they replace (staged changes, commit ranges). */
  | {
      readonly kind: 'git-changes';
      readonly repository: string;
      readonly gitDir: string;
      /** True: git's own environment says where objects are; the user's own hook runs us. */
      readonly isHook?: boolean;
      readonly changes: readonly Change[];
      /** What planning left out on purpose since the last unit, by reason: opening the unit counts it. */
      readonly skipped?: Readonly<Record<string, number>>;
    };

/** One changed path: in a commit, or in the index when `commit` is absent. */
export interface Change {
  readonly commit?: string;
  readonly path: string;
  readonly oid: string;
  /** The blobs it replaces: what they hold is not new. Several for a merge. */
  readonly previous: readonly string[];
  /** `commit`, `tag`: the object itself, for its message and author. `file-names`: `path` holds names, one a line. */
  readonly kind: 'file' | 'commit' | 'tag' | 'file-names';
}

/** Receives what `open` reads. `blob.bytes` may be reused as soon as `blob` returns. */
export interface Sink {
  blob(blob: Blob): void;
  /**
   * Offers a file that is too large to hold: its beginning in `bytes`, all of it in `source`. True:
   * it was opened and searched. False: it must be handed over in segments.
   */
  container(blob: Blob & { readonly source: ByteSource }): boolean;
  problem(problem: Problem): void;
  /** Counts something left out on purpose (a symbolic link, a submodule's own files …). */
  skip(reason: string): void;
  /** Keeps facts about a commit that history needs later, so that it need not be read twice. */
  commit(record: CommitRecord): void;
}

/** The part of a commit object that the graph is made of. */
export interface CommitRecord {
  readonly oid: string;
  readonly parents: readonly string[];
  /** Committer time in seconds since 1970. */
  readonly time: number;
}

export interface Source {
  /** What is scanned, as the user named it. */
  readonly name: string;
  /** Yields units in a stable order, lazily: the caller stops asking while workers are busy. */
  plan(): AsyncIterable<WorkUnit | Problem>;
}

/**
 * Where a blob's bytes come from, as plain data that crosses threads. What people are told about
 * a place (commits, branches, still in HEAD or not) is an `Occurrence` in finding.ts.
 */

/** Kinds of git object, as `git cat-file -t` prints them. */
export type GitObjectType = 'blob' | 'tree' | 'commit' | 'tag';

export type Origin =
  /** A file on disk. `path` is relative to `root`, with `/` between its parts. */
  | { readonly kind: 'file'; readonly root: string; readonly path: string }
  | { readonly kind: 'stdin' }
  /** A staged blob: content of the index, which may differ from the file on disk. */
  | { readonly kind: 'staged'; readonly repository: string; readonly path: string; readonly oid: string }
  /** An object of the object database, whatever number of commits holds it. */
  | {
      readonly kind: 'object';
      readonly repository: string;
      readonly oid: string;
      readonly type: GitObjectType;
    }
  /** A file as one commit left it (commit range). */
  | {
      readonly kind: 'commit-file';
      readonly repository: string;
      readonly commit: string;
      readonly path: string;
      readonly oid: string;
    }
  /** A commit or tag object read for its message and its author lines, or a commit's changed file names (commit range). */
  | {
      readonly kind: 'commit-text';
      readonly repository: string;
      readonly commit: string;
      readonly part: 'message' | 'file-names' | 'tag';
    }
  /** The list of ref names (branches, tags), one a line. */
  | { readonly kind: 'ref-names'; readonly repository: string };

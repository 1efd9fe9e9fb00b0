/**
 * Something that could not be read or scanned. Problems are yielded, never thrown: they are
 * printed, counted in the coverage and make the run incomplete (exit 3).
 */

/** What went wrong, as a fixed word that programs can test. */
export type ProblemCode =
  | 'unreadable-file'
  | 'unreadable-object'
  | 'missing-object'
  | 'shallow-history'
  | 'partial-clone'
  | 'lfs-object-missing'
  | 'submodule-missing'
  | 'archive-not-opened'
  | 'not-decoded'
  | 'limit-reached'
  | 'too-large'
  | 'git-failed'
  | 'unsafe-repository'
  | 'worker-failed'
  | 'provenance-incomplete'
  | 'interrupted'
  | 'not-verified'
  | 'nothing-scanned';

export interface Problem {
  readonly kind: 'problem';
  readonly code: ProblemCode;
  /** What was attempted and what came of it, one sentence without the subject's name. */
  readonly message: string;
  /** The file, object or repository concerned. Unescaped: reporters escape what they print. */
  readonly subject: string;
  /** What the user can do about it. */
  readonly advice?: string;
  /** How many things it stands for; 1 when absent. */
  readonly count?: number;
}

/** What a build service's run is about, told alike for all of them: what it adds, and to what. */

/** A commit as a build service names it: by id, by a ref of the remote, or by both. */
export interface NamedCommit {
  readonly oid?: string;
  /** On the remote: `refs/heads/main`, `refs/pull/3/head`. Asked for where the id is not known or not to be had. */
  readonly ref?: string;
}

/** What happened. `what` says it in words: `a push to main`. */
export type CiEvent =
  | ChangeEvent
  /** No change, but a look at everything: a schedule, a start by hand. */
  | { readonly kind: 'whole'; readonly what: string }
  /** Nothing is there to look at: a branch was deleted. */
  | { readonly kind: 'nothing'; readonly what: string };

/** Commits that somebody wants to add. */
export interface ChangeEvent {
  readonly kind: 'change';
  readonly what: string;
  /** The newest commit; the one that is checked out when absent. */
  readonly head?: NamedCommit;
  /** What they are added to. Absent: not known, or there was nothing before (a new branch). */
  readonly base?: NamedCommit;
  /** Name of the branch that they shall be merged into, or are pushed to. */
  readonly branch?: string;
  /** True: they are a proposal (a pull request, a merge queue), `branch` does not have them yet. */
  readonly isProposal: boolean;
  /** True: they come from a repository whose people may not write to this one. */
  readonly isFork: boolean;
  /** The repository's main branch: what a new branch is compared with. The remote is asked when absent. */
  readonly defaultBranch?: string;
  /** How many commits the service counts. */
  readonly commits?: number;
}

/** What an event's commits are compared with. */

import { findCommit, isAncestor, readParents } from '#sources/git/commit-questions';
import { readDefaultBranch } from '#sources/git/fetch';
import type { Repository } from '#sources/git/repository';
import type { ChangeEvent } from './event.ts';
import type { Obtainer } from './obtain.ts';

/** Commits whose history is not new; `from` names them in words. */
export interface Bases {
  readonly oids: readonly [string, ...string[]];
  readonly from: string;
}

/**
 * The base of a proposal to merge `head`; a text says why there is none. The payload's own base is
 * where the target was when the proposal was last pushed to; merged since, the target's commits
 * would count as the proposal's. So a newer place of the target goes first: that which the service
 * merged with, else the clone's.
 */
export async function findProposalBase(
  repository: Repository,
  obtainer: Obtainer,
  { base, branch }: ChangeEvent,
  head: string,
): Promise<Bases | string> {
  const target = branch ?? 'the target';
  const merged = await findMergedWith(repository, head);
  const mergedWith = merged === undefined ? undefined : await obtainer.obtain({ oid: merged });
  if (mergedWith !== undefined) return { oids: [mergedWith], from: `${target} (${short(mergedWith)})` };
  const { remote } = obtainer;
  const tracked =
    remote === undefined || branch === undefined
      ? undefined
      : await findCommit(repository, `refs/remotes/${remote}/${branch}`);
  if (tracked !== undefined && (await isNewer(repository, tracked, base?.oid, head))) {
    return { oids: [tracked], from: `${target} (${short(tracked)})` };
  }
  const named = base === undefined ? undefined : await obtainer.obtain(base);
  if (named !== undefined) return { oids: [named], from: `${target} (${short(named)})` };
  return `the place of ${target} that it starts from is neither in the clone nor to be fetched`;
}

/** The first parent of what is checked out, where that is a merge of `head` into its target. */
async function findMergedWith(repository: Repository, head: string): Promise<string | undefined> {
  const checkedOut = await findCommit(repository, 'HEAD');
  const parents = checkedOut === undefined ? [] : await readParents(repository, checkedOut);
  return parents.length === 2 && parents[1] === head ? parents[0] : undefined;
}

/** True when the tracked branch descends from the payload's base and has not taken `head` yet. */
async function isNewer(
  repository: Repository,
  tracked: string,
  base: string | undefined,
  head: string,
): Promise<boolean> {
  const isDescendant = base === undefined || (await isAncestor(repository, base, tracked));
  return isDescendant && !(await isAncestor(repository, head, tracked));
}

/**
 * The bases of a push: what its branch was before. A push to another branch than the main one also
 * brings what it merged or was rebased on, which is not new: the main branch is left out, too, and
 * it alone (with the branch that a new one was made from) where nothing was before, or that is
 * gone. A text says why there is none.
 */
export async function findPushBases(
  repository: Repository,
  obtainer: Obtainer,
  { base, branch, defaultBranch }: ChangeEvent,
): Promise<Bases | string> {
  const before = base === undefined ? undefined : await obtainer.obtain(base);
  const main = defaultBranch ?? (await readDefaultBranch(repository, obtainer.remote));
  const mainTip = main === undefined || main === branch ? undefined : await obtainer.obtainBranch(main);
  const names = [
    ...(before === undefined ? [] : [`its former place (${short(before)})`]),
    ...(mainTip === undefined || mainTip === before ? [] : [`${main} (${short(mainTip)})`]),
  ];
  const [first, ...others] = [...new Set([before, mainTip].filter((oid) => oid !== undefined))];
  if (first !== undefined) return { oids: [first, ...others], from: names.join(' or ') };
  if (base !== undefined) return 'what was there before is neither in the clone nor to be fetched';
  return main === undefined ? 'the main branch is not known' : 'nothing is known to have been there before';
}

function short(oid: string): string {
  return oid.slice(0, 9);
}

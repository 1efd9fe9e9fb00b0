/** Gives a shallow clone the history that a range needs. */

import { listCommits, readShallowBoundary } from '#sources/git/commit-questions';
import { fetchObjects } from '#sources/git/fetch';
import type { Repository } from '#sources/git/repository';

/** Generations that are fetched, one after the other, until the range is whole. */
const furtherDepths = [200, 2000, 20_000];
const leastDepth = 20;

/**
 * Fetches, in a shallow clone, until the commits of `head` that none of `bases` has are all there,
 * and are all that there are. Ends early where the remote does not answer: the range is then too
 * wide, and its scan tells where the clone is cut off.
 */
export async function deepen(
  repository: Repository,
  remote: string | undefined,
  head: string,
  bases: readonly string[],
  commits = 0,
): Promise<void> {
  if (!repository.isShallow || remote === undefined) return;
  for (const depth of [Math.max(commits + 1, leastDepth), ...furtherDepths]) {
    if (await isWhole(repository, head, bases)) return;
    if (!(await fetchObjects(repository, remote, [head, ...bases], depth))) return;
  }
}

/**
 * True when no cut is on either side, since below commits of both sides all is common. A cut on
 * the bases' side alone hides that they have commits of `head`.
 */
async function isWhole(repository: Repository, head: string, bases: readonly string[]): Promise<boolean> {
  const boundary = await readShallowBoundary(repository);
  if (boundary.size === 0) return true;
  const sides = [[head, ...bases.map((base) => `^${base}`)], ...bases.map((base) => [base, `^${head}`])];
  for (const side of sides) {
    const listed = await listCommits(repository, side);
    if (listed.some(({ oid }) => boundary.has(oid))) return false;
  }
  return true;
}

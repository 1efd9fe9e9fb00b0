/** Gets commits that an event names: from the clone, else from its remote, by id and then by ref. */

import { findCommit } from '#sources/git/commit-questions';
import { fetchObjects, readRemoteTip } from '#sources/git/fetch';
import type { Repository } from '#sources/git/repository';
import type { NamedCommit } from './event.ts';

/** Gets commits; each answer is a whole id of a commit that the repository then has. */
export interface Obtainer {
  /** The remote's name; undefined where there is none to ask. */
  readonly remote: string | undefined;
  /** The commit, by id where it is known, else what its ref names; undefined where it is not to be had. */
  obtain(named: NamedCommit): Promise<string | undefined>;
  /** The newest commit of a branch of the remote: as the clone knows it, else as the remote says. */
  obtainBranch(branch: string): Promise<string | undefined>;
}

/** An obtainer for one clone. */
export function createObtainer(repository: Repository, remote: string | undefined): Obtainer {
  const fetchCommit = async (oid: string): Promise<string | undefined> => {
    if (remote === undefined) return undefined;
    // One generation is enough to begin with: what a range needs is fetched when its ends are known.
    await fetchObjects(repository, remote, [oid], repository.isShallow ? 1 : undefined);
    return findCommit(repository, oid);
  };
  const obtainRef = async (ref: string): Promise<string | undefined> => {
    if (remote === undefined) return undefined;
    const oid = await readRemoteTip(repository, remote, ref);
    return oid === undefined ? undefined : ((await findCommit(repository, oid)) ?? fetchCommit(oid));
  };
  return {
    remote,
    async obtain({ oid, ref }) {
      if (oid !== undefined) {
        const found = (await findCommit(repository, oid)) ?? (await fetchCommit(oid));
        if (found !== undefined) return found;
      }
      return ref === undefined ? undefined : obtainRef(ref);
    },
    async obtainBranch(branch) {
      const known = remote === undefined ? undefined : `refs/remotes/${remote}/${branch}`;
      const found = known === undefined ? undefined : await findCommit(repository, known);
      return found ?? obtainRef(`refs/heads/${branch}`);
    },
  };
}

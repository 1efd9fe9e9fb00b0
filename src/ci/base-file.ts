/** Reads files as the base of a change has them, where the checkout is the word of whoever made the change. */

import { UsageError } from '#model/errors';
import { readFileAt } from '#sources/git/commit-questions';
import { openRepository } from '#sources/git/repository';

/** The files of one commit. */
export interface CommitFiles {
  /** The top of the work tree, absolute, links resolved; the target itself where there is none. */
  readonly top: string;
  /** The file at `path`, from the top, with `/`; undefined where the commit has none, or a link. */
  read(path: string): Promise<Buffer | undefined>;
}

/** For `commit` of the repository that `target` is in; without a commit there are no files. */
export async function openCommitFiles(target: string, commit: string | undefined): Promise<CommitFiles> {
  const repository = await openRepository(target);
  if (repository === undefined) throw new UsageError(`${target} is no git repository.`);
  return {
    top: repository.topLevel ?? target,
    read: async (path) => (commit === undefined ? undefined : readFileAt(repository, commit, path)),
  };
}

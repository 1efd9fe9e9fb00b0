/**
 * Clones as build services make them, by the git commands that their logs show: how deep, of which
 * refs, and what is checked out. GitHub's are in `github-run.ts`.
 */

import { type TestRepository, gitRepo, testRepository } from './git-repository.ts';

/** What a service is told to check out. */
export interface CloneWish {
  readonly url: string;
  /** A repository that has the commit and may push. */
  readonly work: TestRepository;
  /** Folder to make. */
  readonly path: string;
  readonly oid: string;
  /** The branch that was pushed to, or that a proposal comes from. */
  readonly branch?: string;
  readonly tag?: string;
  /** The branch that a proposal goes to. */
  readonly target?: string;
}

/** GitLab's runner: an own ref for the pipeline and the branch, 20 commits deep, a detached HEAD. */
export function gitlabClone({ url, work, path, oid, branch, tag }: CloneWish): TestRepository {
  // The server keeps a ref for as long as the pipeline runs.
  work.git('push', '--quiet', '--force', url, `${oid}:refs/pipelines/1`);
  const clone = emptyClone(url, path);
  const refs = ['+refs/pipelines/1:refs/pipelines/1'];
  if (branch !== undefined) refs.push(`+refs/heads/${branch}:refs/remotes/origin/${branch}`);
  if (tag !== undefined) refs.push(`+refs/tags/${tag}:refs/tags/${tag}`);
  clone.git('fetch', '--quiet', '--no-tags', '--prune', '--depth=20', 'origin', ...refs);
  clone.git('checkout', '--quiet', '--force', '--detach', oid);
  return clone;
}

/**
 * Bitbucket: one branch, 50 commits deep. Of pull requests all of it, with the target merged in, and
 * no memory of what came from where.
 */
export function bitbucketClone({ url, work, path, oid, branch, tag, target }: CloneWish): TestRepository {
  const depth = target === undefined ? ['--depth=50'] : [];
  work.git('clone', '--quiet', `--branch=${branch ?? tag ?? 'main'}`, ...depth, url, path);
  const clone = testRepository(path);
  clone.git('reset', '--quiet', '--hard', oid);
  if (target !== undefined) {
    clone.git('fetch', '--quiet', 'origin', `+refs/heads/${target}:refs/remotes/origin/${target}`);
    clone.git('merge', '--quiet', '--no-edit', `origin/${target}`);
    clone.git('update-ref', '-d', `refs/remotes/origin/${target}`);
  }
  clone.git('reflog', 'expire', '--expire=all', '--all');
  return clone;
}

/** Azure: one commit, by its id or as the merge of a pull request, with all tags. */
export function azureClone({ url, path, oid }: CloneWish, pull?: number): TestRepository {
  const clone = emptyClone(url, path);
  const [from, to] =
    pull === undefined
      ? [oid, `refs/remotes/origin/${oid}`]
      : [`refs/pull/${pull}/merge`, `refs/remotes/pull/${pull}/merge`];
  clone.git('fetch', '--quiet', '--force', '--tags', '--prune', '--depth=1', 'origin', `+${from}:${to}`);
  clone.git('checkout', '--quiet', '--force', to);
  return clone;
}

/** CircleCI with `method: full`: a whole clone, with the branch at what is built; of a fork, what its pull request holds. */
export function circleClone({ url, work, path, oid, branch, tag }: CloneWish, pull?: number): TestRepository {
  work.git('clone', '--quiet', url, path);
  const clone = testRepository(path);
  if (pull !== undefined) clone.git('fetch', '--quiet', '--force', 'origin', `refs/pull/${pull}/head`);
  if (tag !== undefined) clone.git('checkout', '--quiet', '--force', tag);
  else clone.git('checkout', '--quiet', '--force', '-B', branch ?? 'main', oid);
  clone.git('reset', '--quiet', '--hard', oid);
  return clone;
}

/** Jenkins' multibranch pipelines: a whole clone with a detached HEAD; of a change, it and its target, merged where that is the strategy. */
export function jenkinsClone(
  { url, path, oid, target }: CloneWish,
  change?: { readonly number: number; readonly isMerged: boolean },
): TestRepository {
  const clone = emptyClone(url, path);
  const refs =
    change === undefined
      ? ['+refs/heads/*:refs/remotes/origin/*']
      : [
          `+refs/pull/${change.number}/head:refs/remotes/origin/PR-${change.number}`,
          `+refs/heads/${target}:refs/remotes/origin/${target}`,
        ];
  clone.git('fetch', '--quiet', '--no-tags', '--force', 'origin', ...refs);
  const start = change?.isMerged === true ? `origin/${target}` : oid;
  clone.git('checkout', '--quiet', '--force', '--detach', start);
  if (change?.isMerged === true) clone.git('merge', '--quiet', '--no-edit', oid);
  return clone;
}

function emptyClone(url: string, path: string): TestRepository {
  const clone = gitRepo([], { path });
  clone.git('remote', 'add', 'origin', url);
  return clone;
}

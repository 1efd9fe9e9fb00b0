/** A remote as GitHub keeps one, clones of it as actions/checkout makes them, and payloads in GitHub's form. */

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitRepo, testRepository, type TestRepository } from './git-repository.ts';

const zeros = '0'.repeat(40);

export interface Hub {
  readonly url: string;
  /** Work of a developer, whose remote `origin` is the hub. */
  readonly work: TestRepository;
  /** Pushes refs of the work: `main`, `+feature`, `HEAD:refs/pull/1/head`. */
  push(...refs: string[]): void;
  /** Makes `refs/pull/N/head` of `head` and `refs/pull/N/merge` of a merge into `base`; returns the merge. */
  openPull(number: number, base: string, head: string): string;
  /** A clone as actions/checkout makes it: of one commit that `ref` names, or with `isWhole` of all branches and tags. */
  checkout(ref: string, isWhole?: boolean): TestRepository;
  dispose(): void;
}

/** A hub whose branch main has these commits' files, one commit each. */
export function createHub(commits: readonly Record<string, string>[]): Hub {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dowse-hub-')));
  const bare = gitRepo([], { path: join(folder, 'hub.git'), isBare: true });
  const url = `file://${bare.path}`;
  const work = gitRepo(commits, { path: join(folder, 'work') });
  const push = (...refs: string[]): void => void work.git('push', '--quiet', url, ...refs);
  work.git('remote', 'add', 'origin', url);
  push('main');
  let clones = 0;
  return {
    url,
    work,
    push,
    openPull(number, base, head) {
      work.git('checkout', '--quiet', '--detach', base);
      work.git('merge', '--quiet', '--no-ff', '--message', `Merge ${head} into ${base}`, head);
      push(`${head}:refs/pull/${number}/head`, `+HEAD:refs/pull/${number}/merge`);
      return work.git('rev-parse', 'HEAD');
    },
    checkout(ref, isWhole = false) {
      const clone = gitRepo([], { path: join(folder, `clone-${clones++}`) });
      clone.git('remote', 'add', 'origin', url);
      const tracked = ref.replace(/^refs\/(?:heads\/|(?=pull))/, 'refs/remotes/origin/');
      const specs = isWhole ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : [];
      const depth = isWhole ? [] : ['--depth=1'];
      clone.git('fetch', '--quiet', '--no-tags', ...depth, 'origin', ...specs, `+${ref}:${tracked}`);
      clone.git('checkout', '--quiet', '--detach', tracked);
      return testRepository(clone.path);
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const repository = { full_name: 'acme/shop', default_branch: 'main', fork: false };

export interface PullFacts {
  readonly number?: number;
  readonly head: string;
  readonly base: string;
  readonly into?: string;
  readonly commits?: number;
  /** `null`: the fork is gone. */
  readonly from?: string | null;
}

/** Of `pull_request` and `pull_request_target`. */
export function pullPayload({ number = 1, head, base, into = 'main', commits = 1, from }: PullFacts): string {
  const source = from === null ? null : { full_name: from ?? 'acme/shop', fork: from !== undefined };
  return JSON.stringify({
    action: 'synchronize',
    number,
    pull_request: {
      number,
      commits,
      head: { ref: 'feature', sha: head, repo: source },
      base: { ref: into, sha: base, repo: repository },
    },
    repository,
  });
}

export interface PushFacts {
  readonly ref: string;
  readonly before?: string;
  readonly after?: string;
  readonly forced?: boolean;
  readonly baseRef?: string;
}

/** Of `push`. Without `before`, the ref is new; without `after`, it was deleted. */
export function pushPayload({ ref, before, after, forced = false, baseRef }: PushFacts): string {
  return JSON.stringify({
    ref,
    before: before ?? zeros,
    after: after ?? zeros,
    created: before === undefined,
    deleted: after === undefined,
    forced,
    base_ref: baseRef ?? null,
    repository,
  });
}

/** Of `merge_group`. */
export function mergeGroupPayload(head: string, base: string): string {
  return JSON.stringify({
    action: 'checks_requested',
    merge_group: {
      head_sha: head,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${base}`,
      base_sha: base,
      base_ref: 'refs/heads/main',
    },
    repository,
  });
}

/** Who can still see what was found: branches, tags, remotes, stash, notes, reflogs, nobody. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeObjects } from '#sources/git/objects';
import type { PlaceHistory } from '#sources/git/provenance';
import { type TestRepository, gitRepo } from '../../support/git-repository.ts';
import { tellHistory } from '../../support/git-scan.ts';

after(closeObjects);

/** What a test says of a place; what it leaves out must be empty, absent or false. */
interface Reach {
  readonly place?: PlaceHistory['place'];
  readonly branches?: readonly string[];
  readonly remoteBranches?: readonly string[];
  readonly tags?: readonly string[];
  readonly otherRefs?: readonly string[];
  readonly isPushed?: boolean;
  readonly isReachable?: boolean;
}

interface Case {
  readonly name: string;
  readonly build: (repository: TestRepository) => void;
  readonly expected: Reach;
}

/** Makes a commit that holds the canary and goes back to where main was, leaving `keep` to keep it. */
function aside(repository: TestRepository, keep: (commit: string) => void): void {
  repository.git('checkout', '--quiet', '--detach');
  keep(repository.commit({ secret: 'canary-x\n' }));
  repository.git('checkout', '--quiet', 'main');
}

function expireReflogs(repository: TestRepository): void {
  repository.git('reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all');
}

const cases: readonly Case[] = [
  {
    name: 'on branches and tags that have it in their history, no others',
    build(repository) {
      repository.git('branch', 'before');
      repository.commit({ secret: 'canary-x\n' });
      repository.git('tag', 'light');
      repository.git('branch', 'feature/same');
      repository.commit({ secret: null });
      repository.git('tag', '--annotate', '--message=m', 'heavy');
      repository.git('tag', '--annotate', '--message=m', 'heavier', 'heavy');
    },
    expected: {
      branches: ['feature/same', 'main'],
      tags: ['heavier', 'heavy', 'light'],
      isReachable: true,
    },
  },
  {
    name: 'pushed, when a remote-tracking branch has it',
    build(repository) {
      repository.commit({ secret: 'canary-x\n' });
      repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
      repository.git('update-ref', 'refs/remotes/origin/old', 'HEAD~1');
    },
    expected: { branches: ['main'], remoteBranches: ['origin/main'], isPushed: true, isReachable: true },
  },
  {
    name: 'not pushed, when remote-tracking branches lack it',
    build(repository) {
      repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      repository.commit({ secret: 'canary-x\n' });
    },
    expected: { branches: ['main'], isPushed: false, isReachable: true },
  },
  {
    name: 'pushed, when one of two commits that brought it in was',
    build(repository) {
      aside(repository, (commit) => repository.git('update-ref', 'refs/remotes/origin/side', commit));
      repository.commit({ other: 'o\n', secret: 'canary-x\n' });
    },
    expected: { branches: ['main'], remoteBranches: ['origin/side'], isPushed: true, isReachable: true },
  },
  {
    name: 'in the newest stash',
    build(repository) {
      repository.write({ base: 'canary-x\n' });
      repository.git('stash', 'push', '--quiet');
    },
    expected: { otherRefs: ['stash'], isReachable: true },
  },
  {
    name: 'untracked, in the newest stash',
    build(repository) {
      repository.write({ untracked: 'canary-x\n' });
      repository.git('stash', 'push', '--quiet', '--include-untracked');
    },
    expected: { otherRefs: ['stash'], isReachable: true },
  },
  {
    name: 'in an older stash, which only its reflog keeps',
    build(repository) {
      repository.write({ base: 'canary-x\n' });
      repository.git('stash', 'push', '--quiet');
      repository.write({ base: 'clean\n' });
      repository.git('stash', 'push', '--quiet');
    },
    expected: { otherRefs: ['stash@{1}'] },
  },
  {
    name: 'in the reflog only',
    build(repository) {
      repository.commit({ secret: 'canary-x\n' });
      repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    },
    expected: { otherRefs: ['HEAD@{1}'] },
  },
  {
    name: 'in the reflog of a branch only',
    build(repository) {
      aside(repository, (commit) => repository.git('branch', 'side', commit));
      repository.git('branch', '--force', 'side', 'main');
      repository.git('reflog', 'expire', '--expire=now', 'HEAD');
    },
    expected: { otherRefs: ['reflog'] },
  },
  {
    name: 'dangling',
    build(repository) {
      aside(repository, () => {});
      expireReflogs(repository);
    },
    expected: {},
  },
  {
    name: 'on a detached HEAD',
    build(repository) {
      repository.git('checkout', '--quiet', '--detach');
      repository.commit({ secret: 'canary-x\n' });
    },
    expected: { otherRefs: ['HEAD'], isReachable: true },
  },
  {
    name: 'on the detached HEAD of a linked work tree',
    build(repository) {
      aside(repository, (commit) => repository.git('worktree', 'add', '--quiet', '--detach', 'tree', commit));
      expireReflogs(repository);
    },
    expected: { otherRefs: ['worktrees/tree/HEAD'], isReachable: true },
  },
  {
    name: 'in a git note',
    build: (repository) => repository.git('notes', 'add', '--message=canary-x'),
    expected: { place: 'note', otherRefs: ['notes/commits'], isReachable: true },
  },
  {
    name: 'in the message of a tag, and through a tag of it',
    build(repository) {
      repository.git('tag', '--annotate', '--message=canary-x', 'inner');
      repository.git('tag', '--annotate', '--message=m', 'outer', 'inner');
    },
    expected: { place: 'tag-message', tags: ['inner', 'outer'], isReachable: true },
  },
  {
    name: 'in the message of a tag that was deleted',
    build(repository) {
      repository.git('tag', '--annotate', '--message=canary-x', 'v1');
      repository.git('tag', '--delete', 'v1');
    },
    expected: { place: 'tag-message' },
  },
  {
    name: 'in a blob that no commit has',
    build: (repository) => repository.gitInput('canary-x\n', 'hash-object', '-w', '--stdin'),
    expected: { place: 'orphan-blob' },
  },
  {
    name: 'in a blob that only a tag names',
    build: (repository) =>
      repository.git('tag', 'key', repository.gitInput('canary-x\n', 'hash-object', '-w', '--stdin')),
    expected: { place: 'orphan-blob', tags: ['key'], isReachable: true },
  },
  {
    name: 'staged and in no commit, with a remote',
    build(repository) {
      repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      repository.write({ secret: 'canary-x\n' });
      repository.git('add', '--all');
    },
    expected: { isPushed: false, isReachable: true },
  },
  {
    name: 'amended away: the dangling commit does not hide the one on a branch',
    build(repository) {
      repository.commit({ secret: 'canary-x\n' });
      repository.git('commit', '--quiet', '--amend', '--message=better');
      expireReflogs(repository);
    },
    expected: { branches: ['main'], isReachable: true },
  },
];

for (const { name, build, expected } of cases) {
  test(`a secret is told to be ${name}`, async () => {
    const repository = gitRepo([{ base: 'base\n', '.gitignore': 'tree\n' }]);
    try {
      build(repository);
      const { places, problems } = await tellHistory(repository.path);
      assert.deepEqual(problems, []);
      assert.equal(places.length, 1);
      const [{ place, history }] = places as [PlaceHistory];
      assert.deepEqual(
        {
          place,
          branches: history.branches,
          remoteBranches: history.remoteBranches,
          tags: history.tags,
          otherRefs: history.otherRefs,
          isReachable: history.isReachable,
          isPushed: history.isPushed,
        },
        {
          place: 'file',
          branches: [],
          remoteBranches: [],
          tags: [],
          otherRefs: [],
          isReachable: false,
          isPushed: undefined,
          ...expected,
        },
      );
    } finally {
      repository.dispose();
    }
  });
}

test('of two commits that brought it in, the one that a ref keeps is told, also when it is younger', async () => {
  const repository = gitRepo([{ base: 'base\n' }]);
  try {
    aside(repository, () => {});
    const kept = repository.commit({ secret: 'canary-x\n', other: 'o\n' });
    const { places } = await tellHistory(repository.path);
    assert.deepEqual(
      places.map(({ history }) => history.introduced?.oid),
      [kept],
    );
  } finally {
    repository.dispose();
  }
});

test('of very many refs some are named and the others counted', async () => {
  const repository = gitRepo([{ a: 'canary-x\n' }]);
  try {
    const head = repository.git('rev-parse', 'HEAD');
    const refs = Array.from({ length: 3000 }, (_, index) => `create refs/tags/t${index} ${head}`);
    repository.gitInput(`${refs.join('\n')}\n`, 'update-ref', '--stdin');
    const { places, problems } = await tellHistory(repository.path);
    const [{ history }] = places as [PlaceHistory];
    assert.deepEqual([history.branches, history.tags.length, history.omittedRefs], [['main'], 100, 2900]);
    assert.deepEqual(problems, []);
  } finally {
    repository.dispose();
  }
});

test('of very many places those in HEAD are told, and that there are more', async () => {
  const repository = gitRepo();
  try {
    const blob = repository.gitInput('canary-x\n', 'hash-object', '-w', '--stdin');
    const commitAt = (folder: string, count: number): void => {
      repository.git('rm', '-r', '--quiet', '--cached', '--ignore-unmatch', '.');
      const entries = Array.from({ length: count }, (_, index) => `100644 ${blob}\t${folder}/f${index}`);
      repository.gitInput(`${entries.join('\n')}\n`, 'update-index', '--index-info');
      repository.git('commit', '--quiet', '--message=m');
    };
    commitAt('old', 12_000);
    commitAt('new', 500);
    const { places, problems } = await tellHistory(repository.path);
    assert.equal(places.length, 10_000);
    assert.equal(places.filter(({ history }) => history.isInHead).length, 500);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['provenance-incomplete'],
    );
  } finally {
    repository.dispose();
  }
});

/** Promise 1, second part: whatever keeps an object, or nothing at all, it is found. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeObjects } from '#sources/git/objects';
import { type TestRepository, gitRepo } from '../../support/git-repository.ts';
import { canariesOf, scanHistory } from '../../support/git-scan.ts';

after(closeObjects);

interface Case {
  readonly name: string;
  readonly build: (repository: TestRepository) => void;
  readonly expected: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'the message of an annotated tag',
    build: (repository) => repository.git('tag', '--annotate', '--message=canary-tag', 'v1'),
    expected: ['canary-tag'],
  },
  {
    name: 'a git note',
    build: (repository) => repository.git('notes', 'add', '--message=canary-note'),
    expected: ['canary-note'],
  },
  {
    name: 'all three parts of the newest stash',
    build(repository) {
      repository.write({ base: 'canary-worktree\n', staged: 'canary-staged\n' });
      repository.git('add', 'staged');
      repository.write({ untracked: 'canary-untracked\n' });
      repository.git('stash', 'push', '--quiet', '--include-untracked');
    },
    expected: ['canary-staged', 'canary-untracked', 'canary-worktree'],
  },
  {
    name: 'older entries of the stash',
    build(repository) {
      for (const each of ['one', 'two', 'three']) {
        repository.write({ base: `canary-${each}\n` });
        repository.git('stash', 'push', '--quiet');
      }
    },
    expected: ['canary-one', 'canary-three', 'canary-two'],
  },
  {
    name: 'a commit that only the reflog has',
    build(repository) {
      repository.commit({ a: 'canary-reflog\n' });
      repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    },
    expected: ['canary-reflog'],
  },
  {
    name: 'a dangling commit',
    build(repository) {
      repository.commit({ a: 'canary-dangling\n' });
      repository.git('reset', '--quiet', '--hard', 'HEAD~1');
      repository.git('reflog', 'expire', '--expire=now', '--all');
    },
    expected: ['canary-dangling'],
  },
  {
    name: 'a commit that was amended away',
    build(repository) {
      repository.commit({ a: 'canary-amended\n' });
      repository.write({ a: 'clean\n' });
      repository.git('commit', '--quiet', '--all', '--amend', '--message=clean');
    },
    expected: ['canary-amended'],
  },
  {
    name: 'a blob that was staged and never committed',
    build(repository) {
      repository.write({ a: 'canary-once\n' });
      repository.git('add', 'a');
      repository.write({ a: 'clean\n' });
      repository.git('add', 'a');
    },
    expected: ['canary-once'],
  },
  {
    name: 'a blob that only a tag names',
    build: (repository) =>
      repository.git('tag', 'key', repository.gitInput('canary-tagged', 'hash-object', '-w', '--stdin')),
    expected: ['canary-tagged'],
  },
  {
    name: 'names of branches, tags, remotes, work trees and a branch without commits',
    build(repository) {
      repository.git('branch', 'feature/canary-branch');
      repository.git('tag', 'canary-tagname');
      repository.git('update-ref', 'refs/remotes/origin/canary-remote', 'HEAD');
      repository.git('worktree', 'add', '--quiet', '--detach', 'trees/canary-worktree');
      repository.git('symbolic-ref', 'HEAD', 'refs/heads/canary-unborn');
    },
    expected: ['canary-branch', 'canary-remote', 'canary-tagname', 'canary-unborn', 'canary-worktree'],
  },
  {
    name: 'what a replacement hides, and the replacement',
    build(repository) {
      const hidden = repository.commit({ a: 'canary-hidden\n' });
      const shown = repository.commit({ a: 'canary-shown\n' });
      repository.git('replace', hidden, shown);
    },
    expected: ['canary-hidden', 'canary-shown'],
  },
];

for (const { name, build, expected } of cases) {
  test(`history has ${name}`, async () => {
    const repository = gitRepo([{ base: 'base\n' }]);
    try {
      build(repository);
      const scanned = await scanHistory(repository.path);
      assert.deepEqual(canariesOf(scanned), expected);
      assert.deepEqual(scanned.problems, []);
    } finally {
      repository.dispose();
    }
  });
}

test('a repository without commits has names, and no objects', async () => {
  const repository = gitRepo();
  try {
    const scanned = await scanHistory(repository.path);
    assert.deepEqual(
      scanned.units.map(({ kind }) => kind),
      ['text'],
    );
    assert.deepEqual(scanned.problems, []);
  } finally {
    repository.dispose();
  }
});

/** What is staged: content of the index, against HEAD. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeObjects } from '#sources/git/objects';
import { createStagedSource } from '#sources/git/staged';
import { type TestRepository, gitRepo } from '../../support/git-repository.ts';
import { type Scanned, canariesOf, openTestRepository, scanSource } from '../../support/git-scan.ts';

after(closeObjects);

const scanStaged = async ({ path }: TestRepository): Promise<Scanned> =>
  scanSource(createStagedSource(await openTestRepository(path)));

interface Case {
  readonly name: string;
  readonly build: (repository: TestRepository) => void;
  readonly expected: readonly string[];
  readonly skipped?: Readonly<Record<string, number>>;
}

const base = { a: 'one\ncanary-old\nthree\n', b: 'b\n' };

const cases: readonly Case[] = [
  { name: 'nothing staged', build: () => {}, expected: [] },
  {
    name: 'a new line in a file that holds an old canary',
    build(repository) {
      repository.write({ a: `${base.a}canary-new\n` });
      repository.git('add', '--all');
    },
    expected: ['canary-new'],
  },
  {
    name: 'a new file; what is only on disk is not staged',
    build(repository) {
      repository.write({ c: 'canary-staged\n' });
      repository.git('add', '--all');
      repository.write({ c: 'canary-disk\n', d: 'canary-untracked\n' });
    },
    expected: ['canary-staged'],
  },
  {
    name: 'a rename, with one line more',
    build(repository) {
      repository.write({ a: null, moved: `${base.a}canary-more\n` });
      repository.git('add', '--all');
    },
    expected: ['canary-more'],
  },
  {
    name: 'a symbolic link in place of a file',
    build(repository) {
      repository.write({ b: { link: 'canary-target' } });
      repository.git('add', '--all');
    },
    expected: ['canary-target'],
  },
  {
    name: 'a deleted file, an empty one, a submodule, a file to be added later',
    build(repository) {
      repository.git('rm', '--quiet', 'b');
      repository.write({ empty: '', later: 'canary-later\n' });
      repository.git('add', 'empty');
      repository.git('add', '--intent-to-add', 'later');
      repository.git(
        'update-index',
        '--add',
        '--cacheinfo',
        `160000,${repository.git('rev-parse', 'HEAD')},sub`,
      );
    },
    expected: [],
    skipped: { deleted: 1, empty: 2, submodule: 1 },
  },
  {
    name: 'names that are not ASCII, with spaces, quotes and line breaks',
    build(repository) {
      repository.write({ 'ä "x"\ny': 'canary-name\n' });
      repository.git('add', '--all');
    },
    expected: ['canary-name'],
  },
];

for (const { name, build, expected, skipped } of cases) {
  test(`staged: ${name}`, async () => {
    const repository = gitRepo([base]);
    try {
      build(repository);
      const scanned = await scanStaged(repository);
      assert.deepEqual(canariesOf(scanned), expected);
      assert.deepEqual(scanned.skipped, skipped ?? {});
      assert.deepEqual(scanned.problems, []);
    } finally {
      repository.dispose();
    }
  });
}

for (const objectFormat of ['sha1', 'sha256'] as const) {
  test(`before the first commit all of the index is new (${objectFormat})`, async () => {
    const repository = gitRepo([], { objectFormat });
    try {
      repository.write({ 'sub/a': 'canary-unborn\n' });
      repository.git('add', '--all');
      const { seen, problems } = await scanStaged(repository);
      assert.deepEqual(
        seen.map(({ origin }) => origin.kind === 'staged' && [origin.repository, origin.path]),
        [[repository.path, 'sub/a']],
      );
      assert.deepEqual(problems, []);
    } finally {
      repository.dispose();
    }
  });
}

test('during a merge with conflicts, only what no side has is scanned; the rest is counted', async () => {
  const repository = gitRepo([base]);
  try {
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ a: 'canary-side\n', c: 'canary-merged\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ a: 'canary-main\n' });
    assert.throws(() => repository.git('merge', '--quiet', 'side'));
    const conflicting = await scanStaged(repository);
    assert.deepEqual(canariesOf(conflicting), []);
    assert.deepEqual(conflicting.skipped, { unmerged: 1, merged: 1 });
    repository.write({ a: 'canary-side\ncanary-main\ncanary-resolved\n' });
    repository.git('add', '--all');
    const resolved = await scanStaged(repository);
    assert.deepEqual(canariesOf(resolved), ['canary-resolved']);
    assert.deepEqual(resolved.skipped, { merged: 1 });
  } finally {
    repository.dispose();
  }
});

test('a staged file whose content git lost is a problem of its own', async () => {
  const repository = gitRepo([base]);
  try {
    repository.git('update-index', '--add', '--cacheinfo', `100644,${'a'.repeat(40)},lost`);
    repository.write({ c: 'canary-kept\n' });
    repository.git('add', 'c');
    const scanned = await scanStaged(repository);
    assert.deepEqual(canariesOf(scanned), ['canary-kept']);
    assert.deepEqual(
      scanned.problems.map(({ code, subject }) => ({ code, subject })),
      [{ code: 'missing-object', subject: `lost (${'a'.repeat(40)})` }],
    );
  } finally {
    repository.dispose();
  }
});

test('an index that git cannot read is a problem', async () => {
  const repository = gitRepo([base]);
  try {
    const opened = await openTestRepository(repository.path);
    repository.write({ '.git/index': 'broken' });
    const { problems } = await scanSource(createStagedSource(opened));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['git-failed'],
    );
  } finally {
    repository.dispose();
  }
});

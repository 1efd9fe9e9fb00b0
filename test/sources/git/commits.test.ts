/** Commits one by one: of a range, or since a date. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { UsageError } from '#model/errors';
import { type CommitSelection, createCommitsSource } from '#sources/git/commits';
import { closeObjects } from '#sources/git/objects';
import { type TestRepository, gitRepo } from '../../support/git-repository.ts';
import { type Scanned, canariesOf, openTestRepository, scanSource } from '../../support/git-scan.ts';

after(closeObjects);

const scanCommits = async (path: string, selection: CommitSelection): Promise<Scanned> =>
  scanSource(createCommitsSource(await openTestRepository(path), selection));

interface Case {
  readonly name: string;
  readonly build: (repository: TestRepository) => void;
  readonly range: string;
  readonly expected: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'a canary that one commit added and the next removed',
    build(repository) {
      repository.commit({ a: 'base\ncanary-brief\n' });
      repository.commit({ a: 'base\n' });
    },
    range: 'HEAD~2..HEAD',
    expected: ['canary-brief'],
  },
  {
    name: 'only new lines of a changed file',
    build: (repository) => repository.commit({ a: 'canary-base\ncanary-more\n' }),
    range: 'HEAD~1..HEAD',
    expected: ['canary-more'],
  },
  {
    name: 'nothing of what was there before, even when a file is renamed',
    build: (repository) => repository.commit({ a: null, b: 'canary-base\n' }),
    range: 'HEAD~1..HEAD',
    expected: [],
  },
  {
    name: 'in a merge, what no parent has',
    build(repository) {
      repository.git('checkout', '--quiet', '-b', 'side');
      repository.commit({ side: 'canary-side\n' });
      repository.git('checkout', '--quiet', 'main');
      repository.commit({ main: 'canary-main\n' });
      repository.git('merge', '--quiet', '--no-commit', 'side');
      repository.commit({ side: 'canary-side\ncanary-edit\n', evil: 'canary-evil\n' });
    },
    range: 'HEAD^2..HEAD',
    expected: ['canary-edit', 'canary-evil', 'canary-main'],
  },
  {
    name: 'messages, authors and added names',
    build(repository) {
      repository.commit({ 'canary-name.txt': 'x' }, 'canary-subject');
      repository.git('commit', '--quiet', '--allow-empty', '-m', 'm', '--author=canary-author <a@b>');
    },
    range: 'HEAD~2..HEAD',
    expected: ['canary-author', 'canary-name', 'canary-subject'],
  },
  {
    name: 'the root commit, when the range has no end',
    build: () => {},
    range: 'HEAD',
    expected: ['canary-base'],
  },
  { name: 'nothing in an empty range', build: () => {}, range: 'HEAD..HEAD', expected: [] },
];

for (const { name, build, range, expected } of cases) {
  test(`a range has ${name}`, async () => {
    const repository = gitRepo([{ a: 'canary-base\n' }]);
    try {
      build(repository);
      const scanned = await scanCommits(repository.path, { range });
      assert.deepEqual(canariesOf(scanned), expected);
      assert.deepEqual(scanned.problems, []);
    } finally {
      repository.dispose();
    }
  });
}

test('what is found in a range says in which commit and at which path', async () => {
  const repository = gitRepo([{ a: 'a\n' }]);
  try {
    const commit = repository.commit({ 'new/file': 'x\n canary-here\n' });
    const { seen } = await scanCommits(repository.path, { range: 'HEAD~1..' });
    const oid = repository.git('rev-parse', 'HEAD:new/file');
    assert.deepEqual(
      seen.map(({ origin, start }) => ({ origin, line: start.line, column: start.column })),
      [
        {
          origin: { kind: 'commit-file', repository: repository.path, commit, path: 'new/file', oid },
          line: 2,
          column: 2,
        },
      ],
    );
  } finally {
    repository.dispose();
  }
});

test('commits since a date are those of all refs', async () => {
  const repository = gitRepo([{ a: 'canary-old\n' }]);
  try {
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ b: 'canary-side\n' });
    repository.commit({}, 'canary-message');
    repository.git('checkout', '--quiet', 'main');
    const scanned = await scanCommits(repository.path, { since: '2023-12-30' });
    assert.deepEqual(canariesOf(scanned), ['canary-message', 'canary-old', 'canary-side']);
    assert.deepEqual(canariesOf(await scanCommits(repository.path, { since: '2 weeks ago' })), []);
  } finally {
    repository.dispose();
  }
});

/** Ranges and dates that cannot be used, and what the error must say. */
const mistakes: readonly { readonly selection: CommitSelection; readonly says: RegExp }[] = [
  {
    selection: { range: 'nowhere..HEAD' },
    says: /--range nowhere\.\.HEAD names commits that .* does not have/,
  },
  { selection: { range: '--all' }, says: /--range --all/ },
  { selection: { range: '--output=/tmp/x' }, says: /names commits/ },
  { selection: { range: '' }, says: /names commits/ },
  { selection: { range: 'HEAD\0' }, says: /NUL/ },
  { selection: { since: 'the day before' }, says: /no date that git understands/ },
];

for (const { selection, says } of mistakes) {
  test(`an error explains ${JSON.stringify(selection)}`, async () => {
    const repository = gitRepo([{ a: 'a\n' }]);
    try {
      await assert.rejects(scanCommits(repository.path, selection), (error) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, says);
        return true;
      });
    } finally {
      repository.dispose();
    }
  });
}

test('a shallow clone that lacks the base says how to fetch it; one that is cut off inside the range is reported', async () => {
  const repository = gitRepo([{ a: 'a\n' }, { a: 'b\n' }, { a: 'canary-new\n' }]);
  try {
    const base = repository.git('rev-parse', 'HEAD~2');
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.path}`, 'shallow');
    const path = join(repository.path, 'shallow');
    await assert.rejects(
      scanCommits(path, { range: `${base}..HEAD` }),
      /shallow: fetch the older commits first/,
    );
    const scanned = await scanCommits(path, { range: 'HEAD' });
    assert.deepEqual(canariesOf(scanned), ['canary-new']);
    assert.deepEqual(
      scanned.problems.map(({ code }) => code),
      ['shallow-history'],
    );
  } finally {
    repository.dispose();
  }
});

test('a commit that cannot be compared is a problem, those before it are scanned', async () => {
  const repository = gitRepo([{ a: 'canary-one\n' }, { a: 'canary-two\n' }]);
  try {
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    repository.write({ [`.git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`]: 'broken' });
    const scanned = await scanCommits(repository.path, { range: 'HEAD' });
    assert.deepEqual(canariesOf(scanned), ['canary-one']);
    assert.deepEqual(
      scanned.problems.map(({ code }) => code),
      ['git-failed'],
    );
  } finally {
    repository.dispose();
  }
});

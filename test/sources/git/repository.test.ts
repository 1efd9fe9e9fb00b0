/** Opening a repository: which kind it is, and what is said of those that cannot be opened. */

import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { SourceError } from '#model/errors';
import { openRepository } from '#sources/git/repository';
import { type TestRepository, gitRepo } from '../../support/git-repository.ts';

async function withRepository(use: (repository: TestRepository) => Promise<void>): Promise<void> {
  const repository = gitRepo([{ 'sub/a': 'a\n' }]);
  try {
    await use(repository);
  } finally {
    repository.dispose();
  }
}

test('a work tree is known by its top, also from a folder below', () =>
  withRepository(async ({ path }) => {
    const top = await openRepository(path);
    assert.deepEqual(top, {
      root: path,
      gitDir: join(path, '.git'),
      commonDir: join(path, '.git'),
      topLevel: path,
      isBare: false,
      isShallow: false,
      isPartial: false,
      objectFormat: 'sha1',
      isHook: false,
      problems: [],
    });
    assert.deepEqual(await openRepository(join(path, 'sub')), top);
  }));

test('the root is named as the user named the path', () =>
  withRepository(async ({ path }) => {
    const here = relative(process.cwd(), path);
    assert.equal((await openRepository(here))?.root, here);
    assert.equal((await openRepository(`${here}/`))?.root, `${here}/`);
    assert.equal((await openRepository(join(here, 'sub')))?.root, here);
    assert.equal((await openRepository(path, { root: 'mine' }))?.root, 'mine');
  }));

test('a git directory, a bare clone and a linked work tree are repositories', () =>
  withRepository(async (repository) => {
    const { path } = repository;
    repository.git('clone', '--quiet', '--bare', '.', 'bare.git');
    repository.git('worktree', 'add', '--quiet', 'tree');
    const inside = await openRepository(join(path, '.git'));
    assert.deepEqual(
      [inside?.gitDir, inside?.topLevel, inside?.problems],
      [join(path, '.git'), undefined, []],
    );
    const bare = await openRepository(join(path, 'bare.git'));
    assert.deepEqual(
      [bare?.isBare, bare?.topLevel, bare?.commonDir],
      [true, undefined, join(path, 'bare.git')],
    );
    const tree = await openRepository(join(path, 'tree'));
    assert.deepEqual(
      [tree?.topLevel, tree?.gitDir, tree?.commonDir],
      [join(path, 'tree'), join(path, '.git/worktrees/tree'), join(path, '.git')],
    );
  }));

test('a submodule, whose configuration rightly places its work tree, is opened', () =>
  withRepository(async (repository) => {
    repository.git('clone', '--quiet', '.', 'origin');
    repository.git('submodule', '--quiet', 'add', `${repository.path}/origin`, 'module');
    const module = await openRepository(join(repository.path, 'module'));
    assert.deepEqual([module?.topLevel, module?.problems], [join(repository.path, 'module'), []]);
  }));

test('shallow and partial clones are known', () =>
  withRepository(async (repository) => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const url = `file://${repository.path}`;
    repository.git('clone', '--quiet', '--depth=1', url, 'shallow');
    repository.git('clone', '--quiet', '--filter=blob:none', url, 'partial');
    assert.equal((await openRepository(join(repository.path, 'shallow')))?.isShallow, true);
    assert.equal((await openRepository(join(repository.path, 'partial')))?.isPartial, true);
  }));

test('a folder outside all repositories, a file and a path that is not there are none', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dowse-git-')));
  try {
    writeFileSync(join(folder, 'file'), '');
    for (const path of [folder, join(folder, 'file'), join(folder, 'nothing')]) {
      assert.equal(await openRepository(path), undefined);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const elsewhere of ['/', '..', '/nowhere']) {
  test(`a work tree that the configuration places at ${elsewhere} is not read, and reported`, () =>
    withRepository(async (repository) => {
      repository.git('config', 'core.worktree', elsewhere === '..' ? '../..' : elsewhere);
      const opened = await openRepository(repository.path);
      assert.equal(opened?.topLevel, undefined);
      assert.equal(opened?.root, repository.path);
      assert.deepEqual(
        opened?.problems.map(({ code }) => code),
        ['unsafe-repository'],
      );
    }));
}

/** What is wrong with a repository, and what the error must say. */
const refusals: readonly {
  readonly name: string;
  readonly build: (repository: TestRepository) => string;
  readonly says: RegExp;
}[] = [
  {
    name: 'a broken configuration',
    build({ path }) {
      appendFileSync(join(path, '.git/config'), '[core\n');
      return path;
    },
    says: /configuration of the repository/,
  },
  {
    name: 'a format of the future',
    build(repository) {
      repository.git('config', 'core.repositoryFormatVersion', '99');
      return repository.path;
    },
    says: /newer git/,
  },
  {
    name: 'a .git file that leads nowhere',
    build({ path }) {
      mkdirSync(join(path, 'moved'));
      writeFileSync(join(path, 'moved/.git'), 'gitdir: ../.git/worktrees/moved\n');
      return join(path, 'moved');
    },
    says: /leads to no repository/,
  },
];

for (const { name, build, says } of refusals) {
  test(`an error explains ${name}`, () =>
    withRepository(async (repository) => {
      const path = build(repository);
      await assert.rejects(openRepository(path), (error) => {
        assert.ok(error instanceof SourceError);
        assert.equal(error.subject, path);
        assert.match(error.message, says);
        return true;
      });
    }));
}

test("another owner's repository is refused with both ways out, and not read", () =>
  withRepository(async ({ path }) => {
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
    try {
      await assert.rejects(
        openRepository(path),
        /belongs to another user.*as its owner.*--add safe\.directory/s,
      );
    } finally {
      delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
    }
  }));

test('without git, a folder is only an error when it looks like a repository', () =>
  withRepository(async ({ path }) => {
    const searchPath = process.env['PATH'];
    const folder = mkdtempSync(join(tmpdir(), 'dowse-git-'));
    process.env['PATH'] = folder;
    try {
      await assert.rejects(openRepository(path), /is it installed/);
      assert.equal(await openRepository(folder), undefined);
    } finally {
      process.env['PATH'] = searchPath;
      rmSync(folder, { recursive: true });
    }
  }));

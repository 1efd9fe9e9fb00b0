/** Promise 1, third part: however objects are stored, they are found once; what is not here is reported. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { closeObjects } from '#sources/git/objects';
import { submodules } from '#sources/git/submodules';
import { type TestRepository, gitRepo, testRepository } from '../../support/git-repository.ts';
import { canariesOf, openTestRepository, scanHistory } from '../../support/git-scan.ts';

after(closeObjects);

/** Runs `use` on a fresh repository. */
async function withRepository(
  use: (repository: TestRepository) => Promise<void>,
  options: Parameters<typeof gitRepo>[1] = {},
): Promise<void> {
  const repository = gitRepo([], options);
  try {
    await use(repository);
  } finally {
    repository.dispose();
  }
}

const layouts: readonly { readonly name: string; readonly build: (repository: TestRepository) => void }[] = [
  { name: 'loose objects', build: () => {} },
  { name: 'one pack', build: (repository) => repository.git('gc', '--quiet') },
  {
    name: 'several packs and loose objects',
    build(repository) {
      repository.git('repack', '-d', '--quiet');
      repository.commit({ later: 'later\n' });
      repository.git('repack', '-d', '--quiet');
      repository.commit({ latest: 'latest\n' });
    },
  },
  {
    name: 'a multi-pack index',
    build(repository) {
      repository.git('repack', '-d', '--quiet');
      repository.commit({ later: 'later\n' });
      repository.git('repack', '-d', '--quiet');
      repository.git('multi-pack-index', 'write');
    },
  },
  {
    name: 'a cruft pack',
    build(repository) {
      repository.git('reset', '--quiet', '--hard', 'HEAD~1');
      repository.git('reflog', 'expire', '--expire=now', '--all');
      repository.git('repack', '--cruft', '-d', '--quiet');
    },
  },
];

for (const { name, build } of layouts) {
  test(`objects are found, each once, in ${name}`, () =>
    withRepository(async (repository) => {
      repository.commit({ a: 'canary-first\n' });
      repository.commit({ a: 'canary-second\n' });
      build(repository);
      const { seen, problems } = await scanHistory(repository.path);
      assert.deepEqual(seen.map(({ canary }) => canary).sort(), ['canary-first', 'canary-second']);
      assert.deepEqual(problems, []);
    }));
}

test('a repository of SHA-256 objects is scanned', () =>
  withRepository(
    async (repository) => {
      repository.commit({ a: 'canary-wide\n' }, 'canary-message');
      const scanned = await scanHistory(repository.path);
      assert.equal(scanned.repository.objectFormat, 'sha256');
      assert.deepEqual(canariesOf(scanned), ['canary-message', 'canary-wide']);
    },
    { objectFormat: 'sha256' },
  ));

test('a bare repository is scanned', () =>
  withRepository(async (repository) => {
    repository.commit({ a: 'canary-bare\n' });
    repository.git('clone', '--quiet', '--bare', '.', 'bare.git');
    const scanned = await scanHistory(join(repository.path, 'bare.git'));
    assert.equal(scanned.repository.isBare, true);
    assert.deepEqual(canariesOf(scanned), ['canary-bare']);
  }));

test('a linked work tree has the objects of its repository', () =>
  withRepository(async (repository) => {
    repository.commit({ a: 'canary-linked\n' });
    repository.git('worktree', 'add', '--quiet', 'tree');
    assert.deepEqual(canariesOf(await scanHistory(join(repository.path, 'tree'))), ['canary-linked']);
  }));

test('objects of alternates are scanned; an alternate that is gone is reported', () =>
  withRepository(async (repository) => {
    repository.commit({ a: 'canary-shared\n' });
    repository.git('clone', '--quiet', '--shared', '.', 'borrower');
    const borrower = testRepository(join(repository.path, 'borrower'));
    borrower.commit({ b: 'canary-own\n' });
    assert.deepEqual(canariesOf(await scanHistory(borrower.path)), ['canary-own', 'canary-shared']);
    writeFileSync(join(borrower.path, '.git/objects/info/alternates'), `${repository.path}/nowhere\n`);
    const { problems } = await scanHistory(borrower.path);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['git-failed'],
    );
  }));

test('a shallow clone is scanned as far as it goes, and reported', () =>
  withRepository(async (repository) => {
    repository.commit({ a: 'canary-old\n' });
    repository.commit({ a: 'canary-new\n' });
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.path}`, 'shallow');
    const scanned = await scanHistory(join(repository.path, 'shallow'));
    assert.deepEqual(canariesOf(scanned), ['canary-new']);
    assert.deepEqual(
      scanned.problems.map(({ code }) => code),
      ['shallow-history'],
    );
  }));

test('a partial clone is scanned, what it lacks is counted, and nothing is fetched', () =>
  withRepository(async (repository) => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.commit({ a: 'canary-old\n', b: 'canary-both\n' });
    repository.commit({ a: 'canary-new\n' }, 'canary-message');
    repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.path}`, 'partial');
    const partial = testRepository(join(repository.path, 'partial'));
    const objects = partial.git('count-objects', '-v');
    const scanned = await scanHistory(partial.path);
    assert.deepEqual(canariesOf(scanned), ['canary-both', 'canary-message', 'canary-new']);
    assert.deepEqual(
      scanned.problems.map(({ code, count }) => ({ code, count })),
      [{ code: 'partial-clone', count: 1 }],
    );
    assert.equal(partial.git('count-objects', '-v'), objects);
  }));

test('submodules that are checked out are named, others reported, links not followed', () =>
  withRepository(async (repository) => {
    const inner = gitRepo([{ a: 'canary-inner\n' }], { path: join(repository.path, 'origins/inner') });
    repository.write({ '.gitignore': 'origins\n' });
    for (const path of ['sub/here', 'sub/away', 'linked']) {
      repository.git('submodule', '--quiet', 'add', inner.path, path);
    }
    repository.commit({});
    repository.git('submodule', '--quiet', 'deinit', '--force', 'sub/away');
    rmSync(join(repository.path, 'linked'), { recursive: true });
    symlinkSync(inner.path, join(repository.path, 'linked'));
    const { present, missing } = await submodules(await openTestRepository(repository.path));
    assert.deepEqual(present, ['sub/here']);
    assert.deepEqual(
      missing.map(({ code, subject }) => ({ code, subject })),
      ['linked', 'sub/away'].map((path) => ({
        code: 'submodule-missing',
        subject: join(repository.path, path),
      })),
    );
    assert.deepEqual(canariesOf(await scanHistory(join(repository.path, 'sub/here'))), ['canary-inner']);
  }));

test('submodules of a bare repository are reported', () =>
  withRepository(async (repository) => {
    repository.commit({ a: 'a\n' });
    const commit = repository.git('rev-parse', 'HEAD');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub`);
    repository.git('commit', '--quiet', '--message=link');
    repository.git('clone', '--quiet', '--bare', '.', 'bare.git');
    const { present, missing } = await submodules(
      await openTestRepository(join(repository.path, 'bare.git')),
    );
    assert.deepEqual([present.length, missing.length], [0, 1]);
  }));

test('an LFS pointer stands for its object, which is scanned where it is here', () =>
  withRepository(async (repository) => {
    const content = 'first line\nlarge canary-lfs\n';
    const here = createHash('sha256').update(content).digest('hex');
    const away = createHash('sha256').update('away').digest('hex');
    const linked = createHash('sha256').update('linked').digest('hex');
    repository.commit({ here: pointer(here), away: pointer(away), linked: pointer(linked) });
    const target = join(repository.path, 'target');
    writeFileSync(target, 'canary-outside\n');
    const objectPath = (sha256: string): string => {
      const path = join(repository.path, '.git/lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
      mkdirSync(dirname(path), { recursive: true });
      return path;
    };
    writeFileSync(objectPath(here), content);
    symlinkSync(target, objectPath(linked));
    const scanned = await scanHistory(repository.path);
    assert.deepEqual(
      scanned.seen.map(({ canary, start, origin }) => ({
        canary,
        line: start.line,
        kind: origin.kind,
      })),
      [{ canary: 'canary-lfs', line: 2, kind: 'object' }],
    );
    assert.deepEqual(
      scanned.problems.map(({ code }) => code),
      ['lfs-object-missing', 'lfs-object-missing'],
    );
  }));

function pointer(sha256: string): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 12345\n`;
}

test('a pack whose index is broken is reported', () =>
  withRepository(async (repository) => {
    repository.commit({ a: 'canary-packed\n' });
    repository.git('gc', '--quiet');
    repository.commit({ b: 'canary-loose\n' });
    const folder = join(repository.path, '.git/objects/pack');
    const index = readdirSync(folder).find((name) => name.endsWith('.idx'))!;
    rmSync(join(folder, index));
    writeFileSync(join(folder, index), 'broken');
    const scanned = await scanHistory(repository.path);
    assert.deepEqual(canariesOf(scanned), ['canary-loose']);
    assert.ok(scanned.problems.some(({ code }) => code === 'git-failed'));
  }));

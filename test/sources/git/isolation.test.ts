/** A hostile repository: nothing that it says may run anything or change what is seen. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createCommitsSource } from '#sources/git/commits';
import { closeObjects } from '#sources/git/objects';
import { openRepository } from '#sources/git/repository';
import { createStagedSource } from '#sources/git/staged';
import { submodules } from '#sources/git/submodules';
import { type TestRepository, gitRepo } from '../../support/git-repository.ts';
import {
  canariesOf,
  openTestRepository,
  scanHistory,
  scanSource,
  tellHistory,
} from '../../support/git-scan.ts';

after(closeObjects);

const hooks = [
  'post-index-change',
  'reference-transaction',
  'pre-auto-gc',
  'fsmonitor-watchman',
  'post-checkout',
];

/** A repository of two commits and a staged change whose configuration runs a script that leaves a mark. */
function hostileRepository(): TestRepository & { readonly mark: string } {
  const repository = gitRepo([{ a: 'canary-first\n', b: 'b\n' }, { a: 'canary-second\n' }]);
  const mark = join(repository.path, '.git/mark');
  const script = join(repository.path, '.git/script');
  writeFileSync(script, `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
  repository.commit({ '.gitattributes': '* diff=evil filter=evil\n' });
  repository.write({ b: 'canary-staged\n' });
  repository.git('add', '--all');
  const settings = [
    ['core.fsmonitor', script],
    ['core.hooksPath', join(repository.path, '.git/evil-hooks')],
    ['core.pager', script],
    ['core.editor', script],
    ['core.sshCommand', script],
    ['core.askPass', script],
    ['core.gitProxy', script],
    ['core.alternateRefsCommand', script],
    ['credential.helper', script],
    ['diff.external', script],
    ['diff.evil.command', script],
    ['diff.evil.textconv', script],
    ['filter.evil.clean', script],
    ['filter.evil.smudge', script],
    ['filter.evil.process', script],
    ['filter.evil.required', 'true'],
    ['gpg.program', script],
    ['log.showSignature', 'true'],
    ['remote.origin.url', `ext::${script}`],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.uploadpack', script],
    ['protocol.allow', 'always'],
    ['protocol.ext.allow', 'always'],
    ...['diff-tree', 'diff-index', 'cat-file', 'rev-list', 'for-each-ref', 'ls-files'].map((command) => [
      `pager.${command}`,
      script,
    ]),
  ];
  for (const [key, value] of settings) repository.git('config', key!, value!);
  for (const folder of ['hooks', 'evil-hooks']) {
    mkdirSync(join(repository.path, '.git', folder), { recursive: true });
    for (const hook of hooks) {
      writeFileSync(join(repository.path, '.git', folder, hook), `#!/bin/sh\ntouch '${mark}'\n`, {
        mode: 0o755,
      });
    }
  }
  rmSync(mark, { force: true });
  return { ...repository, mark };
}

test('nothing that a repository configures is run, by any source', async () => {
  const repository = hostileRepository();
  try {
    const opened = await openTestRepository(repository.path);
    const staged = await scanSource(createStagedSource(opened));
    const ranged = await scanSource(createCommitsSource(opened, { range: 'HEAD~2..HEAD' }));
    const since = await scanSource(createCommitsSource(opened, { since: '2020-01-01' }));
    const { places } = await tellHistory(repository.path);
    await submodules(opened);
    assert.equal(existsSync(repository.mark), false);
    assert.deepEqual(canariesOf(staged), ['canary-staged']);
    assert.deepEqual(canariesOf(ranged), ['canary-second']);
    assert.deepEqual(canariesOf(since), ['canary-first', 'canary-second']);
    assert.deepEqual(places.map(({ secret }) => secret).sort(), [
      'canary-first',
      'canary-second',
      'canary-staged',
    ]);
    assert.throws(() => repository.git('status'), 'git itself does run it, or this test proves nothing');
    assert.equal(existsSync(repository.mark), true);
  } finally {
    repository.dispose();
  }
});

test('objects that a partial clone lacks are not fetched, whatever its remote is', async () => {
  const repository = hostileRepository();
  try {
    repository.git('config', 'core.repositoryFormatVersion', '1');
    repository.git('config', 'extensions.partialClone', 'origin');
    const oid = repository.git('rev-parse', 'HEAD:b');
    rmSync(join(repository.path, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    writeFileSync(join(repository.path, '.git/objects/pack/pack-0.promisor'), '');
    const staged = await scanSource(createStagedSource(await openTestRepository(repository.path)));
    const { problems } = await tellHistory(repository.path);
    assert.equal(existsSync(repository.mark), false);
    assert.deepEqual(canariesOf(staged), ['canary-staged']);
    assert.deepEqual(
      problems.map(({ code, count }) => ({ code, count })),
      [{ code: 'partial-clone', count: 1 }],
    );
    assert.throws(() => repository.git('cat-file', 'blob', oid));
    assert.equal(existsSync(repository.mark), true);
  } finally {
    repository.dispose();
  }
});

test('grafts and replacements do not hide commits', async () => {
  const repository = gitRepo([{ a: 'canary-one\n' }, { a: 'canary-two\n' }, { a: 'canary-three\n' }]);
  try {
    const head = repository.git('rev-parse', 'HEAD');
    repository.git('replace', repository.git('rev-parse', 'HEAD~1'), repository.git('rev-parse', 'HEAD~2'));
    mkdirSync(join(repository.path, '.git/info'), { recursive: true });
    writeFileSync(join(repository.path, '.git/info/grafts'), `${head}\n`);
    const opened = await openTestRepository(repository.path);
    const ranged = await scanSource(createCommitsSource(opened, { range: 'HEAD' }));
    assert.deepEqual(canariesOf(ranged), ['canary-one', 'canary-three', 'canary-two']);
  } finally {
    repository.dispose();
  }
});

test("variables of another repository's hook are not ours, unless nobody named a path", async () => {
  const repository = gitRepo([{ a: 'a\n' }]);
  const other = gitRepo([{ a: 'a\n' }]);
  const index = join(other.path, 'other-index');
  const before = { ...process.env };
  try {
    other.write({ a: 'canary-hook\n' });
    process.env['GIT_DIR'] = join(other.path, '.git');
    process.env['GIT_INDEX_FILE'] = index;
    const named = await openTestRepository(repository.path);
    assert.equal(named.gitDir, join(repository.path, '.git'));
    const hook = (await openRepository(other.path, { isHook: true }))!;
    assert.equal(hook.gitDir, join(other.path, '.git'));
    other.git('add', 'a');
    assert.deepEqual(canariesOf(await scanSource(createStagedSource(named))), []);
    // The index that the variable names is not there: to git, it is empty.
    assert.deepEqual(canariesOf(await scanSource(createStagedSource(hook))), []);
    delete process.env['GIT_INDEX_FILE'];
    assert.deepEqual(canariesOf(await scanSource(createStagedSource(hook))), ['canary-hook']);
  } finally {
    process.env['GIT_DIR'] = '';
    for (const name of ['GIT_DIR', 'GIT_INDEX_FILE']) if (!(name in before)) delete process.env[name];
    repository.dispose();
    other.dispose();
  }
});

test("settings in the user's environment do not stand in the way", async () => {
  const repository = gitRepo([{ a: 'canary-x\n' }]);
  const settings = {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'url.https://example.org/.insteadOf',
    GIT_CONFIG_VALUE_0: 'git@example.org:',
    GIT_CONFIG_KEY_1: 'core.editor',
    GIT_CONFIG_VALUE_1: 'vi',
    GIT_TRACE: '1',
    EDITOR: 'vi',
  };
  const before = { ...process.env };
  try {
    Object.assign(process.env, settings);
    repository.git('branch', 'canary-branch');
    const scanned = await scanHistory(repository.path);
    assert.deepEqual(canariesOf(scanned), ['canary-branch', 'canary-x']);
    assert.deepEqual(scanned.problems, []);
  } finally {
    for (const name of Object.keys(settings)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    repository.dispose();
  }
});

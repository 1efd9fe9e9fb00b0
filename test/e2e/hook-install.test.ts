/** Hooks that `dowse hook install` writes, run by the real git. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { type TestRepository, gitRepo } from '../support/git-repository.ts';
import { builtCli } from '../support/cli.ts';
import { attempt, dowse, hookPath, leak, tryGit, writeScript } from '../support/hooks.ts';

const made: TestRepository[] = [];
afterEach(() => made.splice(0).forEach((repository) => repository.dispose()));

function repo(...args: Parameters<typeof gitRepo>): TestRepository {
  const repository = gitRepo(...args);
  made.push(repository);
  return repository;
}

function stage(repository: TestRepository, content = leak): void {
  repository.write({ 'a.env': content });
  repository.git('add', 'a.env');
}

test('refuses a commit with a secret, says where and what to do, and lets clean ones pass in silence', () => {
  const repository = repo();
  assert.equal(dowse(repository, ['hook', 'install']).status, 0);
  stage(repository);
  const refused = tryGit(repository, ['commit', '-m', 'Leak']);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /^dowse: This commit is refused: 1 secret in what is staged\.$/m);
  assert.match(refused.stderr, /^ {2}a\.env:1:14$/m);
  assert.match(refused.stderr, /^ {4}# dowse:allow-next-line github-personal-access-token REASON$/m);
  assert.doesNotMatch(refused.stderr, /tfinn6TPMJ/);
  assert.doesNotMatch(refused.stderr, /no-verify/);
  stage(repository, 'clean\n');
  const passed = tryGit(repository, ['commit', '-q', '-m', 'Clean']);
  assert.deepEqual(passed, { status: 0, stdout: '', stderr: '' });
});

test('the comment of the message allows the secret with its reason', () => {
  const repository = repo();
  dowse(repository, ['hook', 'install']);
  stage(repository, `# dowse:allow-next-line github-personal-access-token revoked in March\n${leak}`);
  assert.equal(tryGit(repository, ['commit', '-q', '-m', 'Allowed']).status, 0);
});

test('doing it again changes nothing, and taking it out leaves nothing', () => {
  const repository = repo();
  const before = readdirSync(join(repository.path, '.git', 'hooks'));
  dowse(repository, ['hook', 'install', 'all']);
  const text = readFileSync(hookPath(repository, 'pre-push'), 'utf8');
  assert.match(dowse(repository, ['hook', 'install', 'all']).stdout, /pre-push: is there already/);
  assert.equal(readFileSync(hookPath(repository, 'pre-push'), 'utf8'), text);
  assert.equal(dowse(repository, ['hook', 'status']).status, 0);
  assert.match(dowse(repository, ['hook', 'uninstall']).stdout, /commit-msg: taken out/);
  assert.deepEqual(readdirSync(join(repository.path, '.git', 'hooks')), before);
  assert.equal(dowse(repository, ['hook', 'status']).status, 1);
});

test('a hook that is there runs first, its refusal counts, and it comes back', () => {
  const repository = repo();
  writeScript(hookPath(repository, 'pre-commit'), 'echo earlier >> log', 'test ! -e stop || exit 7');
  dowse(repository, ['hook', 'install']);
  dowse(repository, ['hook', 'install']);
  stage(repository);
  assert.equal(tryGit(repository, ['commit', '-m', 'Leak']).status, 1);
  stage(repository, 'clean\n');
  repository.write({ stop: '' });
  const stopped = tryGit(repository, ['commit', '-m', 'Stopped']);
  assert.equal(stopped.status, 1);
  assert.equal(stopped.stderr, '');
  repository.write({ stop: null });
  assert.equal(tryGit(repository, ['commit', '-q', '-m', 'Clean']).status, 0);
  assert.equal(readFileSync(join(repository.path, 'log'), 'utf8'), 'earlier\n'.repeat(3));
  // Run by hand, the script gives the earlier hook's own exit code.
  repository.write({ stop: '' });
  assert.equal(attempt(repository.path, hookPath(repository, 'pre-commit'), []).status, 7);
  assert.match(dowse(repository, ['hook', 'uninstall']).stdout, /the hook that was there before is back/);
  assert.match(readFileSync(hookPath(repository, 'pre-commit'), 'utf8'), /earlier/);
});

test('with --first, Dowse runs before the hook that was there', () => {
  const repository = repo();
  writeScript(hookPath(repository, 'pre-commit'), 'echo earlier >> log');
  dowse(repository, ['hook', 'install', '--first']);
  stage(repository);
  assert.equal(tryGit(repository, ['commit', '-m', 'Leak']).status, 1);
  assert.equal(existsSync(join(repository.path, 'log')), false);
  stage(repository, 'clean\n');
  assert.equal(tryGit(repository, ['commit', '-q', '-m', 'Clean']).status, 0);
  assert.equal(existsSync(join(repository.path, 'log')), true);
});

test('two hooks of others are never merged over each other', () => {
  const repository = repo();
  writeScript(hookPath(repository, 'pre-commit'), 'echo one');
  dowse(repository, ['hook', 'install']);
  writeScript(hookPath(repository, 'pre-commit'), 'echo two');
  const refused = dowse(repository, ['hook', 'install']);
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /neither is ours to drop/);
});

test('a hook that is a link is kept as a link', () => {
  const repository = repo();
  writeScript(join(repository.path, 'scripts', 'check'), 'echo linked >> log');
  mkdirSync(join(repository.path, '.git', 'hooks'), { recursive: true });
  symlinkSync('../../scripts/check', hookPath(repository, 'pre-commit'));
  dowse(repository, ['hook', 'install']);
  stage(repository, 'clean\n');
  assert.equal(tryGit(repository, ['commit', '-q', '-m', 'Clean']).status, 0);
  assert.equal(readFileSync(join(repository.path, 'log'), 'utf8'), 'linked\n');
  assert.match(readFileSync(join(repository.path, 'scripts', 'check'), 'utf8'), /linked/);
});

test('core.hooksPath is respected, and a hook in the work tree names nothing of this machine', () => {
  const repository = repo();
  repository.git('config', 'core.hooksPath', '.githooks');
  const told = dowse(repository, ['hook', 'install']);
  assert.match(told.stdout, /\.githooks\/pre-commit/);
  const text = readFileSync(join(repository.path, '.githooks', 'pre-commit'), 'utf8');
  assert.equal(text.includes(builtCli), false);
  // The project's own Dowse is found.
  writeScript(
    join(repository.path, 'node_modules/.bin/dowse'),
    `exec '${process.execPath}' '${builtCli}' "$@"`,
  );
  stage(repository);
  assert.match(tryGit(repository, ['commit', '-m', 'Leak']).stderr, /This commit is refused: 1 secret/);
});

test('hooks of husky are left to husky, with the line to add', () => {
  const repository = repo();
  repository.git('config', 'core.hooksPath', '.husky/_');
  const refused = dowse(repository, ['hook', 'install']);
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /npx dowse hook run pre-commit/);
});

test('a linked work tree shares the hooks of its repository', () => {
  const repository = repo([{ a: 'a\n' }]);
  const linked = join(repository.path, 'linked');
  repository.git('worktree', 'add', '--quiet', linked);
  assert.equal(dowse({ path: linked }, ['hook', 'install']).status, 0);
  assert.equal(existsSync(hookPath(repository, 'pre-commit')), true);
  const there = { ...repository, path: linked };
  attempt(linked, 'sh', ['-c', `printf '%s' '${leak}' > a.env`]);
  tryGit(there, ['add', 'a.env']);
  assert.equal(tryGit(there, ['commit', '-m', 'Leak']).status, 1);
});

test('a bare repository, in which nobody commits, gets no hooks for commits but where work trees are linked to it', () => {
  const bare = repo([], { isBare: true });
  const refused = dowse(bare, ['hook', 'install']);
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /dowse pre-receive/);
  const other = repo([{ a: 'a\n' }]);
  other.git('push', '--quiet', bare.path, 'main');
  bare.git('worktree', 'add', '--quiet', 'tree', 'main');
  assert.equal(dowse(bare, ['hook', 'install']).status, 0);
  const tree = { path: join(bare.path, 'tree') };
  attempt(tree.path, 'sh', ['-c', `printf '%s' '${leak}' > a.env`]);
  tryGit(tree, ['add', 'a.env']);
  assert.equal(tryGit(tree, ['commit', '-m', 'Leak']).status, 1);
});

test('a hook whose Dowse is gone refuses, and says how to go on', () => {
  const repository = repo();
  const copy = mkdtempSync(join(tmpdir(), 'dowse-copy-'));
  try {
    dowse(repository, ['hook', 'install']);
    const file = hookPath(repository, 'pre-commit');
    const text = readFileSync(file, 'utf8').replace(builtCli, join(copy, 'gone.js'));
    writeScript(file, text.replace('#!/bin/sh\n', ''));
    // Neither npx nor a dowse in PATH.
    for (const tool of ['git', 'sh', 'cat', 'dirname']) {
      symlinkSync(attempt('/', 'sh', ['-c', `command -v ${tool}`]).stdout.trim(), join(copy, tool));
    }
    stage(repository, 'clean\n');
    const refused = tryGit(repository, ['commit', '-m', 'Unscanned'], { PATH: copy });
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /cannot find Dowse, so nothing was scanned/);
    assert.match(refused.stderr, /npx dowse hook install/);
    assert.match(dowse(repository, ['hook', 'status']).stdout, /its Dowse is gone/);
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('--global serves all repositories, whose own hooks still run, and goes without a trace', () => {
  const home = mkdtempSync(join(tmpdir(), 'dowse-home-'));
  const settings = { HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig'), XDG_CONFIG_HOME: '' };
  try {
    const repository = repo();
    writeScript(hookPath(repository, 'pre-commit'), 'echo own >> log');
    writeScript(hookPath(repository, 'post-commit'), 'echo after >> log');
    assert.equal(dowse(repository, ['hook', 'install', '--global'], settings).status, 0);
    stage(repository);
    assert.equal(tryGit(repository, ['commit', '-m', 'Leak'], settings).status, 1);
    stage(repository, 'clean\n');
    assert.equal(tryGit(repository, ['commit', '-q', '-m', 'Clean'], settings).status, 0);
    assert.equal(readFileSync(join(repository.path, 'log'), 'utf8'), 'own\nown\nafter\n');
    assert.match(dowse(repository, ['hook', 'install'], settings).stderr, /Say --global/);
    dowse(repository, ['hook', 'uninstall', '--global'], settings);
    assert.equal(attempt(home, 'git', ['config', '--global', 'core.hooksPath'], settings).status, 1);
    assert.equal(existsSync(join(home, '.config', 'dowse', 'hooks')), false);
  } finally {
    rmSync(home, { recursive: true });
  }
});

test('a time budget that runs out is told as incomplete, with exit code 3', () => {
  const repository = repo();
  stage(repository);
  const spent = dowse(repository, ['hook', 'run', 'pre-commit', '--budget', '1ms']);
  assert.equal(spent.status, 3);
  assert.match(spent.stderr, /incomplete\. Not everything was scanned.*The time\s+budget of 1ms ran out/s);
  assert.equal(dowse(repository, ['hook', 'run', 'pre-commit', '--budget', 'soon']).status, 2);
});

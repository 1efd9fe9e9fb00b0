/**
 * Git's other ways to make commits, with the hooks installed: rebase, merge, cherry-pick, revert,
 * stash, linked work trees. Which hooks git runs there is git's affair; that none stands in the way
 * for what is old, and none lets pass what it is run for, is ours.
 */

import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { type TestRepository, gitRepo } from '../support/git-repository.ts';
import { type Attempt, dowse, leak, token, tryGit } from '../support/hooks.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = gitRepo([{ 'a.txt': 'one\n' }]);
  assert.equal(dowse(repository, ['hook', 'install', 'all']).status, 0);
});
afterEach(() => rmSync(repository.path, { recursive: true, force: true }));

/** No editor opens. */
const quiet = { GIT_EDITOR: 'true', GIT_SEQUENCE_EDITOR: 'true' };
const git = (...args: string[]): Attempt => tryGit(repository, args, quiet);

function passes(...args: string[]): void {
  const done = git(...args);
  assert.equal(done.status, 0, `git ${args.join(' ')}\n${done.stdout}${done.stderr}`);
}

function isRefused(done: Attempt, place: string): void {
  assert.notEqual(done.status, 0);
  assert.match(done.stderr, /This commit is refused: 1 secret in what is staged/);
  assert.ok(done.stderr.includes(`\n  ${place}`), done.stderr);
  assert.equal(done.stderr.includes(token), false);
}

/** A commit that passes the hooks by. */
function commitPast(files: Parameters<TestRepository['write']>[0], message = 'A commit'): string {
  repository.write(files);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--no-verify', '--message', message);
  return repository.git('rev-parse', 'HEAD');
}

/** Main and `other` differ in a.txt, and other holds an old secret. */
function part(): void {
  repository.git('checkout', '-q', '-b', 'other');
  commitPast({ 'old.env': leak, 'a.txt': 'theirs\n' });
  repository.git('checkout', '-q', 'main');
  commitPast({ 'a.txt': 'ours\n' });
}

function resolve(content: string): void {
  repository.write({ 'a.txt': content });
  repository.git('add', '--all');
}

test('rebase of commits with an old secret goes through', () => {
  repository.git('checkout', '-q', '-b', 'other');
  commitPast({ 'old.env': leak });
  commitPast({ 'b.txt': 'b\n' });
  repository.git('checkout', '-q', 'main');
  commitPast({ 'c.txt': 'c\n' });
  passes('rebase', 'main', 'other');
  passes('rebase', '--interactive', '--force-rebase', 'main~1');
});

test('rebase --continue after a conflict: git asks no hook, and the push meets what slipped in', () => {
  part();
  const server = gitRepo([], { isBare: true });
  try {
    assert.notEqual(git('rebase', 'main', 'other').status, 0);
    resolve(`both\n${leak.replace('GITHUB', 'OTHER')}`);
    passes('rebase', '--continue');
    const refused = git('push', server.path, 'HEAD:other');
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /This push is refused: 1 secret/);
    // Committed by hand, as git status offers it, it is looked at.
    assert.notEqual(git('rebase', '--force-rebase', '--onto', 'main~1', 'main', 'other').status, 0);
    resolve(`both\n${leak.replace('GITHUB', 'THIRD')}`);
    isRefused(git('commit', '-m', 'Resolved'), 'a.txt:2:13');
    resolve('both\n');
    passes('commit', '-q', '-m', 'Resolved');
    passes('rebase', '--continue');
  } finally {
    server.dispose();
  }
});

test('rebase --exec: what its command commits is looked at, and stops the rebase', () => {
  commitPast({ 'b.txt': 'b\n' });
  writeFileSync(join(repository.path, '.git', 'leak'), leak);
  const add = `cp .git/leak new.env && git add new.env && git commit -q --amend --no-edit`;
  isRefused(git('rebase', '--exec', add, 'HEAD~1'), 'new.env:1:14');
  passes('rebase', '--abort');
  passes('reset', '-q', '--hard');
  passes('rebase', '--exec', 'echo c > c.txt && git add c.txt && git commit -q --amend --no-edit', 'HEAD~1');
});

test('a rebase by the older way, of mails, is treated alike', () => {
  part();
  assert.notEqual(git('rebase', '--apply', 'main', 'other').status, 0);
  resolve('both\n');
  passes('rebase', '--continue');
  assert.equal(repository.git('show', 'HEAD:old.env'), leak.trim());
});

test('an edit in a rebase: the amended commit is compared with the one that it replaces', () => {
  commitPast({ 'old.env': leak });
  commitPast({ 'b.txt': 'b\n' });
  const edit = { ...quiet, GIT_SEQUENCE_EDITOR: "sed -i '1s/^pick/edit/'" };
  assert.equal(tryGit(repository, ['rebase', '-q', '--interactive', 'HEAD~2'], edit).status, 0);
  repository.write({ 'c.txt': leak.replace('GITHUB', 'OTHER') });
  repository.git('add', '--all');
  isRefused(git('commit', '--amend', '--no-edit'), 'c.txt:1:13');
  repository.write({ 'c.txt': 'c\n' });
  repository.git('add', '--all');
  passes('commit', '-q', '--amend', '--no-edit');
  passes('rebase', '--continue');
});

test('reword and squash in a rebase: the message is looked at', () => {
  commitPast({ 'b.txt': 'b\n' });
  const reword = {
    GIT_SEQUENCE_EDITOR: "sed -i '1s/^pick/reword/'",
    GIT_EDITOR: `sed -i '1s/.*/${leak.trim()}/'`,
  };
  const done = tryGit(repository, ['rebase', '--interactive', 'HEAD~1'], reword);
  assert.notEqual(done.status, 0);
  assert.match(done.stderr, /1 secret in its message/);
});

test('a merge without a conflict brings nothing new, one with a conflict only its resolution', () => {
  repository.git('checkout', '-q', '-b', 'other');
  commitPast({ 'old.env': leak });
  repository.git('checkout', '-q', 'main');
  commitPast({ 'c.txt': 'c\n' });
  passes('merge', '--no-edit', 'other');
  assert.equal(repository.git('rev-list', '--parents', '-1', 'HEAD').split(' ').length, 3);
});

test('a merge with a conflict: what its resolution adds is refused, merge --continue passes without it', () => {
  part();
  assert.notEqual(git('merge', 'other').status, 0);
  resolve(`both\n${leak.replace('GITHUB', 'OTHER')}`);
  isRefused(git('merge', '--continue'), 'a.txt:2:13');
  resolve('both\n');
  passes('merge', '--continue');
});

test('merge --squash: all of the other branch is new to this one', () => {
  repository.git('checkout', '-q', '-b', 'other');
  commitPast({ 'old.env': leak });
  repository.git('checkout', '-q', 'main');
  passes('merge', '--squash', 'other');
  isRefused(git('commit', '-m', 'Squashed'), 'old.env:1:14');
});

test('cherry-pick: git asks no hook where it applies, and asks it after a conflict', () => {
  part();
  commitPast({ 'd.txt': 'd\n' });
  assert.notEqual(git('cherry-pick', 'other').status, 0);
  resolve('both\n');
  isRefused(git('cherry-pick', '--continue'), 'old.env:1:14');
  repository.git('rm', '-q', '--force', 'old.env');
  passes('cherry-pick', '--continue');
});

test('cherry-pick --no-commit: the commit that follows is looked at', () => {
  repository.git('checkout', '-q', '-b', 'other');
  const oid = commitPast({ 'old.env': leak });
  repository.git('checkout', '-q', 'main');
  passes('cherry-pick', '--no-commit', oid);
  isRefused(git('commit', '-m', 'Picked'), 'old.env:1:14');
});

test('a revert that brings a secret back is refused, one that takes it out is not', () => {
  commitPast({ 'old.env': leak });
  passes('revert', '--no-edit', 'HEAD');
  // With --no-commit, since git runs no hook for a revert that applies.
  passes('revert', '--no-commit', 'HEAD');
  isRefused(git('commit', '-m', 'Again'), 'old.env:1:14');
});

test('stash keeps what it is given; what is popped is met when it is committed', () => {
  repository.write({ 'a.txt': leak, 'new.env': leak });
  passes('stash', 'push', '--include-untracked');
  passes('stash', 'pop');
  repository.git('add', '--all');
  const done = git('commit', '-m', 'Popped');
  assert.equal(done.status, 1);
  assert.match(done.stderr, /a\.txt:1:14, and in 1 more place/);
});

test('linked work trees: each has its own index, and the hooks of all', () => {
  repository.git('worktree', 'add', '-q', '-b', 'side', 'side tree');
  const side = { path: join(repository.path, 'side tree') };
  repository.write({ 'side tree/a.txt': leak });
  tryGit(side, ['add', '--all']);
  // What is staged there is no affair of the commit here.
  passes('commit', '-q', '--allow-empty', '-m', 'Here');
  isRefused(tryGit(side, ['commit', '-m', 'There'], quiet), 'a.txt:1:14');
  repository.write({ 'side tree/a.txt': 'two\n' });
  const passed = tryGit(side, ['commit', '-q', '-a', '-m', 'There'], quiet);
  assert.equal(passed.status, 0, passed.stderr);
  assert.equal(tryGit(side, ['rebase', '-q', 'main'], quiet).status, 0);
});

/** The hooks around pushes and messages, through the real git: pre-push, commit-msg, pre-receive. */

import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { type TestRepository, gitRepo, testRepository } from '../support/git-repository.ts';
import { builtCli } from '../support/cli.ts';
import { dowse, leak, token, tryGit, writeScript } from '../support/hooks.ts';

let folder: string;
let server: TestRepository;
let local: TestRepository;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dowse-push-')));
  server = gitRepo([], { path: join(folder, 'server.git'), isBare: true });
  local = gitRepo([{ a: 'a\n' }], { path: join(folder, 'local') });
  local.git('remote', 'add', 'origin', server.path);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const push = (...args: string[]) => tryGit(local, ['push', '--quiet', ...args]);
const usePrePush = () => assert.equal(dowse(local, ['hook', 'install', 'pre-push']).status, 0);
const usePreReceive = (options = '') =>
  writeScript(
    join(server.path, 'hooks/pre-receive'),
    `exec '${process.execPath}' '${builtCli}' pre-receive ${options}`,
  );

/** A secret that one commit adds and the next takes out: `git diff` of the ends does not show it. */
function leakAndRemove(): string {
  const oid = local.commit({ 'leak.env': leak });
  local.commit({ 'leak.env': 'gone\n' });
  return oid;
}

for (const side of ['pre-push', 'pre-receive'] as const) {
  const use = () => (side === 'pre-push' ? usePrePush() : usePreReceive());

  test(`${side}: a first push is scanned commit by commit`, () => {
    use();
    const oid = leakAndRemove();
    const refused = push('origin', 'main');
    assert.equal(refused.status, 1, refused.stderr);
    assert.match(refused.stderr, /This push is refused/);
    assert.match(refused.stderr, new RegExp(`leak\\.env:1:14 in commit ${oid.slice(0, 9)}`));
    assert.equal(refused.stderr.includes(token), false);
    assert.equal(server.git('for-each-ref'), '');
  });

  test(`${side}: what the other side has is not scanned again, on new branches either`, () => {
    leakAndRemove();
    push('origin', 'main');
    use();
    local.git('checkout', '-q', '-b', 'feature');
    local.commit({ b: 'b\n' });
    const passed = push('origin', 'feature');
    assert.deepEqual([passed.status, passed.stderr], [0, '']);
  });

  test(`${side}: a forced push is scanned from where the histories part`, () => {
    local.commit({ b: 'b\n' });
    push('origin', 'main');
    use();
    local.git('reset', '-q', '--hard', 'HEAD~1');
    local.commit({ 'leak.env': leak });
    assert.equal(push('--force', 'origin', 'main').status, 1);
    local.git('reset', '-q', '--hard', 'HEAD~1');
    local.commit({ c: 'c\n' });
    assert.equal(push('--force', 'origin', 'main').status, 0);
  });

  test(`${side}: a deletion brings nothing, and one bad ref of several is enough`, () => {
    push('origin', 'main', 'main:old');
    use();
    assert.deepEqual(push('origin', '--delete', 'old').status, 0);
    local.git('branch', 'good');
    local.commit({ 'leak.env': leak });
    assert.equal(push('--atomic', 'origin', 'good', 'main').status, 1);
  });

  test(`${side}: messages of annotated tags are scanned, and files that a tag names directly`, () => {
    push('origin', 'main');
    use();
    local.git('tag', '-a', 'plain', '-m', 'A release');
    assert.equal(push('origin', 'plain').status, 0);
    local.git('tag', '-a', 'leaky', '-m', leak);
    const refused = push('origin', 'leaky');
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /message of tag/);
    const blob = local.gitInput(leak, 'hash-object', '-w', '--stdin');
    local.git('tag', 'blob', blob);
    assert.equal(push('origin', 'blob').status, 1);
    local.write({ 'leak.env': leak });
    local.git('add', '--all');
    local.git('tag', 'tree', local.git('write-tree'));
    assert.equal(push('origin', 'tree').status, 1);
  });

  test(`${side}: a merge of what the other side has is no news, a message with a secret is`, () => {
    local.git('checkout', '-q', '-b', 'other');
    local.commit({ 'leak.env': leak });
    push('origin', 'other', 'main');
    use();
    local.git('checkout', '-q', 'main');
    local.commit({ c: 'c\n' });
    local.git('merge', '-q', '--no-edit', 'other');
    assert.equal(push('origin', 'main').status, 0);
    local.commit({ d: 'd\n' }, `Use ${leak}`);
    const refused = push('origin', 'main');
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /message of commit/);
  });
}

test('pre-push: a remote whose tip was never fetched, and an address without a name', () => {
  push('origin', 'main');
  const other = gitRepo([], { path: join(folder, 'other') });
  other.git('pull', '-q', server.path, 'main');
  other.commit({ z: 'z\n' });
  other.git('push', '-q', server.path, 'HEAD:main');
  usePrePush();
  local.commit({ 'leak.env': leak });
  assert.equal(push('--force', 'origin', 'main').status, 1);
  assert.equal(push('--force', server.path, 'main').status, 1);
  local.git('reset', '-q', '--hard', 'HEAD~1');
  assert.equal(push(server.path, 'main:fresh').status, 0);
});

test('pre-receive: nothing that is pushed has a say, and nothing around the repository', () => {
  usePreReceive();
  local.write({ '.dowse.yaml': 'exclude: ["**"]\n' });
  local.commit({ 'leak.env': `${leak.trim()} # dowse:allow ours\n` });
  testRepository(folder).write({ '.dowse.yaml': 'exclude: ["**"]\n' });
  assert.equal(push('origin', 'main').status, 1);
  usePreReceive('--inline-allow');
  assert.equal(push('origin', 'main').status, 0);
});

test('pre-receive: the configuration that the server names holds', () => {
  testRepository(folder).write({ 'policy.yaml': 'exclude: ["*.env"]\n' });
  usePreReceive(`--config '${join(folder, 'policy.yaml')}'`);
  local.commit({ 'leak.env': leak });
  const passed = push('origin', 'main');
  assert.equal(passed.status, 0, passed.stderr);
});

test('pre-receive: a budget that runs out refuses, as incomplete', () => {
  usePreReceive('--budget 1ms');
  const refused = push('origin', 'main');
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /incomplete/);
  assert.equal(server.git('for-each-ref'), '');
});

test('pre-receive by hand says what it is for', () => {
  assert.equal(dowse(local, ['pre-receive']).status, 2);
  const garbled = dowse(local, ['pre-receive'], { GIT_DIR: server.path }, 'nonsense\n');
  assert.equal(garbled.status, 2);
  assert.match(garbled.stderr, /no line of git's/);
});

test('commit-msg: the message is scanned, what git cuts off below the scissors is not', () => {
  dowse(local, ['hook', 'install', 'commit-msg']);
  const refused = tryGit(local, ['commit', '--allow-empty', '-m', `Use ${leak}`]);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /1 secret in its message/);
  assert.equal(tryGit(local, ['commit', '-q', '--allow-empty', '-m', 'Fine']).status, 0);
  // The removed line is in the diff that --verbose shows in the editor.
  local.commit({ 'leak.env': leak });
  local.write({ 'leak.env': 'gone\n' });
  local.git('add', '--all');
  const editor = { GIT_EDITOR: 'sh -c \'sed -i 1s/^/Remove/ "$1"\' -' };
  const passed = tryGit(local, ['commit', '-q', '--verbose'], editor);
  assert.equal(passed.status, 0, passed.stderr);
});

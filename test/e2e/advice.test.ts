/** What messages tell people to do, done to the letter by sh: it must work. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { builtCli } from '../support/cli.ts';
import { type TestRepository, gitRepo } from '../support/git-repository.ts';
import { type Attempt, attempt, dowse, leak, token, tryGit, writeScript } from '../support/hooks.ts';

let folder: string;
let repository: TestRepository;
let environment: { readonly PATH: string };

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dowse-advice-')));
  gitRepo([], { path: join(folder, 'server.git'), isBare: true });
  repository = gitRepo([{ 'notes.txt': 'text\n' }], { path: join(folder, 'project') });
  repository.git('remote', 'add', 'origin', '../server.git');
  repository.git('push', '--quiet', 'origin', 'main');
  writeScript(join(folder, 'bin/dowse'), `exec '${process.execPath}' '${builtCli}' "$@"`);
  environment = { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => ({ path: join(repository.path, path) });
const commit = (place: string, ...options: string[]): Attempt =>
  tryGit(at(place), ['commit', '--quiet', '-m', 'A change', ...options], environment);
const push = (): Attempt => tryGit(repository, ['push', '--quiet', 'origin', 'main'], environment);
const install = (hook: string): void =>
  assert.equal(dowse(repository, ['hook', 'install', hook], environment).status, 0);

/** Runs the command that a message tells, in the folder where the user stands. */
function follow({ stderr }: Attempt, command: RegExp, place = '.'): void {
  const [, line] = command.exec(stderr) ?? [];
  assert.ok(line !== undefined, stderr);
  const done = attempt(at(place).path, 'sh', ['-e', '-c', line], environment);
  assert.equal(done.status, 0, `${line}\n${done.stderr}`);
}

const baselineCommand = /^ {4}(dowse baseline .*)$/m;
const addCommand = /stage the file again: (git add .*)$/m;

test('a refused commit from a folder: the file is staged again by the command that is told', () => {
  install('pre-commit');
  repository.write({ "sub dir/it's.env": leak });
  repository.git('add', '--all');
  const refused = commit('sub dir');
  assert.equal(refused.status, 1);
  repository.write({ "sub dir/it's.env": 'clean\n' });
  follow(refused, addCommand, 'sub dir');
  assert.equal(commit('sub dir').status, 0);
});

test('a refused commit of a file without comments: a baseline is made, then added to', () => {
  install('pre-commit');
  for (const [file, secret] of [
    ['one.json', token],
    ['two.json', ['gl', 'pat-Xs1eYq8BvT3nK5mR7wZc'].join('')],
  ] as const) {
    repository.write({ [`sub dir/${file}`]: JSON.stringify({ GITLAB_TOKEN: secret }) });
    repository.git('add', '--all');
    const refused = commit('sub dir');
    assert.equal(refused.status, 1, file);
    follow(refused, baselineCommand, 'sub dir');
    const passed = commit('sub dir');
    assert.equal(passed.status, 0, passed.stderr);
  }
  const { entries } = JSON.parse(readFileSync(at('.dowse-baseline.json').path, 'utf8')) as {
    entries: { reason: string }[];
  };
  assert.deepEqual(
    entries.map(({ reason }) => reason),
    ['WHY', 'WHY'],
  );
});

test('a refused push: the comment may be in the commit itself or in a later one', () => {
  install('pre-push');
  for (const file of ['a.env', 'b.env']) {
    repository.commit({ [file]: leak });
    const refused = push();
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /say so and why, on the line above it:/);
    const [, comment = ''] = /^ {4}(# dowse:allow-next-line .*)$/m.exec(refused.stderr) ?? [];
    repository.write({ [file]: `${comment}\n${leak}` });
    repository.git('add', '--all');
    const options = file === 'a.env' ? ['--amend', '--no-edit'] : ['--message', 'Allow it'];
    repository.git('commit', '--quiet', ...options);
    const passed = push();
    assert.equal(passed.status, 0, passed.stderr);
  }
});

test('a comment that a later commit takes away again, or that stands in another file, allows nothing', () => {
  install('pre-push');
  const allowed = `# dowse:allow-next-line\n${leak}`;
  repository.commit({ 'a.env': leak });
  repository.commit({ 'a.env': allowed });
  repository.commit({ 'a.env': leak });
  assert.equal(push().status, 1);
  repository.git('reset', '--quiet', '--hard', 'HEAD~2');
  repository.commit({ 'b.env': allowed });
  assert.match(push().stderr, /^ {2}a\.env:1:14/m);
  repository.commit({ 'a.env': allowed });
  assert.equal(push().status, 0);
});

test('a refused push for a message: its commit is named, and a baseline accepts it', () => {
  install('pre-push');
  const oid = repository.commit({}, `Use ${token}`);
  const refused = push();
  assert.match(refused.stderr, new RegExp(`message of commit ${oid.slice(0, 9)}, line`));
  follow(refused, baselineCommand);
  const passed = push();
  assert.equal(passed.status, 0, passed.stderr);
});

test('a refused push of a tag or of a branch with a secret in its name: made anew, it passes', () => {
  install('pre-push');
  const pushes = (ref: string): Attempt =>
    tryGit(repository, ['push', '--quiet', 'origin', ref], environment);
  repository.git('tag', '--annotate', '--message', leak, 'v1');
  assert.match(
    pushes('v1').stderr,
    /Make the tag anew, with another message \(git tag --annotate --force NAME\)/,
  );
  repository.git('tag', '--annotate', '--force', '--message', 'First', 'v1');
  assert.equal(pushes('v1').status, 0);
  repository.git('branch', token);
  assert.match(pushes(token).stderr, /another name \(git branch --move OLD NEW\)/);
  repository.git('branch', '--move', token, 'work');
  assert.equal(pushes('work').status, 0);
});

test('a refused message names no commit, for there is none yet', () => {
  install('commit-msg');
  const refused = commit('.', '--allow-empty', '-m', leak);
  assert.match(refused.stderr, /^ {2}message of commit, line 3$/m);
});

test('a refused commit with the secret in several files wants a comment in each', () => {
  install('pre-commit');
  repository.write({ 'a.sh': leak, 'b.sh': leak });
  repository.git('add', '--all');
  const refused = commit('.');
  assert.match(refused.stderr, /say so and why, at the end of its line, in each place:/);
  const [, comment = ''] = /^ {4}(# dowse:allow .*)$/m.exec(refused.stderr) ?? [];
  for (const file of ['a.sh', 'b.sh']) repository.write({ [file]: `${leak.trim()} ${comment}\n` });
  repository.git('add', '--all');
  assert.equal(commit('.').status, 0);
});

test('a refused push: the rule that is named is explained', () => {
  install('pre-push');
  repository.commit({ 'a.env': leak });
  follow(push(), /(dowse explain \S+)\s+says how/);
});

test('a baseline of a later version, or one that is broken, is made anew as the message says', () => {
  repository.commit({ 'a.env': leak });
  for (const text of ['{ "version": 9, "entries": [] }', '{']) {
    repository.write({ '.dowse-baseline.json': text });
    assert.equal(dowse(repository, ['scan', '-q'], environment).status, 2, text);
    const anew = dowse(repository, ['baseline', 'create', '--force'], environment);
    assert.equal(anew.status, 0, anew.stderr);
    assert.equal(dowse(repository, ['scan', '-q'], environment).status, 0, text);
  }
});

test('a baseline with a merge conflict: both sides, a comma between them, and an update', () => {
  repository.commit({ 'a.env': leak });
  const entry = (reason: string) =>
    `    { "fingerprint": "v1:${'0'.repeat(31)}${reason.length}", "rule": "x", "reason": "${reason}" }`;
  const text = [
    '{ "version": 1, "entries": [',
    '<<<<<<< HEAD',
    entry('ours'),
    '=======',
    entry('theirs'),
    '>>>>>>> other',
    '] }',
    '',
  ].join('\n');
  repository.write({ '.dowse-baseline.json': text });
  const refused = dowse(repository, ['baseline', 'update'], environment);
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /keep the entries of both sides, with a comma between them/);
  repository.write({ '.dowse-baseline.json': text.replace(/^[<>].*\n/gm, '').replace('\n=======', ',') });
  const updated = dowse(repository, ['baseline', 'update'], environment);
  assert.match(updated.stderr, /1 entry added; 3 in/);
  assert.equal(updated.status, 0);
});

/** `dowse doctor` in real folders and repositories, well and unwell. */

import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';

import { isAtLeast } from '#cli/doctor/check';
import { checkNode, judgeGit } from '#cli/doctor/program';
import { runCli } from '../support/cli.ts';
import { gitRepo, type TestRepository } from '../support/git-repository.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'dowse-doctor-')));
const made: TestRepository[] = [];
after(() => {
  rmSync(root, { recursive: true });
  for (const repository of made) repository.dispose();
});

const environment = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

interface Told {
  readonly name: string;
  readonly state: string;
  readonly says: string;
  readonly advice?: string;
}

async function doctor(cwd: string, more: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await runCli(['doctor', '-f', 'json'], {
    cwd,
    environment: { ...environment, ...more },
  });
  assert.equal(stderr, '');
  const checks = JSON.parse(stdout) as Told[];
  for (const { state, advice } of checks) assert.ok(state !== 'bad' || advice !== undefined, stdout);
  return { code, of: (name: string) => checks.filter((check) => check.name === name) };
}

function repo(files: Readonly<Record<string, string>>): TestRepository {
  const repository = gitRepo([files]);
  made.push(repository);
  return repository;
}

test('all is well in a plain repository, and a hook that is missing is a note with what to do', async () => {
  const { path } = repo({ 'a.txt': 'a\n' });
  const { code, stdout } = await runCli(['doctor'], { cwd: path, environment });
  assert.equal(code, 0, stdout);
  assert.match(stdout, /^ok +Dowse +\d+\.\d+\.\d+, [\d,]+ rules, and a sample secret is found$/m);
  assert.match(stdout, /^ok +git +\d+\.\d+/m);
  assert.match(stdout, /^note +hooks +none in .*\n +to do: dowse hook install$/m);
  assert.match(stdout, /^All is well\.\n$/m);
});

test('a folder outside of repositories is well, too', async () => {
  const folder = join(root, 'plain');
  mkdirSync(folder);
  const { code, of } = await doctor(folder, { GIT_CEILING_DIRECTORIES: root });
  assert.equal(code, 0);
  assert.deepEqual(of('hooks'), [{ name: 'hooks', state: 'ok', says: 'not in a git repository' }]);
});

test('a configuration that cannot be used, or names no rule that exists, is bad and exits with 3', async () => {
  const broken = await doctor(repo({ '.dowse.yaml': 'minSeverity: terrible\n' }).path);
  assert.equal(broken.code, 3);
  assert.match(broken.of('configuration')[0]?.says ?? '', /\.dowse\.yaml.*minSeverity/s);
  const unknown = await doctor(repo({ '.dowse.yaml': 'skip: [stripe-secret-kay]\n' }).path);
  assert.equal(unknown.code, 3);
  const [bad] = unknown.of('configuration').filter(({ state }) => state === 'bad');
  assert.match(bad?.says ?? '', /\.dowse\.yaml:1: there is no rule "stripe-secret-kay"\. Did you mean/);
});

test('what narrows a scan is told, and so is a baseline with its expired entries', async () => {
  const entry = (digit: string, more: object) => ({
    fingerprint: `v1:${digit.repeat(32)}`,
    rule: 'stripe-secret-key',
    path: 'a.env',
    ...more,
  });
  const { path } = repo({
    '.dowse.yaml': 'exclude: [/vendor/]\n',
    '.dowse-baseline.json': JSON.stringify({
      version: 1,
      entries: [entry('a', {}), entry('b', { expires: '2020-01-31' })],
    }),
  });
  const { code, of } = await doctor(path);
  assert.equal(code, 0);
  assert.deepEqual(
    of('configuration').map(({ state }) => state),
    ['ok', 'note'],
  );
  const [accepted, expired] = of('baseline');
  assert.match(accepted?.says ?? '', /accepts 1 secret$/);
  assert.match(expired?.says ?? '', /^1 entry of .* expired$/);
});

test('a broken baseline is bad', async () => {
  const { code, of } = await doctor(repo({ '.dowse-baseline.json': '{' }).path);
  assert.deepEqual([code, of('baseline')[0]?.state], [3, 'bad']);
});

test('hooks: ours is ok, one whose Dowse is gone is bad, others are notes', async () => {
  const repository = repo({ 'a.txt': 'a\n' });
  const hooks = join(repository.path, '.git', 'hooks');
  await runCli(['hook', 'install'], { cwd: repository.path, environment });
  mkdirSync(hooks, { recursive: true });
  writeFileSync(join(hooks, 'commit-msg'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(join(hooks, 'pre-push'), '#!/bin/sh\n', { mode: 0o644 });
  const { code, of } = await doctor(repository.path);
  assert.equal(code, 0);
  assert.deepEqual(of('pre-commit'), [{ name: 'pre-commit', state: 'ok', says: 'runs Dowse' }]);
  assert.match(of('commit-msg')[0]?.says ?? '', /somebody else’s/);
  assert.match(of('pre-push')[0]?.says ?? '', /not executable/);
});

test('without git it says so and goes on', async (context) => {
  const bin = join(root, 'bin');
  mkdirSync(bin);
  symlinkSync(process.execPath, join(bin, 'node'));
  if (existsSync(join(dirname(process.execPath), 'git.exe'))) return context.skip('git lies beside node');
  const folder = join(root, 'no-git');
  mkdirSync(folder);
  const { code, of } = await doctor(folder, { PATH: bin });
  assert.equal(code, 3);
  assert.deepEqual(of('git')[0]?.state, 'bad');
  assert.match(of('git')[0]?.says ?? '', /is it installed/);
});

test('versions are compared by their numbers', () => {
  assert.equal(isAtLeast('2.39.5', '2.26'), true);
  assert.equal(isAtLeast('2.9', '2.26'), false);
  assert.equal(isAtLeast('3', '2.26'), true);
  assert.equal(isAtLeast('2.26', '2.26'), true);
  assert.equal(checkNode('18.20.0').state, 'bad');
  assert.deepEqual(
    ['2.20.1', '2.30.2', '2.39.0'].map((git) => judgeGit(git).state),
    ['bad', 'note', 'ok'],
  );
});

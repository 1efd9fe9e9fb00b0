/** Hook managers of others, the real ones: the pre-commit framework, husky and lefthook. */

import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, afterEach, beforeEach, test } from 'node:test';
import { builtCli } from '../support/cli.ts';
import { needs } from '../support/debian-packages.ts';
import { type TestRepository, gitRepo } from '../support/git-repository.ts';
import { attempt, leak, token, tryGit, writeScript } from '../support/hooks.ts';

let folder: string;
let repository: TestRepository;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dowse-managers-')));
  repository = gitRepo([{ '.gitignore': 'node_modules\n' }], { path: join(folder, 'project') });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder for PATH in which `dowse` is the built command. */
function binFolder(path: string): string {
  writeScript(join(path, 'dowse'), `exec '${process.execPath}' '${builtCli}' "$@"`);
  return path;
}

/** Refuses a leak, takes a clean file. */
function assertGuarded(environment: Readonly<Record<string, string>>): void {
  repository.write({ 'a.env': leak });
  tryGit(repository, ['add', '--all'], environment);
  const refused = tryGit(repository, ['commit', '-m', 'Leak'], environment);
  const said = refused.stdout + refused.stderr;
  assert.equal(refused.status, 1, said);
  assert.match(said, /This commit is refused: 1 secret in what is staged/);
  assert.equal(said.includes(token), false);
  repository.write({ 'a.env': 'clean\n' });
  tryGit(repository, ['add', '--all'], environment);
  const passed = tryGit(repository, ['commit', '-m', 'Clean'], environment);
  assert.equal(passed.status, 0, passed.stdout + passed.stderr);
}

/** Installs a package into the project without running any script of its own. */
function installPackage(context: TestContext, name: string): boolean {
  repository.write({ 'package.json': '{ "private": true }\n' });
  const { HOME = '' } = process.env;
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-dev', name];
  const { status, stderr } = attempt(repository.path, 'npm', args, { HOME });
  if (status !== 0) context.skip(`npm could not install ${name}: ${stderr.slice(0, 200)}`);
  return status === 0;
}

test('the pre-commit framework runs our hooks for the dowse in PATH', (context) => {
  if (attempt(folder, 'pre-commit', ['--version']).status !== 0) {
    context.skip(needs('pre-commit'));
    return;
  }
  // Only the manifest: the framework clones what it is given.
  const hooks = gitRepo([], { path: join(folder, 'hooks') });
  const manifest = '.pre-commit-hooks.yaml';
  mkdirSync(hooks.path, { recursive: true });
  copyFileSync(resolve(import.meta.dirname, '../..', manifest), join(hooks.path, manifest));
  const revision = hooks.commit({});
  repository.commit({
    '.pre-commit-config.yaml': [
      'default_install_hook_types: [pre-commit, commit-msg]',
      'repos:',
      `  - repo: ${hooks.path}`,
      `    rev: ${revision}`,
      '    hooks: [{ id: dowse-system }, { id: dowse-commit-msg-system }]',
      '',
    ].join('\n'),
  });
  const PATH = `${binFolder(join(folder, 'bin'))}:${process.env['PATH'] ?? ''}`;
  const environment = { PATH, PRE_COMMIT_HOME: join(folder, 'cache') };
  assert.equal(attempt(repository.path, 'pre-commit', ['install'], environment).status, 0);
  assertGuarded(environment);
  const refused = tryGit(repository, ['commit', '--allow-empty', '-m', `Use ${leak}`], environment);
  assert.equal(refused.status, 1, refused.stdout + refused.stderr);
  assert.match(refused.stdout + refused.stderr, /1 secret in its message/);
});

test('husky runs the line of docs/hook.md', (context) => {
  if (!installPackage(context, 'husky@9')) return;
  binFolder(join(repository.path, 'node_modules/.bin'));
  assert.equal(attempt(repository.path, 'node_modules/.bin/husky', []).status, 0);
  repository.write({ '.husky/pre-commit': 'npx --no-install dowse hook run pre-commit\n' });
  assertGuarded({});
});

test('lefthook runs the lines of docs/hook.md', (context) => {
  if (!installPackage(context, 'lefthook@2')) return;
  binFolder(join(repository.path, 'node_modules/.bin'));
  repository.write({
    'lefthook.yml':
      'pre-commit:\n  jobs:\n    - name: dowse\n      run: npx --no-install dowse hook run pre-commit\n',
  });
  const installed = attempt(repository.path, 'node_modules/.bin/lefthook', ['install']);
  assert.equal(installed.status, 0, installed.stdout + installed.stderr);
  assertGuarded({});
});

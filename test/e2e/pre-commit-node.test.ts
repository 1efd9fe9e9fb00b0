/**
 * The pre-commit framework lets npm install Dowse (`language: node`). Building it from its repository
 * takes minutes and is tried only where `DOWSE_TEST_INSTALL=1` asks for it.
 */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type TestContext, afterEach, beforeEach, test } from 'node:test';
import { type TestRepository, gitRepo } from '../support/git-repository.ts';
import { attempt, leak, token, tryGit, writeScript } from '../support/hooks.ts';

const root = resolve(import.meta.dirname, '../..');
const { HOME = '', PATH = '', NODE_EXTRA_CA_CERTS = '' } = process.env;
/** What npm needs to reach its registry. */
const npmEnvironment = { HOME, NODE_EXTRA_CA_CERTS };

let folder: string;
let repository: TestRepository;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dowse-pre-commit-')));
  repository = gitRepo([], { path: join(folder, 'project') });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** False, and says why, where the framework or the registry is not to be had. */
function isReady(context: TestContext): boolean {
  if (attempt(folder, 'pre-commit', ['--version']).status !== 0) {
    context.skip('pre-commit is not installed');
    return false;
  }
  const { status, stderr } = attempt(folder, 'npm', ['view', 're2js', 'name'], npmEnvironment);
  if (status !== 0) context.skip(`npm has no registry: ${stderr.slice(0, 200)}`);
  return status === 0;
}

/** Refuses a leak, takes a clean file, with this configuration. */
function assertGuarded(configuration: string, environment: Readonly<Record<string, string>>): void {
  const told = { ...npmEnvironment, PRE_COMMIT_HOME: join(folder, 'cache'), ...environment };
  repository.commit({ '.pre-commit-config.yaml': configuration });
  const installed = attempt(repository.path, 'pre-commit', ['install', '--install-hooks'], told);
  assert.equal(installed.status, 0, installed.stdout + installed.stderr);
  repository.write({ 'a.env': leak });
  repository.git('add', '--all');
  const refused = tryGit(repository, ['commit', '-m', 'Leak'], told);
  assert.equal(refused.status, 1);
  assert.match(refused.stdout + refused.stderr, /This commit is refused: 1 secret in what is staged/);
  assert.equal((refused.stdout + refused.stderr).includes(token), false);
  repository.write({ 'a.env': 'clean\n' });
  repository.git('add', '--all');
  const passed = tryGit(repository, ['commit', '-m', 'Clean'], told);
  assert.equal(passed.status, 0, passed.stdout + passed.stderr);
}

test('the package from npm, as docs/hook.md has it, with all install scripts switched off', (context) => {
  if (!isReady(context)) return;
  const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const packed = attempt(root, 'npm', packing, npmEnvironment);
  assert.equal(packed.status, 0, packed.stderr);
  const page = readFileSync(join(root, 'docs/hook.md'), 'utf8');
  const snippet = page.split(/^```.*\n/m).find((text) => text.includes('additional_dependencies')) ?? '';
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  assert.match(snippet, new RegExp(`\\[dowse@${version.replaceAll('.', '\\.')}\\]`));
  const configuration = snippet.replace(`dowse@${version}`, join(folder, packed.stdout.trim()));
  assertGuarded(configuration, { npm_config_ignore_scripts: 'true' });
});

test('the repository, built by npm where the scripts of dependencies are blocked', (context) => {
  if (process.env['DOWSE_TEST_INSTALL'] !== '1') {
    context.skip('takes minutes: DOWSE_TEST_INSTALL=1 npm test -- pre-commit-node');
    return;
  }
  if (!isReady(context)) return;
  const hooks = gitRepo([], { path: join(folder, 'hooks') });
  const listed = attempt(root, 'git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  assert.equal(listed.status, 0, listed.stderr);
  for (const file of listed.stdout.split('\0').slice(0, -1)) {
    mkdirSync(dirname(join(hooks.path, file)), { recursive: true });
    cpSync(join(root, file), join(hooks.path, file));
  }
  const revision = hooks.commit({});
  // npm, but for the policy: dependencies run nothing, the package that is packed runs its own scripts.
  const npm = attempt(folder, 'sh', ['-c', 'command -v npm']).stdout.trim();
  writeScript(
    join(folder, 'bin/npm'),
    `case "$1" in install) shift; exec '${npm}' install --ignore-scripts "$@" ;; esac`,
    `exec '${npm}' "$@"`,
  );
  const configuration = [
    'default_language_version: { node: system }',
    `repos: [{ repo: '${hooks.path}', rev: ${revision}, hooks: [{ id: dowse }] }]`,
    '',
  ].join('\n');
  assertGuarded(configuration, { PATH: `${join(folder, 'bin')}:${PATH}` });
});

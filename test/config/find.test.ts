/** Which configuration file applies to a folder. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findConfig } from '#config/find';

function tree(context: TestContext, files: readonly string[]): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'dowse-find-')));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  return root;
}

test('the nearest one counts, by any of its names', (context) => {
  const root = tree(context, [
    '.git/HEAD',
    '.dowse.toml',
    'a/.dowse.yaml',
    'a/b/x',
    'c/.dowse.yml',
    'd/.dowse.json',
    'e/f/x',
  ]);
  const cases = {
    '': '.dowse.toml',
    a: 'a/.dowse.yaml',
    'a/b': 'a/.dowse.yaml',
    c: 'c/.dowse.yml',
    d: 'd/.dowse.json',
    'e/f': '.dowse.toml',
  };
  for (const [folder, file] of Object.entries(cases))
    assert.equal(findConfig(join(root, folder)), join(root, file));
});

test('the search ends at the top of the repository, a linked work tree’s too', (context) => {
  const root = tree(context, [
    '.dowse.yaml',
    'repository/.git/HEAD',
    'repository/sub/x',
    'worktree/.git',
    'plain/x',
  ]);
  assert.equal(findConfig(join(root, 'repository/sub')), undefined);
  assert.equal(findConfig(join(root, 'worktree')), undefined);
  assert.equal(findConfig(join(root, 'plain')), join(root, '.dowse.yaml'));
});

test('a folder that is not there has none', (context) => {
  assert.equal(findConfig(join(tree(context, ['.dowse.yaml']), 'missing')), undefined);
});

test('two in one folder are refused', (context) => {
  const root = tree(context, ['.dowse.yaml', '.dowse.json']);
  assert.throws(() => findConfig(root), {
    name: 'UsageError',
    message: /two configuration files, \.dowse\.yaml and \.dowse\.json/,
  });
});

test('a link is followed inside the repository only', (context) => {
  const root = tree(context, [
    'outside.yaml',
    'r/.git/HEAD',
    'r/shared/dowse.yaml',
    'r/in/x',
    'r/out/x',
    'r/lost/x',
    'plain/x',
  ]);
  symlinkSync('../shared/dowse.yaml', join(root, 'r/in/.dowse.yaml'));
  symlinkSync('../../outside.yaml', join(root, 'r/out/.dowse.yaml'));
  symlinkSync('nowhere', join(root, 'r/lost/.dowse.yaml'));
  symlinkSync('../outside.yaml', join(root, 'plain/.dowse.yaml'));
  assert.equal(findConfig(join(root, 'r/in')), join(root, 'r/in/.dowse.yaml'));
  assert.throws(() => findConfig(join(root, 'r/out')), { name: 'UsageError', message: /leads out of/ });
  assert.throws(() => findConfig(join(root, 'r/lost')), { name: 'UsageError', message: /leads nowhere/ });
  assert.throws(() => findConfig(join(root, 'plain')), { name: 'UsageError', message: /leads out of/ });
});

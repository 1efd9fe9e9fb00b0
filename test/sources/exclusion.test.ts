/** Which paths the user's words leave out, whoever asks. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type ExclusionOptions, createExclusion } from '#sources/exclusion';

function tree(context: TestContext, files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'dowse-exclusion-')));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function leftOut(root: string, paths: readonly string[], options: Partial<ExclusionOptions> = {}): string[] {
  const exclusion = createExclusion(root, { patterns: [], policies: [], useIgnoreFiles: true, ...options });
  return paths.filter((path) => exclusion.isIgnored(path) === true);
}

const nothingElse = { skip: [], only: [] };

test('the nearest .dowseignore that speaks of a path decides, those above the root among them', (context) => {
  const root = tree(context, {
    '.git/HEAD': '',
    '.dowseignore': '\ufeff*.snap\r\n/top/\n',
    'a/.dowseignore': '!keep.snap\nb/c/\n',
    'a/b/.dowseignore': 'x.ts\n',
  });
  const paths = [
    'x.snap',
    'top/x',
    'a/x.snap',
    'a/keep.snap',
    'a/b/x.ts',
    'a/x.ts',
    'a/b/c/',
    'a/b/c/y',
    'b/c/y',
  ];
  assert.deepEqual(leftOut(root, paths), ['x.snap', 'top/x', 'a/x.snap', 'a/b/x.ts', 'a/b/c/', 'a/b/c/y']);
  assert.deepEqual(leftOut(join(root, 'a'), ['x.snap', 'keep.snap', 'b/x.ts', 'b/gone/x.ts', 'top/x']), [
    'x.snap',
    'b/x.ts',
    'b/gone/x.ts',
  ]);
  assert.deepEqual(leftOut(root, paths, { useIgnoreFiles: false }), []);
});

test('without a repository no folder above the root has a say', (context) => {
  const root = tree(context, { '.dowseignore': '*\n', 'a/x': '' });
  assert.deepEqual(leftOut(join(root, 'a'), ['x']), []);
});

test('policies hold below their folders, above the root and below it, and add to patterns', (context) => {
  const root = tree(context, { 'r/a/x': '' });
  const policies = [
    { ...nothingElse, folder: root, exclude: ['/r/a/p', '*.lock'] },
    { ...nothingElse, folder: join(root, 'r/a'), exclude: ['/q', '!yes.lock'] },
    { ...nothingElse, folder: join(root, 'other'), exclude: ['*'] },
  ];
  const paths = ['a/p', 'p', 'a/q', 'q', 'a/no.lock', 'a/yes.lock', 'z/own'];
  assert.deepEqual(leftOut(join(root, 'r'), paths, { policies, patterns: ['own'] }), [
    'a/p',
    'a/q',
    'a/no.lock',
    'z/own',
  ]);
});

test('a .dowseignore that cannot be read is an error, not an empty one', (context) => {
  const root = tree(context, { 'a/x': '', 'b/.dowseignore': '**/a/**/b/**\n' });
  symlinkSync('/dev/zero', join(root, 'a/.dowseignore'));
  assert.throws(() => leftOut(root, ['a/x']), {
    name: 'UsageError',
    message: /\.dowseignore cannot be read/,
  });
  assert.throws(() => leftOut(root, ['b/x']), { name: 'UsageError', message: /more than two \*\*/ });
});

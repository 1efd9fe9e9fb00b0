/** That in a git work tree exactly the files are scanned that git would take. */

import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, renameSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createTreeSource } from '#sources/working-tree';
import { addFiles, folder, git, readTree } from './tree-support.ts';

const namesOf = (tree: { files: Readonly<Record<string, string>> }): string[] =>
  Object.keys(tree.files).sort();
const inGit = (root: string) => ({
  useIgnoreFiles: true,
  exclude: [],
  repository: { topLevel: realpathSync(root) },
});

test('tracked files, ignored or not, and untracked files that are not ignored', async (context) => {
  const root = folder(context, {
    '.gitignore': '*.log\nout/\n',
    'a.txt': 'a',
    'kept.log': 'k',
    'out/tracked': 't',
  });
  git(root, 'init', '-q');
  git(root, 'add', '-f', '.');
  addFiles(root, {
    'new.txt': 'n',
    'other.log': 'no',
    'out/other': 'no',
    'größe\n.txt': 'g',
    'sub/.gitignore': 'x\n',
    'sub/x': 'no',
  });
  addFiles(root, { '.git/info/exclude': 'private\n', private: 'no' });
  const tree = await readTree(createTreeSource(root, inGit(root)));
  assert.deepEqual(namesOf(tree), [
    '.gitignore',
    'a.txt',
    'größe\n.txt',
    'kept.log',
    'new.txt',
    'out/tracked',
    'sub/.gitignore',
  ]);
  assert.deepEqual(tree.problems, []);
  const whole = await readTree(createTreeSource(root, { ...inGit(root), useIgnoreFiles: false }));
  assert.deepEqual(
    namesOf(whole).filter((name) => tree.files[name] === undefined),
    ['other.log', 'out/other', 'private', 'sub/x'],
  );
});

test('a subfolder is scanned by itself, with the ignore files above it', async (context) => {
  const root = folder(context, {
    '.gitignore': '*.log\n',
    'sub/a': 'a',
    'sub/deep/b': 'b',
    'sub/c.log': 'no',
    outside: 'no',
  });
  git(root, 'init', '-q');
  const tree = await readTree(createTreeSource(join(root, 'sub'), inGit(root)));
  assert.deepEqual(tree.files, { a: 'a', 'deep/b': 'b' });
});

test('a subfolder that is ignored itself is scanned when it is named', async (context) => {
  const root = folder(context, { '.gitignore': 'build/\n', 'build/a': 'a', 'build/deep/b': 'b' });
  git(root, 'init', '-q');
  assert.deepEqual(namesOf(await readTree(createTreeSource(join(root, 'build'), inGit(root)))), [
    'a',
    'deep/b',
  ]);
});

test('what is in the index but not on disk, or no file there, is counted', async (context) => {
  const root = folder(context, { gone: '1', 'dir/x': '2', 'moved/y': '3', kept: '4', 'becomes-link': '5' });
  git(root, 'init', '-q');
  git(root, 'add', '.');
  unlinkSync(join(root, 'gone'));
  unlinkSync(join(root, 'becomes-link'));
  symlinkSync('kept', join(root, 'becomes-link'));
  const elsewhere = folder(context);
  renameSync(join(root, 'moved'), join(elsewhere, 'moved'));
  symlinkSync(join(elsewhere, 'moved'), join(root, 'moved'));
  const tree = await readTree(createTreeSource(root, inGit(root)));
  assert.deepEqual(tree.files, { 'dir/x': '2', kept: '4' });
  assert.deepEqual(tree.skipped, { 'not-on-disk': 1, 'behind-symlink': 1, symlink: 2 });
  assert.deepEqual(tree.problems, []);
});

test('submodules and nested repositories are not entered; submodules are counted below the top', async (context) => {
  const root = folder(context, { 'sub/a': 'a', 'sub/nested/x': 'x' });
  const other = folder(context, { inner: 'i' });
  for (const repository of [root, other, join(root, 'sub/nested')]) git(repository, 'init', '-q');
  git(other, 'add', '.');
  git(other, 'commit', '-qm', 'inner');
  git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'sub/module');
  const whole = await readTree(createTreeSource(root, inGit(root)));
  assert.deepEqual(namesOf(whole), ['.gitmodules', 'sub/a']);
  assert.deepEqual(whole.skipped, { 'nested-repository': 1 });
  const below = await readTree(createTreeSource(join(root, 'sub'), inGit(root)));
  assert.deepEqual(below.files, { a: 'a' });
  assert.deepEqual(below.skipped, { submodule: 1, 'nested-repository': 1 });
});

test('a file in conflict is read once', async (context) => {
  const root = folder(context, { f: 'base' });
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'base');
  git(root, 'checkout', '-qb', 'side');
  addFiles(root, { f: 'side' });
  git(root, 'commit', '-qam', 'side');
  git(root, 'checkout', '-q', 'main');
  addFiles(root, { f: 'main' });
  git(root, 'commit', '-qam', 'main');
  assert.throws(() => git(root, 'merge', '-q', 'side'));
  const { units } = await readTree(createTreeSource(root, inGit(root)));
  assert.deepEqual(
    units.flatMap(({ paths }) => paths),
    ['f'],
  );
});

test('a reader that stops early leaves no git process behind', async (context) => {
  const files = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`a-rather-long-name-${index}`, 'x']),
  );
  const root = folder(context, files);
  git(root, 'init', '-q');
  for await (const item of createTreeSource(root, inGit(root)).plan()) {
    assert.equal(item.kind, 'files');
    break;
  }
  // A process that is still running would keep the test's own process from ending.
});

test('where git fails, that is a problem and the folder is walked', async (context) => {
  const root = folder(context, { a: 'a', '.git/HEAD': 'broken' });
  const tree = await readTree(createTreeSource(root, inGit(root)));
  assert.deepEqual(tree.files, { a: 'a' });
  assert.deepEqual(
    tree.problems.map(({ code, subject }) => [code, subject]),
    [['git-failed', root]],
  );
});

test('only the files that were named are read, ignored ones included', async (context) => {
  const root = folder(context, { '.gitignore': '*.env\n', 'a.env': 'a', 'sub/größe': 'g', other: 'no' });
  mkdirSync(join(root, 'folder'));
  symlinkSync('other', join(root, 'link'));
  git(root, 'init', '-q');
  const only = ['a.env', 'sub/größe', 'link', 'missing'];
  const tree = await readTree(createTreeSource(root, { ...inGit(root), only }));
  assert.deepEqual(tree.files, { 'a.env': 'a', 'sub/größe': 'g' });
  assert.deepEqual(tree.skipped, { symlink: 1 });
  assert.deepEqual(
    tree.problems.map(({ subject, message }) => [subject, message]),
    [[`${root}/missing`, 'The file could not be looked at: it is gone.']],
  );
});

/** Which files a walk finds, and what it leaves out. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { createTreeSource } from '#sources/working-tree';
import { addFiles, folder, git, readTree } from './tree-support.ts';

const all = { useIgnoreFiles: false, exclude: [] };
const unignored = { useIgnoreFiles: true, exclude: [] };
const namesOf = (tree: { files: Readonly<Record<string, string>> }): string[] =>
  Object.keys(tree.files).sort();

test('a walk finds every regular file, hidden and empty ones included, in a stable order', async (context) => {
  const root = folder(context, {
    'b/c.txt': 'c',
    'a.txt': 'a',
    '.env': 'e',
    '.hidden/x': 'x',
    empty: '',
    'b.txt': 'b',
  });
  const first = await readTree(createTreeSource(root, all));
  assert.deepEqual(first.files, {
    '.env': 'e',
    'a.txt': 'a',
    'b.txt': 'b',
    empty: '',
    '.hidden/x': 'x',
    'b/c.txt': 'c',
  });
  assert.deepEqual(first.units[0]?.paths, ['.env', 'a.txt', 'b.txt', 'empty', '.hidden/x', 'b/c.txt']);
  assert.equal(first.units[0]?.bytes, 5);
  assert.deepEqual(first.problems, []);
  assert.deepEqual((await readTree(createTreeSource(root, all))).units, first.units);
});

test('names are bytes: line feeds, invalid UTF-8 and other alphabets are read', async (context) => {
  const root = folder(context, { 'line\nfeed': '1', 'größe/ключ.txt': '2' });
  const invalid = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x66, 0xff, 0xe9, 0x2e, 0x74])]);
  writeFileSync(invalid, '3');
  const tree = await readTree(createTreeSource(root, all));
  assert.deepEqual(tree.files, { 'line\nfeed': '1', 'größe/ключ.txt': '2', 'f\xff\xe9.t': '3' });
  assert.deepEqual(tree.problems, []);
});

test('links, FIFOs and sockets are counted, never followed or opened', async (context) => {
  const root = folder(context, { 'real/file': 'r' });
  const outside = folder(context, { secret: 'outside' });
  symlinkSync(outside, join(root, 'link-out'));
  symlinkSync('.', join(root, 'real/loop'));
  symlinkSync('..', join(root, 'real/up'));
  symlinkSync('nowhere', join(root, 'dangling'));
  symlinkSync(join(outside, 'secret'), join(root, 'file-link'));
  execFileSync('mkfifo', [join(root, 'fifo')]);
  const server = createServer().listen(join(root, 'socket'));
  await new Promise((resolve) => server.once('listening', resolve));
  context.after(() => server.close());
  const tree = await readTree(createTreeSource(root, all));
  assert.deepEqual(tree.files, { 'real/file': 'r' });
  assert.deepEqual(tree.skipped, { symlink: 5, fifo: 1, socket: 1 });
  assert.deepEqual(tree.problems, []);
});

test(
  'a device is counted',
  { skip: process.getuid?.() !== 0 && 'only root can make a device' },
  async (context) => {
    const root = folder(context, { a: 'a' });
    execFileSync('mknod', [join(root, 'zero'), 'c', '1', '5']);
    assert.deepEqual((await readTree(createTreeSource(root, all))).skipped, { device: 1 });
  },
);

test('.git is never entered; a nested repository has its files read and its history counted', async (context) => {
  const root = folder(context, {
    '.git/config': 'own',
    'nested/.git/config': 'x',
    'nested/a': 'a',
    'sub/.git': 'gitdir: ..',
    'sub/b': 'b',
  });
  addFiles(root, {
    'bare.git/HEAD': 'ref: refs/heads/main',
    'bare.git/objects/aa': 'o',
    'bare.git/refs/x': 'r',
  });
  const tree = await readTree(createTreeSource(root, all));
  assert.deepEqual(namesOf(tree), [
    'bare.git/HEAD',
    'bare.git/objects/aa',
    'bare.git/refs/x',
    'nested/a',
    'sub/b',
  ]);
  assert.deepEqual(tree.skipped, { 'nested-repository': 3 });
});

test('nested ignore files leave out what git would leave out', async (context) => {
  const root = folder(context, {
    '.gitignore': '*.log\n/build/\nlogs/\n!keep.log\ncache\n\\#odd\n# comment\nvendor/**/gen\n',
    'a.log': '',
    'keep.log': '',
    '#odd': '',
    'build/out.txt': '',
    'src/build/out.txt': '',
    'src/.gitignore': '!a.log\n*.tmp\n!/logs/\n',
    'src/a.log': '',
    'src/b.log': '',
    'src/x.tmp': '',
    'src/deep/x.tmp': '',
    'src/deep/.gitignore': '!x.tmp\n',
    'src/logs/in.txt': '',
    'src/logs/in.log': '',
    'logs/.gitignore': '!*\n',
    'logs/cannot-be-kept': '',
    'src/cache/x': '',
    'vendor/a/b/gen/x': '',
    'vendor/gen': '',
    'größe.txt': '',
    'sub/.gitignore': 'größe.txt\r\n',
    'sub/größe.txt': '',
    'sub/GRÖSSE.txt': '',
  });
  const tree = await readTree(createTreeSource(root, unignored));
  git(root, 'init', '-q');
  const listed = git(root, '-c', 'core.quotePath=false', 'ls-files', '-z', '--others', '--exclude-standard');
  assert.deepEqual(namesOf(tree), listed.split('\0').slice(0, -1).sort());
  assert.equal(tree.skipped['ignored'], 11);
});

test('.ignore files count too, and outrank .gitignore beside them', async (context) => {
  const root = folder(context, { '.gitignore': 'a\n', '.ignore': '!a\nb\n', a: '', b: '', c: '' });
  assert.deepEqual(namesOf(await readTree(createTreeSource(root, unignored))), [
    '.gitignore',
    '.ignore',
    'a',
    'c',
  ]);
  assert.equal(namesOf(await readTree(createTreeSource(root, all))).length, 5);
});

test('ignore files that are links, far too large or too costly leave nothing out', async (context) => {
  const root = folder(context, {
    list: 'a\n',
    a: '',
    'big/.gitignore': `a\n${'#'.repeat(1024 * 1024)}`,
    'big/a': '',
  });
  symlinkSync('list', join(root, '.gitignore'));
  addFiles(root, { 'costly/.gitignore': `${'**/a/'.repeat(9)}\nb\n`, 'costly/b': '', 'costly/c': '' });
  const tree = await readTree(createTreeSource(root, unignored));
  assert.deepEqual(namesOf(tree), ['a', 'big/.gitignore', 'big/a', 'costly/.gitignore', 'costly/c', 'list']);
  assert.deepEqual(
    tree.problems.map(({ code, subject }) => [code, subject]),
    [['too-large', `${root}/big/.gitignore`]],
  );
  assert.deepEqual(tree.skipped, { symlink: 1, ignored: 1, 'costly-ignore-pattern': 1 });
});

test('the user’s exclude patterns leave out files and folders, whoever lists them', async (context) => {
  const root = folder(context, {
    'a.txt': '',
    'b.md': '',
    'docs/x.txt': '',
    'src/docs/y.txt': '',
    'größe/z': '',
  });
  const exclude = ['*.md', '/docs/', 'größe'];
  const walked = await readTree(createTreeSource(root, { useIgnoreFiles: true, exclude }));
  git(root, 'init', '-q');
  const options = { useIgnoreFiles: true, exclude, repository: { topLevel: root } };
  const listed = await readTree(createTreeSource(root, options));
  for (const tree of [walked, listed]) {
    assert.deepEqual(namesOf(tree), ['a.txt', 'src/docs/y.txt']);
    assert.equal(tree.skipped['excluded'], 3);
  }
  const tooCostly = createTreeSource(root, { useIgnoreFiles: true, exclude: ['**/a/**/b/**'] });
  await assert.rejects(readTree(tooCostly), { name: 'UsageError', message: /more than two/ });
});

test('files that change between listing and reading become problems or are counted', async (context) => {
  const root = folder(context, {
    gone: '1',
    'to-link': '2',
    'to-folder': '3',
    'to-fifo': '4',
    'sub/x': '5',
    shrunk: '123456',
    grown: '1',
    left: '6',
  });
  const change = (): void => {
    for (const name of ['gone', 'to-link', 'to-folder', 'to-fifo']) unlinkSync(join(root, name));
    symlinkSync('left', join(root, 'to-link'));
    mkdirSync(join(root, 'to-folder'));
    execFileSync('mkfifo', [join(root, 'to-fifo')]);
    rmSync(join(root, 'sub'), { recursive: true });
    writeFileSync(join(root, 'shrunk'), '12');
    writeFileSync(join(root, 'grown'), '123');
  };
  const tree = await readTree(createTreeSource(root, all), change);
  assert.deepEqual(tree.files, { grown: '123', left: '6', shrunk: '12' });
  assert.deepEqual(tree.skipped, { symlink: 1, 'folder-instead-of-file': 1, fifo: 1 });
  assert.deepEqual(
    tree.problems.map(({ code, subject, message }) => [code, subject, message]),
    [
      ['unreadable-file', `${root}/gone`, 'The file could not be opened: it is gone.'],
      ['unreadable-file', `${root}/sub/x`, 'The file could not be opened: it is gone.'],
    ],
  );
});

test('a folder that vanishes while walking is a problem, and the walk goes on', async (context) => {
  const files = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`a/${index}`, 'x']));
  const root = folder(context, { ...files, 'b/lost': '', 'c/kept': '' });
  const problems: string[] = [];
  const paths: string[] = [];
  for await (const item of createTreeSource(root, all).plan()) {
    // The first unit comes out of folder a, before b is listed.
    rmSync(join(root, 'b'), { recursive: true, force: true });
    if (item.kind === 'problem') problems.push(`${item.code} ${item.subject} ${item.message}`);
    if (item.kind === 'files') paths.push(...item.paths);
  }
  assert.equal(paths.length, 601);
  assert.deepEqual(problems, [`unreadable-file ${root}/b/ The folder could not be listed: it is gone.`]);
});

test(
  'what may not be read is a problem',
  { skip: process.getuid?.() === 0 && 'root may read everything' },
  async (context) => {
    const root = folder(context, { open: '1', closed: '2' });
    execFileSync('chmod', ['000', join(root, 'closed')]);
    const tree = await readTree(createTreeSource(root, all));
    assert.deepEqual(tree.files, { open: '1' });
    assert.match(tree.problems[0]?.message ?? '', /permission denied/);
  },
);

test('units hold at most 500 files and 4 MB, and a larger file is one by itself', async (context) => {
  const files = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`many/${index}`, 'x']));
  const root = folder(context, {
    ...files,
    big: Buffer.alloc(5_000_000, 'b'),
    'a-small': '1',
    'c-small': '2',
  });
  const { units } = await readTree(createTreeSource(root, all));
  assert.deepEqual(
    units.map(({ paths, bytes }) => [paths.length, bytes]),
    [
      [1, 1],
      [1, 5_000_000],
      [500, 500],
      [500, 500],
      [2, 2],
    ],
  );
});

test('a folder that is not there is a problem', async (context) => {
  const root = join(folder(context), 'missing');
  const { problems, units } = await readTree(createTreeSource(root, all));
  assert.deepEqual(
    problems.map(({ subject }) => subject),
    [root],
  );
  assert.deepEqual(units, []);
});

/** How files are read: in one piece, in segments, from the kernel. */

import assert from 'node:assert/strict';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Problem } from '#model/problem';
import { openFiles } from '#sources/open-files';
import { collectingSink, folder } from './tree-support.ts';

function read(
  root: string,
  paths: readonly string[],
): ReturnType<typeof collectingSink> & { problems: Problem[] } {
  const problems: Problem[] = [];
  const collected = collectingSink(problems);
  openFiles({ kind: 'files', root, paths, bytes: 0 }, collected.sink);
  return { ...collected, problems };
}

test('a file over 32 MB comes in segments whose cores are the file, with their places', (context) => {
  const line = `${'x'.repeat(63)}\n`;
  const content = Buffer.alloc(40 * 1024 * 1024 + 7, line);
  const root = folder(context, { big: content, small: 'after' });
  const { files, blobs } = read(root, ['big', 'small']);
  assert.equal(files['big'] === content.toString(), true);
  assert.equal(files['small'], 'after');
  const cores = blobs.slice(0, 3).map(({ newRanges, base }) => [base, newRanges?.[0]]);
  const core = 16 * 1024 * 1024;
  const overlap = 64 * 1024;
  assert.deepEqual(cores, [
    [undefined, { start: 0, end: core }],
    [
      { byte: core - overlap, line: (core - overlap) / 64 + 1, column: 1 },
      { start: overlap, end: overlap + core },
    ],
    [
      { byte: 2 * core - overlap, line: (2 * core - overlap) / 64 + 1, column: 1 },
      { start: overlap, end: overlap + content.length - 2 * core },
    ],
  ]);
  assert.deepEqual(blobs[3], { origin: { kind: 'file', root, path: 'small' } });
});

test('a file of exactly 32 MB comes in one piece', (context) => {
  const root = folder(context, { large: Buffer.alloc(32 * 1024 * 1024, 'y') });
  const { blobs, files } = read(root, ['large']);
  assert.equal(files['large']?.length, 32 * 1024 * 1024);
  assert.deepEqual(blobs, [{ origin: { kind: 'file', root, path: 'large' } }]);
});

test('empty files are handed over, too', (context) => {
  const { files } = read(folder(context, { empty: '', next: 'n' }), ['empty', 'next']);
  assert.deepEqual(files, { empty: '', next: 'n' });
});

const kernelFile = '/proc/self/status';
test(
  'files of the kernel, which say that they are empty, are read',
  { skip: !existsSync(kernelFile) && 'no /proc here' },
  () => {
    const { files } = read('/proc/self', ['status']);
    assert.match(files['status'] ?? '', /^Name:/);
  },
);

test('what is no regular file is neither followed nor read', async (context) => {
  const root = folder(context, { 'folder/x': 'x' });
  symlinkSync('folder/x', join(root, 'link'));
  const server = createServer().listen(join(root, 'socket'));
  await new Promise((resolve) => server.once('listening', resolve));
  context.after(() => server.close());
  const { files, skipped, problems } = read(root, ['link', 'socket', 'folder']);
  assert.deepEqual(files, {});
  assert.deepEqual(skipped, { symlink: 1, socket: 1, 'folder-instead-of-file': 1 });
  assert.deepEqual(problems, []);
});

test('names that are no valid UTF-8 are opened, and told as Latin-1 in problems', (context) => {
  const root = folder(context);
  writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xe9])]), 'é');
  const { files, problems } = read(root, ['\xe9', '\xe8']);
  assert.deepEqual(files, { é: 'é' });
  assert.deepEqual(
    problems.map(({ subject }) => subject),
    [`${root}/è`],
  );
});

test('what planning left out is counted when the unit is opened', () => {
  const problems: Problem[] = [];
  const { sink, skipped } = collectingSink(problems);
  openFiles({ kind: 'files', root: '.', paths: [], bytes: 0, skipped: { symlink: 3, ignored: 1 } }, sink);
  assert.deepEqual(skipped, { symlink: 3, ignored: 1 });
});

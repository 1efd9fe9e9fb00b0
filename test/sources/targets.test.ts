/** What targets stand for. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { expandTargets } from '#sources/targets';
import { folder } from './tree-support.ts';

test('folders, files and standard input are told apart, each named once', async (context) => {
  const root = folder(context, { 'a.txt': '', 'sub/b.txt': '', 'sub/c.txt': '' });
  const other = folder(context, { 'd.txt': '' });
  const targets = ['sub', 'a.txt', '-', 'sub/b.txt', './a.txt', `${root}/sub/`, join(other, 'd.txt')];
  assert.deepEqual(await expandTargets(targets, root), [
    { kind: 'folder', path: 'sub', folder: join(root, 'sub') },
    { kind: 'stdin' },
    { kind: 'files', root, files: ['a.txt', 'sub/b.txt'] },
    { kind: 'files', root: other, files: ['d.txt'] },
  ]);
});

test('a glob matches files and folders, hidden ones too, and tells nothing twice', async (context) => {
  const root = folder(context, {
    'a.ts': '',
    '.b.ts': '',
    'sub/c.ts': '',
    'sub/d.md': '',
    'sub/.git/e.ts': '',
    'sub.x/f.ts': '',
  });
  assert.deepEqual(await expandTargets(['**/*.ts'], root), [
    { kind: 'files', root, files: ['.b.ts', 'a.ts', 'sub.x/f.ts', 'sub/c.ts'] },
  ]);
  assert.deepEqual(await expandTargets(['s*', '**/*.md'], root), [
    { kind: 'folder', path: 'sub.x', folder: join(root, 'sub.x') },
    { kind: 'folder', path: 'sub', folder: join(root, 'sub') },
    { kind: 'files', root, files: ['sub/d.md'] },
  ]);
  assert.deepEqual(await expandTargets(['**'], root), [
    { kind: 'folder', path: 'sub.x', folder: join(root, 'sub.x') },
    { kind: 'folder', path: 'sub', folder: join(root, 'sub') },
    { kind: 'files', root, files: ['.b.ts', 'a.ts'] },
  ]);
});

test('a name with glob characters that exists is that name', async (context) => {
  const root = folder(context, { '[id].ts': '', 'i.ts': '', '{a,b}': '' });
  assert.deepEqual(await expandTargets(['[id].ts', '{a,b}'], root), [
    { kind: 'files', root, files: ['[id].ts', '{a,b}'] },
  ]);
  assert.deepEqual(await expandTargets(['[i].ts'], root), [{ kind: 'files', root, files: ['i.ts'] }]);
});

test('a link that the user names may lead to a folder; a glob does not follow links', async (context) => {
  const root = folder(context, { 'real/a': '' });
  symlinkSync('real', join(root, 'link'));
  assert.deepEqual(await expandTargets(['link'], root), [
    { kind: 'folder', path: 'link', folder: join(root, 'link') },
  ]);
  assert.deepEqual(await expandTargets(['l*'], root), [{ kind: 'files', root, files: ['link'] }]);
  assert.deepEqual(await expandTargets(['**/a'], root), [{ kind: 'files', root, files: ['real/a'] }]);
});

test('what cannot be scanned is refused with advice', async (context) => {
  const root = folder(context);
  symlinkSync('nowhere', join(root, 'dangling'));
  execFileSync('mkfifo', [join(root, 'fifo')]);
  const cases = [
    { target: 'missing', name: 'SourceError', message: /missing: it does not exist\. Check the path/ },
    { target: 'dangling', name: 'SourceError', message: /leads nowhere/ },
    { target: 'fifo', name: 'SourceError', message: /dowse scan - < fifo/ },
    { target: '*.nothing', name: 'UsageError', message: /Nothing matches \*\.nothing/ },
  ];
  for (const { target, name, message } of cases) {
    await assert.rejects(expandTargets([target], root), { name, message });
  }
});

/** That a walk with ignore files leaves out what git leaves out, for made-up trees and patterns. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { walk } from '#sources/walk';
import { addFiles, folder, git } from './tree-support.ts';

const name = fc.constantFrom('a', 'b', 'ab', 'a.b', 'c d', '[x]', '!n', 'é');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
const piece = fc.constantFrom(
  'a',
  'b',
  'ab',
  'a.b',
  'c d',
  '*',
  '?',
  'a*',
  '*b',
  '[ab]',
  '[!a]',
  '**',
  '\\[x]',
  'é',
  '[x-z]*',
);
const pattern = fc
  .tuple(
    fc.constantFrom('', '!', '/', '!/'),
    fc.array(piece, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '/'),
  )
  .map(([start, pieces, end]) => start + pieces.join('/') + end);
const tree = fc.record({
  paths: fc.array(path, { minLength: 1, maxLength: 12, size: 'max' }),
  ignoreFiles: fc.array(
    fc.tuple(fc.array(name, { maxLength: 2 }), fc.array(pattern, { minLength: 1, maxLength: 5 })),
    { minLength: 1, maxLength: 3 },
  ),
});

test('a walk and git leave out the same files', (context) => {
  const base = folder(context);
  fc.assert(
    fc.property(tree, ({ paths, ignoreFiles }) => {
      const root = mkdtempSync(join(base, 'r-'));
      const files: Record<string, string> = {};
      for (const [folders, patterns] of ignoreFiles)
        files[[...folders, '.gitignore'].join('/')] = patterns.join('\n');
      for (const file of paths) files[file] = '';
      for (const file of Object.keys(files)) {
        const isFolderElsewhere = Object.keys(files).some((other) => other.startsWith(`${file}/`));
        if (!isFolderElsewhere) addFiles(root, { [file]: files[file]! });
      }
      git(root, 'init', '-q');
      const listed = git(root, 'ls-files', '-z', '--others', '--exclude-standard').split('\0').slice(0, -1);
      const walked = [...walk(root, { useIgnoreFiles: true, skip() {} })].map((entry) =>
        entry.kind === 'file' ? Buffer.from(entry.path, 'latin1').toString() : entry.message,
      );
      assert.deepEqual(walked.sort(), listed.sort());
      rmSync(root, { recursive: true });
    }),
    { seed: 7, numRuns: 60 },
  );
});

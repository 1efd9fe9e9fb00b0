/** That the file of kept verdicts is its owner's alone, and that no other file is read or replaced. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openCache } from '#verify/gateway/cache';

function place(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-cache-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return join(folder, 'verdicts');
}

test(
  'the file is written for its owner alone and read again',
  { skip: process.platform === 'win32' },
  (context) => {
    const file = place(context);
    openCache(file, false).save();
    assert.equal(statSync(file).mode & 0o777, 0o600);
    openCache(file, false).save();
  },
);

test('a file that is no cache, is a link or open to others is refused and left alone', (context) => {
  const file = place(context);
  writeFileSync(file, 'a private key', { mode: 0o600 });
  assert.throws(() => openCache(file, false), { name: 'UsageError' });
  assert.equal(readFileSync(file, 'utf8'), 'a private key');
  symlinkSync(file, `${file}.link`);
  assert.throws(() => openCache(`${file}.link`, false), { name: 'UsageError' });
  writeFileSync(`${file}.open`, '{}', { mode: 0o644 });
  assert.throws(() => openCache(`${file}.open`, false), { name: 'UsageError' });
});

test('a place that cannot be written to is told before anything is asked', (context) => {
  const file = join(place(context), 'missing-folder', 'verdicts');
  assert.throws(() => openCache(file, false), { name: 'UsageError' });
});

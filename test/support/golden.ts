/**
 * Golden files: what a test expects, kept beside it for people to read. `UPDATE_GOLDEN=1` rewrites
 * them; a missing one fails, so that no expectation is forgotten.
 */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Compares `actual` with the file at `url`, escape sequences written as `␛` so that diffs stay readable. */
export function assertGolden(url: URL, actual: string): void {
  const path = fileURLToPath(url);
  const text = actual.replaceAll('\x1b', '␛');
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  assert.ok(existsSync(path), `${path} is missing: run with UPDATE_GOLDEN=1, read it, and commit it`);
  assert.equal(text, readFileSync(path, 'utf8'));
}

/**
 * Finds what Git LFS pointers stand for. The pointer is in the history; the content is a file in
 * the git directory, when it was ever downloaded. Nothing is fetched, no link is followed.
 */

import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Segmenter } from '#sources/segments';

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are shorter than this. */
const mostPointerBytes = 1024;
const firstLine = 'version https://git-lfs.github.com/spec/v1\n';

/** The SHA-256 of the content that a blob stands for; undefined for blobs that are no pointers. */
export function lfsPointer(bytes: Buffer): string | undefined {
  if (bytes.length > mostPointerBytes || bytes[0] !== firstLine.charCodeAt(0)) return undefined;
  const text = bytes.toString('latin1');
  if (!text.startsWith(firstLine)) return undefined;
  return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
}

/** Feeds the content with this SHA-256 to `segmenter`. False when it is not (wholly) in the git directory. */
export function readLfsObject(gitDir: string, sha256: string, segmenter: Segmenter): boolean {
  let descriptor: number;
  try {
    const parts = ['lfs', 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256];
    const path = join(realpathSync(gitDir), ...parts);
    if (realpathSync(path) !== path) return false;
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return false;
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return false;
    let left = stats.size;
    for (let count = 1; left > 0 && count > 0; left -= count) {
      count = readPiece(descriptor, segmenter.space().subarray(0, left));
      segmenter.filled(count);
    }
    segmenter.end();
    return left === 0;
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes read; 0 at the end, or when the disk fails. */
function readPiece(descriptor: number, room: Uint8Array): number {
  try {
    return readSync(descriptor, room);
  } catch {
    return 0;
  }
}

/** Sorts out what is not a regular file: never followed, never opened, always counted. */

import type { Stats } from 'node:fs';

/** The reason for which something that is neither a regular file nor a folder is left out. */
export function skipReason(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'symlink';
  if (stats.isFIFO()) return 'fifo';
  if (stats.isSocket()) return 'socket';
  if (stats.isBlockDevice() || stats.isCharacterDevice()) return 'device';
  return 'special-file';
}

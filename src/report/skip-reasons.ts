/** What was left out on purpose, in words. The reasons are those that sources give to `Sink.skip`. */

import { escapeText } from './escape.ts';
import { toCount, toNumber } from './quantity.ts';

const reasons: Readonly<Record<string, readonly [one: string, many: string]>> = {
  symlink: ['symbolic link', 'symbolic links'],
  'behind-symlink': ['file behind a symbolic link', 'files behind symbolic links'],
  device: ['device', 'devices'],
  fifo: ['pipe', 'pipes'],
  socket: ['socket', 'sockets'],
  'special-file': ['special file', 'special files'],
  'folder-instead-of-file': ['folder where a file was', 'folders where files were'],
  'not-on-disk': ['tracked file that is not on disk', 'tracked files that are not on disk'],
  'nested-repository': ['repository inside this one', 'repositories inside this one'],
  submodule: ['submodule', 'submodules'],
  ignored: ['ignored path', 'ignored paths'],
  excluded: ['excluded path', 'excluded paths'],
  'costly-ignore-pattern': ['ignore pattern too costly to follow', 'ignore patterns too costly to follow'],
  unmerged: ['file with conflicts', 'files with conflicts'],
  merged: ['file that is merged as it is', 'files that are merged as they are'],
  'empty-stdin': ['empty standard input', 'empty standard inputs'],
};

/** `14 symbolic links`. A reason that is not known here is shown as it is: `2 × other reason`. */
export function skippedText(reason: string, count: number): string {
  const words = Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
  if (words !== undefined) return toCount(count, ...words);
  return `${toNumber(count)} × ${escapeText(reason).replaceAll('-', ' ')}`;
}

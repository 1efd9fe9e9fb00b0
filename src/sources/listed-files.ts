/** Looks at files that something else listed (git, the user, a glob), where a walk would look by itself. */

import { lstatSync } from 'node:fs';
import type { Problem } from '#model/problem';
import { diskPath } from './disk-path.ts';
import type { Exclusion } from './exclusion.ts';
import { skipReason } from './file-kind.ts';
import { errorCode, fileProblem } from './file-problem.ts';
import type { FileEntry } from './walk.ts';

export interface ListedOptions {
  /** The user's own patterns, relative to the root. */
  readonly exclude?: Exclusion | undefined;
  readonly skip: (reason: string) => void;
  /** Whether a listed file that is not there is to be expected (deleted, but still in the index). */
  readonly mayBeAbsent: boolean;
}

/** Makes a function that looks at one listed path after the other; undefined is a path left out. */
export function createInspector(
  root: string,
  { exclude, skip, mayBeAbsent }: ListedOptions,
): (path: string) => FileEntry | Problem | undefined {
  const hasRealFolders = createFolderCheck(root);
  let previous = '';

  return (path) => {
    // A path in conflict is listed once for each side.
    if (path === previous) return undefined;
    previous = path;
    if (exclude?.isIgnored(path)) return skipped('excluded');
    if (path.endsWith('/')) return skipped('nested-repository');
    try {
      if (!hasRealFolders(path)) return skipped('behind-symlink');
      const stats = lstatSync(diskPath(root, path));
      if (stats.isFile()) return { kind: 'file', path, size: stats.size };
      return skipped(stats.isDirectory() ? 'submodule' : skipReason(stats));
    } catch (error) {
      const isGone = errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
      if (isGone && mayBeAbsent) return skipped('not-on-disk');
      return fileProblem(root, path, 'The file could not be looked at', error);
    }
  };

  function skipped(reason: string): undefined {
    skip(reason);
    return undefined;
  }
}

/** Tells whether all folders on the way to a path below `root` are folders, not links out of the tree. */
function createFolderCheck(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>([['', true]]);
  const isReal = (folder: string): boolean => {
    const answer = known.get(folder);
    if (answer !== undefined) return answer;
    const above = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const isFolder = isReal(above) && lstatSync(diskPath(root, folder)).isDirectory();
    known.set(folder, isFolder);
    return isFolder;
  };
  return (path) => isReal(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}

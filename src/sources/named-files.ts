/** Finds files of certain names below a folder, without looking into what is ignored. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathText } from './disk-path.ts';
import { listGitPaths, listIndexPaths } from './git-listing.ts';

/**
 * The files below `folder` called one of `names`, absolute and sorted: in a git work tree those
 * that git would take (with `isTrackedOnly` those in the index, which is quick: hooks wait for it),
 * elsewhere all but those in `node_modules`. None where the folder cannot be listed: whoever scans
 * it tells.
 */
export async function filesNamed(
  folder: string,
  names: readonly string[],
  isTrackedOnly: boolean,
): Promise<string[]> {
  const found = new Set<string>();
  const pieces = isTrackedOnly ? listIndexPaths({ folder }) : listGitPaths({ folder });
  let piece = await pieces.next();
  for (; !piece.done; piece = await pieces.next()) {
    for (const path of piece.value) {
      const isNamed = names.some(
        (name) => path.endsWith(name) && (path.length === name.length || path.at(-1 - name.length) === '/'),
      );
      if (isNamed) found.add(join(folder, pathText(path)));
    }
  }
  if (piece.value || isTrackedOnly || isBareRepository(folder)) return [...found].filter(isThere).sort();
  return walkedFiles(folder, names);
}

function isThere(file: string): boolean {
  return existsSync(file);
}

function isBareRepository(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
}

async function walkedFiles(folder: string, names: readonly string[]): Promise<string[]> {
  const { default: fastGlob } = await import('fast-glob');
  const found = await fastGlob(
    names.map((name) => `**/${name}`),
    {
      cwd: folder,
      dot: true,
      absolute: true,
      followSymbolicLinks: false,
      suppressErrors: true,
      ignore: ['**/.git/**', '**/node_modules/**'],
    },
  );
  return found.sort();
}

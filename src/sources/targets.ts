/** Finds out what the user's targets are: folders, files, globs, standard input. */

import { lstatSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { SourceError, UsageError } from '#model/errors';

export type Target =
  /** `path` as the user wrote it, or as a glob found it; `folder` is where it is, absolute. */
  | { readonly kind: 'folder'; readonly path: string; readonly folder: string }
  /** Files that were named or matched, relative to `root`, which is absolute. */
  | { readonly kind: 'files'; readonly root: string; readonly files: readonly string[] }
  | { readonly kind: 'stdin' };

/** A folder, or something to be looked at as a file. */
interface Named {
  readonly path: string;
  readonly isFolder: boolean;
}

const globCharacters = /[*?[{]|[!+@]\(/;

/**
 * What `targets` (paths, globs, or `-`) stand for, seen from `cwd`: folders in the order given,
 * then files, by the folder they are seen from (`cwd` for those below it). A glob is what has a
 * glob's characters and is not the name of something that exists; what lies in a folder that it
 * matches too is not told twice. Rejects with a SourceError for what does not exist or is neither
 * file nor folder, with a UsageError for a glob that matches nothing.
 */
export async function expandTargets(targets: readonly string[], cwd: string): Promise<Target[]> {
  const expanded = new Map<string, Target>();
  const files = new Map<string, Set<string>>();
  for (const target of targets) {
    if (target === '-') {
      expanded.set(target, { kind: 'stdin' });
      continue;
    }
    for (const { path, isFolder } of await namedBy(target, cwd)) {
      const place = resolve(cwd, path);
      if (isFolder) {
        if (!expanded.has(place)) expanded.set(place, { kind: 'folder', path, folder: place });
        continue;
      }
      const isBelow = place.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep);
      const root = isBelow ? cwd : dirname(place);
      if (!files.has(root)) files.set(root, new Set());
      files.get(root)?.add(relative(root, place));
    }
  }
  const grouped = [...files].map(([root, names]) => ({ kind: 'files', root, files: [...names] }) as const);
  return [...expanded.values(), ...grouped];
}

async function namedBy(target: string, cwd: string): Promise<readonly Named[]> {
  const place = resolve(cwd, target);
  const isThere = lstatSync(place, { throwIfNoEntry: false }) !== undefined;
  if (!isThere && globCharacters.test(target)) return matchedBy(target, cwd);
  // A link that the user names may lead to a folder; one that is met while scanning is not followed.
  const stats = isThere ? statSync(place, { throwIfNoEntry: false }) : undefined;
  if (!stats) {
    const what = isThere ? 'is a link that leads nowhere' : 'does not exist';
    throw new SourceError(
      `Cannot scan ${target}: it ${what}. Check the path and the current folder.`,
      target,
    );
  }
  if (!stats.isDirectory() && !stats.isFile()) {
    throw new SourceError(
      `Cannot scan ${target}: it is neither a file nor a folder. Pipe what it says: dowse scan - < ${target}`,
      target,
    );
  }
  return [{ path: target, isFolder: stats.isDirectory() }];
}

async function matchedBy(pattern: string, cwd: string): Promise<Named[]> {
  const { default: fastGlob } = await import('fast-glob');
  let paths: string[];
  try {
    paths = await fastGlob(pattern, {
      cwd,
      dot: true,
      onlyFiles: false,
      markDirectories: true,
      followSymbolicLinks: false,
      ignore: ['**/.git', '**/.git/**'],
    });
  } catch (error) {
    throw new SourceError(`Cannot look for ${pattern}: a folder on its way cannot be read.`, pattern, {
      cause: error,
    });
  }
  if (paths.length === 0) {
    throw new UsageError(
      `Nothing matches ${pattern}: there is no such file or folder, hidden ones included.`,
    );
  }
  const named: Named[] = [];
  let folder: string | undefined;
  // Sorted, a folder (`a/`) stands right before all that is in it.
  for (const path of paths.sort()) {
    if (folder !== undefined && path.startsWith(folder)) continue;
    const isFolder = path.endsWith('/');
    if (isFolder) folder = path;
    named.push({ path: isFolder ? path.slice(0, -1) : path, isFolder });
  }
  return named;
}

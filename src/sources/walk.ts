/**
 * Lists the files below a folder by itself: where git cannot be asked, and where ignored files are
 * wanted too.
 */

import { lstatSync, readdirSync } from 'node:fs';
import type { Problem } from '#model/problem';
import { diskPath } from './disk-path.ts';
import type { Exclusion } from './exclusion.ts';
import { skipReason } from './file-kind.ts';
import { fileProblem } from './file-problem.ts';
import { readIgnoreFiles } from './ignore-file.ts';
import { type IgnoreScope, isIgnored, scopeWithin } from './ignore-scope.ts';

/** A regular file, as it was when it was listed. */
export interface FileEntry {
  readonly kind: 'file';
  /** Relative to the root, as bytes in Latin-1, with `/` between its parts. */
  readonly path: string;
  readonly size: number;
}

export interface WalkOptions {
  /** True: `.gitignore` and `.ignore` files leave things out. */
  readonly useIgnoreFiles: boolean;
  /** The user's own patterns, relative to the root. */
  readonly exclude?: Exclusion | undefined;
  /** Counts what is left out; a folder left out counts once. */
  readonly skip: (reason: string, count?: number) => void;
}

interface Folder {
  /** With a slash at its end; empty for the root. */
  readonly prefix: string;
  readonly scope?: IgnoreScope | undefined;
}

/**
 * Yields every regular file below `root`, hidden ones too: a folder's own files by name, then its
 * folders by name. Links are not followed, so there are no loops; nothing is opened but ignore
 * files. `.git` is never entered: a nested repository's files are listed, its history is counted
 * as left out. What cannot be read is a problem, and the walk goes on.
 */
export function* walk(root: string, options: WalkOptions): Generator<FileEntry | Problem> {
  const folders: Folder[] = [{ prefix: '' }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const { prefix } = folder;
    let names: string[];
    try {
      names = readdirSync(diskPath(root, prefix), { encoding: 'latin1' }).sort();
    } catch (error) {
      yield fileProblem(root, prefix, 'The folder could not be listed', error);
      continue;
    }
    if (prefix !== '' && isRepository(names)) options.skip('nested-repository');
    let scope = folder.scope;
    if (options.useIgnoreFiles) {
      const { rules, problems } = readIgnoreFiles(root, prefix, names);
      yield* problems;
      if (rules) {
        options.skip('costly-ignore-pattern', rules.refused.length);
        scope = { rules, prefix, ...(scope && { above: scope }) };
      }
    }
    const inner: Folder[] = [];
    for (const name of names) {
      if (name === '.git') continue;
      const entry = inspect(root, prefix + name, scope, options);
      if (typeof entry === 'string') inner.push({ prefix: entry, scope: scopeWithin(scope, entry) });
      else if (entry) yield entry;
    }
    for (const next of inner.reverse()) folders.push(next);
  }
}

/** A work tree has `.git`; a bare repository has these three in the open. */
function isRepository(names: readonly string[]): boolean {
  return names.includes('.git') || ['HEAD', 'objects', 'refs'].every((name) => names.includes(name));
}

/** A file, the prefix of a folder to enter, a problem, or undefined for what is left out. */
function inspect(
  root: string,
  path: string,
  scope: IgnoreScope | undefined,
  { exclude, skip }: WalkOptions,
): FileEntry | Problem | string | undefined {
  try {
    const stats = lstatSync(diskPath(root, path));
    const isFolder = stats.isDirectory();
    const asked = isFolder ? `${path}/` : path;
    if (exclude?.isIgnored(asked)) skip('excluded');
    else if (isIgnored(scope, asked)) skip('ignored');
    else if (isFolder) return asked;
    else if (stats.isFile()) return { kind: 'file', path, size: stats.size };
    else skip(skipReason(stats));
    return undefined;
  } catch (error) {
    return fileProblem(root, path, 'The file could not be looked at', error);
  }
}

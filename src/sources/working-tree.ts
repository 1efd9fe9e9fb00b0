/**
 * The tree source: files on disk below a folder. Here they are found and packed into units;
 * `open-files.ts` reads them, perhaps in a worker.
 */

import { realpathSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { FolderPolicy } from '#model/folder-policy';
import type { Problem } from '#model/problem';
import type { Source } from '#model/source';
import { pathBytes } from './disk-path.ts';
import { createExclusion } from './exclusion.ts';
import { listGitPaths } from './git-listing.ts';
import { createInspector } from './listed-files.ts';
import { type UnitPacker, createUnitPacker } from './tree-units.ts';
import { type FileEntry, walk } from './walk.ts';

export interface TreeOptions {
  /**
   * The work tree that `root` is or lies in, by its top folder (absolute, links resolved): git then
   * says which files there are. Submodules are counted as left out below the top only: at the top,
   * whoever plans the scan takes them for repositories of their own.
   */
  readonly repository?: { readonly topLevel: string };
  /** False: files that `.gitignore` and the like exclude are scanned too. */
  readonly useIgnoreFiles: boolean;
  /** Paths left out, in gitignore syntax, relative to `root`. */
  readonly exclude: readonly string[];
  /** What configurations of folders leave out. */
  readonly policies?: readonly FolderPolicy[];
  /** Only these files, relative to `root`: the user named them, so ignore files do not matter. */
  readonly only?: readonly string[];
}

type Entries = Iterable<FileEntry | Problem | undefined>;

/**
 * The files below `root`. In a git work tree exactly those that git would take: tracked, and
 * untracked but not ignored; elsewhere, or where git lists none, those that a walk with nested
 * ignore files finds. Links, devices, FIFOs and sockets are counted, never followed or opened.
 * What is left out is told with the units (`skipped`), the last of which may have no files.
 */
export function createTreeSource(root: string, options: TreeOptions): Source {
  return {
    name: root,
    async *plan() {
      const packer = createUnitPacker(root);
      for await (const entries of listEntries(root, options, packer)) {
        for (const entry of entries) {
          if (!entry) continue;
          const planned = entry.kind === 'problem' ? entry : packer.add(entry);
          if (!planned) continue;
          yield planned;
          // Listing is synchronous: signals, progress and other sources get their turn here.
          await setImmediate();
        }
      }
      const last = packer.finish();
      if (last) yield last;
    },
  };
}

async function* listEntries(
  root: string,
  { repository, useIgnoreFiles, exclude: patterns, policies = [], only }: TreeOptions,
  { skip }: UnitPacker,
): AsyncGenerator<Entries> {
  const exclude = createExclusion(root, { patterns, policies, useIgnoreFiles });
  if (only) {
    yield mapLazily(only.map(pathBytes), createInspector(root, { exclude, skip, mayBeAbsent: false }));
    return;
  }
  let isListed = false;
  if (repository && useIgnoreFiles) {
    const isTop = isSameFolder(root, repository.topLevel);
    const skipOthers = (reason: string): void => {
      if (!isTop || reason !== 'submodule') skip(reason);
    };
    const inspect = createInspector(root, { exclude, skip: skipOthers, mayBeAbsent: true });
    const pieces = listGitPaths({ folder: root });
    try {
      let piece = await pieces.next();
      for (; !piece.done; piece = await pieces.next()) {
        isListed = true;
        yield mapLazily(piece.value, inspect);
      }
      if (!piece.value) yield [gitProblem(root)];
    } finally {
      await pieces.return(false);
    }
  }
  // Git lists nothing in a folder that is ignored itself, but who names it wants it scanned.
  if (!isListed) yield walk(root, { useIgnoreFiles, exclude, skip });
}

function isSameFolder(root: string, topLevel: string): boolean {
  try {
    return realpathSync(root) === topLevel;
  } catch {
    return false;
  }
}

function* mapLazily<T, U>(items: readonly T[], map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item);
}

function gitProblem(root: string): Problem {
  return {
    kind: 'problem',
    code: 'git-failed',
    message: 'Git could not list all files of this work tree.',
    subject: root,
    advice: 'Run `git status` there to see why, or scan with --no-ignore.',
  };
}

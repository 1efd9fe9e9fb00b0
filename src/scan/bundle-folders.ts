/**
 * An app that is a folder (`X.app`, `X.xcarchive`) is scanned file by file; what its files tell of
 * it is told once, of the folder, as of a build that is one file.
 */

import type { BuildInfo } from '#model/build';

/** Holds back what belongs to a folder until all of it is known. */
export interface BundleFolders {
  /** True when the build's file belongs to a folder, which is told at the end in its place. */
  take(build: BuildInfo): boolean;
  /** The folders, in the order in which they were met. */
  all(): BuildInfo[];
}

/** What a folder's files told so far. */
interface Gathered {
  readonly root: string;
  readonly path: string;
  readonly facts: Map<string, Set<string>>;
  readonly notes: { path: string; message: string }[];
  readonly opened: Record<string, { entries: number; bytes: number }>;
}

/** As for one file. */
const maxNotes = 100;
const maxValues = 20;
/** An archive holds its app, an app its extensions: the outermost counts. */
const bundle = /^(?:.*?[^/\\]\.xcarchive|.*?[^/\\]\.app)(?=[/\\])/;

/** Makes an empty collection. */
export function createBundleFolders(): BundleFolders {
  const folders = new Map<string, Gathered>();
  return {
    take(build) {
      const folder = folderOf(build);
      if (folder === undefined) return false;
      const key = `${folder.root}\0${folder.path}`;
      let gathered = folders.get(key);
      if (!gathered) folders.set(key, (gathered = { ...folder, facts: new Map(), notes: [], opened: {} }));
      gather(gathered, build);
      return true;
    },
    all: () =>
      [...folders.values()].map(({ facts, ...rest }) => ({
        kind: 'build',
        ...rest,
        facts: Object.fromEntries([...facts].map(([name, values]) => [name, [...values]])),
      })),
  };
}

/** The folder that the build's file lies in: below the folder that is scanned, or that one itself. */
function folderOf({ root, path }: BuildInfo): { root: string; path: string } | undefined {
  if (/\.(?:app|xcarchive)[/\\]?$/.test(root)) return { root, path: '' };
  const found = bundle.exec(path)?.[0];
  return found === undefined ? undefined : { root, path: found };
}

function gather({ path: folder, facts, notes, opened }: Gathered, build: BuildInfo): void {
  for (const [name, values] of Object.entries(build.facts)) {
    const known = facts.get(name) ?? new Set();
    for (const value of values) if (known.size < maxValues) known.add(value);
    facts.set(name, known);
  }
  const below = folder === '' ? build.path : build.path.slice(folder.length + 1);
  for (const { path, message } of build.notes) {
    if (notes.length < maxNotes) notes.push({ path: path === '' ? below : `${below}!${path}`, message });
  }
  for (const [format, { entries, bytes }] of Object.entries(build.opened)) {
    const count = (opened[format] ??= { entries: 0, bytes: 0 });
    count.entries += entries;
    count.bytes += bytes;
  }
}

/** Gathers, for secrets that stand in names of files and folders, where those names came and went. */

import type { RawChange } from './raw-diff.ts';

/** A name that holds a secret, and a tree object in which it was seen. Names in Latin-1. */
export interface SightedName {
  readonly secret: number;
  readonly name: string;
  readonly tree: string;
}

/** A secret in the last part of a path. Commits by number. */
export interface NameRecord {
  readonly secret: number;
  readonly path: string;
  readonly tree: string;
  readonly introductions: number[];
  readonly removals: number[];
  isInHead: boolean;
}

/** What is known of all such paths. */
export interface NameIndex {
  /** Tells of a file in HEAD. */
  file(path: string): void;
  /** Tells of a change that a commit made. */
  change(commit: number, change: RawChange): void;
  places(): Iterable<NameRecord>;
  isCut(): boolean;
}

/** Paths for all names together: more than people will look at. */
const mostPlaces = 10_000;
const mostEvents = 1_000_000;

/** Makes an index for these names. Without any, it costs nothing. */
export function createNameIndex(names: readonly SightedName[]): NameIndex {
  const byName = new Map<string, Map<number, SightedName>>();
  for (const each of names) {
    const known = byName.get(each.name) ?? new Map<number, SightedName>();
    byName.set(each.name, known.set(each.secret, known.get(each.secret) ?? each));
  }
  const places = new Map<string, NameRecord>();
  let events = 0;
  let isCut = false;

  const visitPlaces = (path: string, visit: (place: NameRecord) => void): void => {
    for (let end = path.indexOf('/'), start = 0; start <= path.length; end = path.indexOf('/', start)) {
      const stop = end === -1 ? path.length : end;
      for (const { secret, tree } of byName.get(path.slice(start, stop))?.values() ?? []) {
        const prefix = path.slice(0, stop);
        const key = `${secret}/${prefix}`;
        const place = places.get(key) ?? {
          secret,
          path: prefix,
          tree,
          introductions: [],
          removals: [],
          isInHead: false,
        };
        events++;
        if (events > mostEvents || (places.size >= mostPlaces && !places.has(key))) isCut = true;
        else {
          places.set(key, place);
          visit(place);
        }
      }
      start = stop + 1;
    }
  };
  return {
    file(path) {
      if (byName.size === 0) return;
      visitPlaces(path, (place) => (place.isInHead = true));
    },
    change(commit, { status, path }) {
      if (byName.size === 0) return;
      // Added (or deleted) against every parent.
      if (/^A+$/.test(status)) visitPlaces(path, (place) => place.introductions.push(commit));
      else if (/^D+$/.test(status)) visitPlaces(path, (place) => place.removals.push(commit));
    },
    places: () => places.values(),
    isCut: () => isCut,
  };
}

/** The name, in Latin-1, of the entry of a tree object that has this byte in its name; undefined when none has. */
export function treeNameAt(tree: Buffer, oidBytes: number, byte: number): string | undefined {
  for (let at = 0; at < tree.length;) {
    const space = tree.indexOf(0x20, at);
    const end = space === -1 ? -1 : tree.indexOf(0, space);
    if (end === -1 || space >= byte) return undefined;
    if (byte < end) return tree.toString('latin1', space + 1, end);
    at = end + 1 + oidBytes;
  }
  return undefined;
}

/**
 * Gathers, for each secret and each path, what commits did to it: who brought it in, who took it
 * out, in how many versions it was. Bounded, whatever a repository holds.
 */

import type { RawChange } from './raw-diff.ts';
import type { SecretSet, SightedBlobs } from './sighted-blobs.ts';

/** A secret at a path. Commits and blobs by number. */
export interface PlaceRecord {
  readonly secret: number;
  /** In Latin-1. */
  readonly path: string;
  readonly introductions: number[];
  readonly removals: number[];
  readonly versions: Set<number>;
  /** The blob that holds it in the newest commit (corrected time), and that time; -1: in no commit. */
  newest: number;
  newestTime: number;
  /** The blob in HEAD and in the index that holds it; -1 where none does. */
  inHead: number;
  inIndex: number;
  /** HEAD holds it in a version that was not searched. */
  isHeldByHead: boolean;
}

/** What is known of all places. */
export interface PlaceIndex {
  /** Tells of a file in HEAD or in the index. To be called first: these places must not be left out. */
  file(where: 'inHead' | 'inIndex', oid: string, path: string): void;
  /** Tells of a change that a commit made. */
  change(commit: number, change: RawChange): void;
  places(): Iterable<PlaceRecord>;
  /** True for blobs that are at some path. */
  isPlaced(blob: number): boolean;
  /** True when there was too much to tell it all. */
  isCut(): boolean;
}

/** Places of one secret: more than people will look at. A place takes some 500 bytes. */
const mostPlacesPerSecret = 10_000;
const mostPlaces = 100_000;
/** Introductions, removals and versions together: a few seconds of work, 40 MB. */
const mostEvents = 5_000_000;
const none: SecretSet = [];

/** Makes an index for these blobs. `times` are the corrected times of the commits. */
export function createPlaceIndex(blobs: SightedBlobs, times: Float64Array): PlaceIndex {
  const table = createPlaceTable();
  const isPlaced = new Uint8Array(blobs.size);
  let events = 0;
  let isCut = false;

  const secretsOf = (oid: string): SecretSet => {
    const blob = blobs.find(oid);
    return blob === undefined ? none : blobs.secrets(blob);
  };
  const addVersion = (commit: number, blob: number, path: string, parents: readonly SecretSet[]): void => {
    isPlaced[blob] = 1;
    for (const secret of blobs.secrets(blob)) {
      const place = table.placeOf(secret, path);
      if (!place) continue;
      place.versions.add(blob);
      if (times[commit]! > place.newestTime) {
        place.newest = blob;
        place.newestTime = times[commit]!;
      }
      if (!parents.some((set) => holds(set, secret))) place.introductions.push(commit);
    }
  };
  return {
    file(where, oid, path) {
      const blob = blobs.find(oid);
      if (blob === undefined) return;
      isPlaced[blob] = 1;
      for (const secret of blobs.secrets(blob)) {
        const place = table.placeOf(secret, path);
        if (!place) continue;
        place[where] = blob;
        place.versions.add(blob);
      }
    },
    change(commit, { oids, path }) {
      const last = oids.length - 1;
      const blob = blobs.find(oids[last]!);
      const parents = oids.slice(0, last).map(secretsOf);
      const held = blob === undefined ? none : blobs.secrets(blob);
      events += held.length + parents.reduce((sum, set) => sum + set.length, 0);
      isCut ||= events > mostEvents;
      if (isCut) return;
      if (blob !== undefined) addVersion(commit, blob, path, parents);
      for (const secret of missingFrom(held, parents)) table.placeOf(secret, path)?.removals.push(commit);
    },
    places: () => table.places(),
    isPlaced: (blob) => isPlaced[blob] === 1,
    isCut: () => isCut || table.isCut(),
  };
}

/** Places by secret and path, within bounds. */
interface PlaceTable {
  /** The place, made when it is new; undefined when there are too many. */
  placeOf(secret: number, path: string): PlaceRecord | undefined;
  places(): Iterable<PlaceRecord>;
  isCut(): boolean;
}

function createPlaceTable(): PlaceTable {
  const bySecret = new Map<number, Map<string, PlaceRecord>>();
  let count = 0;
  let isCut = false;
  return {
    placeOf(secret, path) {
      let places = bySecret.get(secret);
      if (!places) bySecret.set(secret, (places = new Map()));
      const known = places.get(path);
      if (known) return known;
      if (places.size >= mostPlacesPerSecret || count >= mostPlaces) {
        isCut = true;
        return undefined;
      }
      count++;
      const place = newPlace(secret, path);
      places.set(path, place);
      return place;
    },
    *places() {
      for (const places of bySecret.values()) yield* places.values();
    },
    isCut: () => isCut,
  };
}

function newPlace(secret: number, path: string): PlaceRecord {
  return {
    secret,
    path,
    introductions: [],
    removals: [],
    versions: new Set(),
    newest: -1,
    newestTime: -Infinity,
    inHead: -1,
    inIndex: -1,
    isHeldByHead: false,
  };
}

/** The secrets of the parents that are not held any more, each once. */
function missingFrom(held: SecretSet, parents: readonly SecretSet[]): Iterable<number> {
  const sets = parents.filter((set, index) => set !== held && set !== none && parents.indexOf(set) === index);
  if (sets.length === 0) return none;
  return new Set(sets.flatMap((set) => set.filter((secret) => !holds(held, secret))));
}

/** Binary search: sets are ascending. */
function holds(set: SecretSet, secret: number): boolean {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (set[middle]! < secret) low = middle + 1;
    else high = middle;
  }
  return set[low] === secret;
}

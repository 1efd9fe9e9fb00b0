/** Lists the places that have a path (files, names), and the blobs that have none. */

import type { NameIndex } from './name-index.ts';
import type { HistoryContext, Told } from './place-history.ts';
import type { PlaceIndex } from './place-index.ts';
import { reachOfNames } from './ref-reach.ts';
import type { Ref } from './refs.ts';

/** Files, in the order of secrets, then of paths. */
export function blobPlaces({ blobs, reach, areNewOnly }: HistoryContext, index: PlaceIndex): Told[] {
  const places = [...index.places()].map((place): Told => {
    const { secret, path, introductions, removals, versions, inHead, inIndex, newest } = place;
    const isInHead = inHead !== -1 || place.isHeldByHead;
    const shown = inIndex !== -1 ? inIndex : inHead !== -1 ? inHead : newest;
    return {
      secret,
      place: 'file',
      path,
      oid: shown === -1 ? '' : blobs.oid(shown),
      isStaged: inIndex !== -1 && !isInHead,
      isInHead,
      versions: versions.size,
      introductions,
      removals: areNewOnly ? [] : removals,
      // Staged only, or brought in by a commit that could not be compared: the index or HEAD keeps it.
      ownReach: { isReachable: true, ...(reach.hasRemotes && !isInHead && { isPushed: false }) },
    };
  });
  // A place of which only the removal was seen has nothing to show.
  return places.filter(({ oid }) => oid !== '').sort(comparePlaces);
}

/** Names of files and folders. */
export function namePlaces(index: NameIndex): Told[] {
  const places = [...index.places()].map(
    ({ secret, path, tree, introductions, removals, isInHead }): Told => ({
      secret,
      place: 'file-name',
      path,
      oid: tree,
      isStaged: false,
      isInHead,
      versions: 1,
      introductions,
      removals,
      ownReach: { isReachable: isInHead },
    }),
  );
  return places.sort(comparePlaces);
}

/** Blobs that no commit and no index has at a path. A ref may still name one. */
export function orphanPlaces({ blobs, refs }: HistoryContext, index: PlaceIndex): Told[] {
  const places: Told[] = [];
  const naming = new Map<string, Ref[]>();
  for (const ref of refs) {
    const blob = ref.commit === -1 ? blobs.find(ref.target) : undefined;
    if (blob === undefined) continue;
    const known = naming.get(ref.target);
    if (known) known.push(ref);
    else naming.set(ref.target, [ref]);
  }
  for (let blob = 0; blob < blobs.size; blob++) {
    if (index.isPlaced(blob)) continue;
    const oid = blobs.oid(blob);
    const ownReach = reachOfNames(naming.get(oid) ?? []);
    for (const secret of blobs.secrets(blob)) {
      places.push({
        secret,
        place: 'orphan-blob',
        oid,
        isStaged: false,
        isInHead: false,
        versions: 1,
        introductions: [],
        removals: [],
        ownReach,
      });
    }
  }
  return places;
}

function comparePlaces(a: Told, b: Told): number {
  if (a.secret !== b.secret) return a.secret - b.secret;
  return a.path! < b.path! ? -1 : Number(a.path! > b.path!);
}

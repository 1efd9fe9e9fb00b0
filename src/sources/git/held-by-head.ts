/**
 * Finds out whether HEAD still holds a secret at the path where a commit of a range brought it
 * in. Such scans see only new lines, so that later versions of the file tell nothing.
 */

import type { PlaceIndex, PlaceRecord } from './place-index.ts';
import { readObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';
import type { SightedBlobs } from './sighted-blobs.ts';
import type { SightedObject } from './sighted-object.ts';
import { listHead } from './tree-listing.ts';

/** Marks the places whose file in HEAD has the same bytes somewhere. `keys` are the secrets' by number. */
export async function markHeldByHead(
  repository: Repository,
  index: PlaceIndex,
  blobs: SightedBlobs,
  sighted: readonly SightedObject[],
  keys: readonly string[],
): Promise<void> {
  const open = [...index.places()].filter(({ inHead, newest }) => inHead === -1 && newest !== -1);
  if (open.length === 0) return;
  const paths = new Set(open.map(({ path }) => path));
  const heads = new Map<string, string>();
  await listHead(repository, (oid, path) => {
    if (paths.has(path)) heads.set(path, oid);
  });
  const inSighted = groupBy(open, ({ newest }) => blobs.oid(newest));
  const inHead = groupBy(open, ({ path }) => heads.get(path) ?? '');
  const spans = new Map(sighted.map((each) => [each.oid, each]));
  const needles = new Map<PlaceRecord, Buffer>();
  await readObjects(repository.gitDir, [...inSighted.keys()], (oid, _type, bytes) => {
    for (const place of inSighted.get(oid)!) {
      const { secrets, starts, ends } = spans.get(oid)!;
      const at = secrets.indexOf(keys[place.secret]!);
      const end = ends?.[at]?.byte;
      if (end !== undefined) needles.set(place, Buffer.from(bytes.subarray(starts[at]!.byte, end)));
    }
  });
  inHead.delete('');
  await readObjects(repository.gitDir, [...inHead.keys()], (oid, _type, bytes) => {
    for (const place of inHead.get(oid)!) {
      const needle = needles.get(place);
      if (needle && bytes.includes(needle)) place.isHeldByHead = true;
    }
  });
}

function groupBy(
  places: readonly PlaceRecord[],
  keyOf: (place: PlaceRecord) => string,
): Map<string, PlaceRecord[]> {
  const groups = new Map<string, PlaceRecord[]>();
  for (const place of places) {
    const key = keyOf(place);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return groups;
}

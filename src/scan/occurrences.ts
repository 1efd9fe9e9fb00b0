/**
 * The places of one secret: spots in files joined with the history of their paths, then what only
 * history holds, less what comments allow. `findings.ts` puts them into findings.
 */

import type { Occurrence, Place } from '#model/finding';
import type { GitObjectType } from '#model/origin';
import { type DirectSpot, type ObjectSpot, type SecretRecord, type Spot, pathKey } from '#scan/collect';
import type { PlaceHistory } from '#sources/git/provenance';

/** A place as git's history tells it, with the repository it is in. */
export interface RepositoryPlace extends PlaceHistory {
  readonly repository: string;
}

/**
 * Every place of `record` that no comment allows, in no order. `places` and `allowed` are what
 * history told of its spots without and with such a comment. An object of which history told
 * nothing (it could not be read to its end) is a place all the same: no secret is lost with it.
 */
export function occurrencesOf(
  record: SecretRecord,
  places: readonly RepositoryPlace[],
  allowed: readonly RepositoryPlace[],
): Occurrence[] {
  const allowedHere = allowedPaths(record, allowed);
  const standing = places.filter(
    ({ repository, path }) => path === undefined || !allowedHere.has(pathKey(repository, path)),
  );
  const direct = record.direct.filter((spot) => !spot.isAllowed);
  return [...joinPlaces(record, direct, standing), ...untoldPlaces(record, places)];
}

/** Spots in objects of repositories whose history knows no place of this secret. */
function untoldPlaces(record: SecretRecord, places: readonly RepositoryPlace[]): Occurrence[] {
  const told = new Set(places.map(({ repository }) => repository));
  return [...record.objects]
    .filter(([repository]) => !told.has(repository))
    .flatMap(([repository, objects]) =>
      [...objects]
        .filter(([, spot]) => !spot.isAllowed)
        .map(([oid, spot]) => objectOccurrence(spot, untoldPlace(record.key, repository, oid, spot.type))),
    );
}

const placeOfType: Readonly<Record<GitObjectType, Place>> = {
  blob: 'orphan-blob',
  commit: 'commit-message',
  tag: 'tag-message',
  tree: 'file-name',
};

function untoldPlace(secret: string, repository: string, oid: string, type: GitObjectType): RepositoryPlace {
  const noRefs = { branches: [], remoteBranches: [], tags: [], otherRefs: [] };
  const history = { oid, versions: 1, isInHead: false, isReachable: true, ...noRefs };
  return { secret, repository, place: placeOfType[type], oid, isStaged: false, history };
}

/** Paths where the newest version of the line carries a comment: their older versions are allowed with it. */
function allowedPaths(record: SecretRecord, places: readonly RepositoryPlace[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const spot of record.direct) {
    if (spot.isAllowed && spot.origin.kind === 'file') paths.add(pathKey(spot.origin.root, spot.origin.path));
  }
  for (const { repository, path, history } of places) {
    if (path !== undefined && history.isInHead) paths.add(pathKey(repository, path));
  }
  return paths;
}

function joinPlaces(
  record: SecretRecord,
  direct: readonly DirectSpot[],
  places: readonly RepositoryPlace[],
): Occurrence[] {
  const byPath = new Map(
    places.flatMap((place) =>
      place.path === undefined ? [] : [[pathKey(place.repository, place.path), place] as const],
    ),
  );
  const joined = new Set<RepositoryPlace>();
  const occurrences = direct.map((spot): Occurrence => {
    const { origin } = spot;
    const place =
      'path' in origin
        ? byPath.get(pathKey('root' in origin ? origin.root : origin.repository, origin.path))
        : undefined;
    if (place) joined.add(place);
    return directOccurrence(spot, place);
  });
  for (const place of places) {
    const spot = joined.has(place) ? undefined : record.objects.get(place.repository)?.get(place.oid);
    if (spot) occurrences.push(objectOccurrence(spot, place));
  }
  return occurrences;
}

function directOccurrence(spot: DirectSpot, place: RepositoryPlace | undefined): Occurrence {
  const { origin } = spot;
  return {
    ...common(spot),
    place: directPlace(origin),
    root: 'root' in origin ? origin.root : 'repository' in origin ? origin.repository : '-',
    ...('path' in origin ? { path: origin.path } : {}),
    isInWorkingTree: origin.kind === 'file',
    isStaged: origin.kind === 'staged' || (place?.isStaged ?? false),
    ...('commit' in origin && !place ? { commit: origin.commit } : {}),
    ...(place ? { history: place.history } : {}),
  };
}

const textPlaces = { message: 'commit-message', 'file-names': 'file-name', tag: 'tag-message' } as const;

function directPlace(origin: DirectSpot['origin']): Place {
  switch (origin.kind) {
    case 'stdin':
      return 'stdin';
    case 'ref-names':
      return 'ref-name';
    case 'commit-text':
      return textPlaces[origin.part];
    case 'file':
    case 'staged':
    case 'commit-file':
      return 'file';
  }
}

function objectOccurrence(spot: ObjectSpot, place: RepositoryPlace): Occurrence {
  return {
    ...common(spot),
    place: place.place,
    root: place.repository,
    ...(place.path === undefined ? {} : { path: place.path }),
    isInWorkingTree: false,
    isStaged: place.isStaged,
    history: place.history,
  };
}

function common(spot: Spot): Pick<Occurrence, 'start' | 'end' | 'inner' | 'frame'> {
  const inner = spot.inner ? { inner: spot.inner } : {};
  return { start: spot.start, end: spot.end, ...inner, frame: spot.frame };
}

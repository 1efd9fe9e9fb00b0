/** Lists the places that are text of commits and tags themselves. */

import type { Place } from '#model/finding';
import type { HistoryContext, Told } from './place-history.ts';
import { readObjects } from './read-objects.ts';
import { reachOfNames } from './ref-reach.ts';
import type { Ref } from './refs.ts';
import type { SightedObject } from './sighted-object.ts';

/** Tags that name tags: as deep as anybody nests them. */
const mostNesting = 10;

/** Messages and author lines: the commit itself is what brought them in. */
export async function commitPlaces(
  { repository, graph, reach }: HistoryContext,
  sighted: readonly SightedObject[],
  keys: ReadonlyMap<string, number>,
): Promise<Told[]> {
  const byOid = new Map(sighted.map((each) => [each.oid, each]));
  const places: Told[] = [];
  await readObjects(repository.gitDir, [...byOid.keys()], (oid, _type, bytes) => {
    const { secrets, starts } = byOid.get(oid)!;
    const commit = graph.find(oid);
    secrets.forEach((key, index) =>
      places.push({
        secret: keys.get(key)!,
        place: commitPlace(bytes, starts[index]!.byte),
        oid,
        isStaged: false,
        isInHead: commit !== -1 && reach.isInHead(commit),
        versions: 1,
        introductions: commit === -1 ? [] : [commit],
        removals: [],
      }),
    );
  });
  return places;
}

/** What part of a raw commit object has this byte: its author and committer lines, or its message (or another header). */
export function commitPlace(commit: Buffer, byte: number): Place {
  const blank = commit.indexOf('\n\n');
  if (blank !== -1 && byte > blank) return 'commit-message';
  const lineStart = byte === 0 ? 0 : commit.lastIndexOf('\n', byte - 1) + 1;
  return /^(?:author|committer) /.test(commit.toString('latin1', lineStart, lineStart + 10))
    ? 'commit-author'
    : 'commit-message';
}

/** Texts of annotated tags. A ref names the tag, perhaps through other tags; else nothing keeps it. */
export async function tagPlaces(
  context: HistoryContext,
  sighted: readonly SightedObject[],
  keys: ReadonlyMap<string, number>,
): Promise<Told[]> {
  if (sighted.length === 0) return [];
  const naming = await readNaming(context);
  return sighted.flatMap(({ oid, secrets }) => {
    const ownReach = reachOfNames(naming.get(oid) ?? []);
    return secrets.map((key): Told => ({
      secret: keys.get(key)!,
      place: 'tag-message',
      oid,
      isStaged: false,
      isInHead: false,
      versions: 1,
      introductions: [],
      removals: [],
      ownReach,
    }));
  });
}

/** The refs that lead to each tag object. */
async function readNaming({ repository, refs }: HistoryContext): Promise<Map<string, Ref[]>> {
  const naming = new Map<string, Ref[]>();
  let level = new Map<string, Ref[]>();
  for (const ref of refs) {
    if (ref.oid !== ref.target) addTo(level, ref.oid, ref);
  }
  for (let depth = 0; depth < mostNesting && level.size > 0; depth++) {
    const inner = new Map<string, Ref[]>();
    await readObjects(repository.gitDir, [...level.keys()], (oid, type, bytes) => {
      const named = level.get(oid)!;
      for (const ref of named) addTo(naming, oid, ref);
      const target = /^object ([0-9a-f]+)\ntype tag\n/.exec(bytes.toString('latin1', 0, 100))?.[1];
      if (type !== 'tag' || target === undefined) return;
      for (const ref of named) addTo(inner, target, ref);
    });
    level = inner;
  }
  return naming;
}

function addTo(map: Map<string, Ref[]>, oid: string, ref: Ref): void {
  const known = map.get(oid);
  if (known) known.push(ref);
  else map.set(oid, [ref]);
}

/** Parts of a credential that were also found alone (an AWS key id without its secret beside it). */

import type { Occurrence } from '#model/finding';
import type { SecretRecord } from '#scan/collect';

/** A secret that is to be told, with its places. */
export interface Located {
  readonly record: SecretRecord;
  readonly occurrences: readonly Occurrence[];
}

/**
 * `all` without the places where another of them is told already, since what stands there is its
 * part. A secret that has no other place goes; one that is also elsewhere keeps that.
 */
export function foldParts(all: readonly Located[]): Located[] {
  const holders = new Map<string, Set<string>>();
  for (const { record, occurrences } of all) {
    for (const { text } of record.parts) {
      const places = holders.get(text) ?? new Set();
      for (const occurrence of occurrences) places.add(placeKey(occurrence));
      holders.set(text, places);
    }
  }
  return all.flatMap(({ record, occurrences }) => {
    const told = holders.get(record.secret);
    const others = told ? occurrences.filter((each) => !told.has(placeKey(each))) : occurrences;
    const isFolded = others.length === 0 && occurrences.length > 0 && record.omitted === 0;
    return isFolded ? [] : [{ record, occurrences: others }];
  });
}

function placeKey({ place, root, path, inner, history }: Occurrence): string {
  return JSON.stringify([place, root, path ?? history?.oid ?? '', inner?.path ?? '']);
}

/** The blobs that hold secrets, and which, in a form that is fast to compare. */

/** A set of secrets, as ascending numbers; equal sets are one and the same array. */
export type SecretSet = readonly number[];

/** Blobs by number. */
export interface SightedBlobs {
  readonly size: number;
  /** The number of a blob; undefined when it holds no secret. */
  find(oid: string): number | undefined;
  oid(blob: number): string;
  secrets(blob: number): SecretSet;
}

/** Collects blobs. `secrets` are numbers of the caller's. */
export function createSightedBlobs(
  blobs: Iterable<{ readonly oid: string; readonly secrets: readonly number[] }>,
): SightedBlobs {
  const numbers = new Map<string, number>();
  const oids: string[] = [];
  const sets: SecretSet[] = [];
  const known = new Map<string, SecretSet>();
  for (const { oid, secrets } of blobs) {
    const sorted = [...new Set(secrets)].sort((a, b) => a - b);
    const key = sorted.join();
    const set = known.get(key) ?? sorted;
    known.set(key, set);
    numbers.set(oid, oids.length);
    oids.push(oid);
    sets.push(set);
  }
  return {
    size: oids.length,
    find: (oid) => numbers.get(oid),
    oid: (blob) => oids[blob]!,
    secrets: (blob) => sets[blob]!,
  };
}

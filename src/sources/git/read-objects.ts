/** Reads some objects, to look at what is in them: commits, tags and trees, all of them small. */

import type { GitObjectType } from '#model/origin';
import { objectReader } from './objects.ts';

/**
 * Visits the objects with these ids that are there and at most 32 MB large, in that order. `bytes`
 * are valid until `visit` returns.
 */
export async function readObjects(
  gitDir: string,
  oids: readonly string[],
  visit: (oid: string, type: GitObjectType, bytes: Buffer) => void,
): Promise<void> {
  const ignore = (): void => {};
  await objectReader(gitDir).read(oids.map((oid) => `${oid}\n`).join(''), {
    object: visit,
    begin: ignore,
    piece: ignore,
    end: ignore,
    missing: ignore,
    failed: ignore,
  });
}

/** A compiled XML document while it is read: its strings, and what its attributes are called. */

import type { ByteReader } from '#decoders/byte-reader';
import { type StringPool, emptyPool } from './string-pool.ts';

/** What elements are read with. */
export interface XmlDocument {
  readonly reader: ByteReader;
  pool: StringPool;
  /** Ids of the attributes whose names are the pool's first strings. */
  ids: readonly number[];
  /** For each string of the pool: 1 when an element refers to it. */
  used: Uint8Array;
}

/** A document of which nothing is read yet. */
export function createDocument(reader: ByteReader): XmlDocument {
  return { reader, pool: emptyPool, ids: [], used: new Uint8Array(0) };
}

/** The string at `index` of the pool, which now counts as used. */
export function use({ pool, used }: XmlDocument, index: number): string | undefined {
  const value = pool.at(index);
  if (value !== undefined) used[index] = 1;
  return value;
}

/** Byte classes as the engine uses them: a table of 256 flags made from the rule's hexadecimal form. */

import type { ByteClass } from '#model/compiled-rule';

const tables = new Map<ByteClass, Uint8Array>();

/** A table with 1 at every byte value in `byteClass`. Tables are shared between callers. */
export function byteTable(byteClass: ByteClass): Uint8Array {
  const known = tables.get(byteClass);
  if (known) return known;
  const table = new Uint8Array(256);
  for (let index = 0; index < 32; index++) {
    const bits = Number.parseInt(byteClass.slice(index * 2, index * 2 + 2), 16);
    for (let bit = 0; bit < 8; bit++) table[index * 8 + bit] = (bits >> bit) & 1;
  }
  tables.set(byteClass, table);
  return table;
}

/** 1 for ASCII letters, digits and `_`: the bytes that RE2's `\b` and identifiers are made of. */
export const wordBytes: Uint8Array = tableOf(/\w/);

/** A table with 1 at every Latin-1 character that `pattern` matches. */
export function tableOf(pattern: RegExp): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) if (pattern.test(String.fromCharCode(byte))) table[byte] = 1;
  return table;
}

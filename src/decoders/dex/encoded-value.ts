/** Encoded values: initial values of static fields, and the contents of annotations. */

import { FormatError } from '#decoders/format';
import type { Cursor, DexFile } from './dex-file.ts';

/** Receives a string; `element` is the name of the annotation's element that holds it, `type` the annotation's. */
export type VisitString = (
  stringIndex: number,
  element: string | undefined,
  type: number | undefined,
) => void;

/** Deeper nesting than this is no honest file. */
const maxDepth = 64;
const stringValue = 0x17;
const arrayValue = 0x1c;
const annotationValue = 0x1d;
const nullValue = 0x1e;
const booleanValue = 0x1f;

/** Reads one value, and moves `cursor` behind it. */
export function readEncodedValue(
  dex: DexFile,
  cursor: Cursor,
  visit: VisitString,
  element?: string,
  type?: number,
  depth = 0,
): void {
  if (depth > maxDepth) throw new FormatError('values are nested too deep');
  dex.spend(1);
  const head = dex.u8(cursor.at++);
  const kind = head & 0x1f;
  if (kind === nullValue || kind === booleanValue) return;
  if (kind === arrayValue) {
    const count = dex.uleb(cursor);
    for (let index = 0; index < count; index++) {
      readEncodedValue(dex, cursor, visit, element, type, depth + 1);
    }
    return;
  }
  if (kind === annotationValue) return readAnnotation(dex, cursor, visit, depth + 1);
  const size = (head >> 5) + 1;
  if (kind === stringValue) {
    let value = 0;
    for (let index = 0; index < Math.min(size, 4); index++)
      value += dex.u8(cursor.at + index) * 2 ** (index * 8);
    visit(value, element, type);
  }
  cursor.at += size;
}

/** Reads an annotation without its visibility, and moves `cursor` behind it. */
export function readAnnotation(dex: DexFile, cursor: Cursor, visit: VisitString, depth = 0): void {
  const type = dex.uleb(cursor);
  const count = dex.uleb(cursor);
  for (let index = 0; index < count; index++) {
    const name = dex.string(dex.uleb(cursor));
    readEncodedValue(dex, cursor, visit, name, type, depth + 1);
  }
}

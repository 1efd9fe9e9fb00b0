/** Elements of DER (X.690), of definite length: enough to walk certificates and signatures. */

import type { ByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';

/** An element; its content is `[start, end)`. */
export interface DerElement {
  readonly tag: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Tags, with the bit of those that are made of others. */
export const der = { integer: 0x02, sequence: 0x30, set: 0x31, context0: 0xa0 } as const;

/** The element at `at`, which must end before `limit`. Throws a FormatError when it does not. */
export function derElement(reader: ByteReader, at: number, limit: number): DerElement {
  const tag = reader.u8(at);
  const first = reader.u8(at + 1);
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 4) throw new FormatError('an element has a length that it cannot have');
  let length = first < 0x80 ? first : 0;
  for (let index = 0; index < lengthBytes; index++) length = length * 256 + reader.u8(at + 2 + index);
  const start = at + 2 + lengthBytes;
  if (start + length > limit) throw new FormatError('an element reaches over its end');
  return { tag, at, start, end: start + length };
}

/** The elements within `[from, to)`. */
export function derElements(reader: ByteReader, from: number, to: number): DerElement[] {
  const elements: DerElement[] = [];
  for (let at = from; at + 2 <= to;) {
    const element = derElement(reader, at, to);
    elements.push(element);
    at = element.end;
  }
  return elements;
}

/**
 * The constant pool of a Java class file, and the names in it.
 * Format: https://docs.oracle.com/javase/specs/jvms/se21/html/jvms-4.html
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import { readMutf8 } from '#decoders/mutf-8';

/** The constants by index; reading one that is not there throws a FormatError. */
export interface ClassFile {
  readonly reader: ByteReader;
  /** Number of constants, and one. */
  readonly constants: number;
  /** Where what follows the constants begins. */
  readonly end: number;
  /** Kind of the constant with this index; 0 where there is none. */
  tag(index: number): number;
  /** Text of a constant of kind Utf8. */
  utf8(index: number): string;
  /** Index of the text of a constant of kind String. */
  stringText(index: number): number;
  /** `com.example.Keys` for a constant of kind Class. */
  className(index: number): string;
  /** What a constant for a field or method names. */
  member(index: number): { readonly owner: string; readonly name: string; readonly descriptor: string };
}

/** Kinds of constants that matter here. */
export const tags = { utf8: 1, long: 5, double: 6, string: 8 } as const;

const poolAt = 10;
/** Bytes of a constant behind its tag, by tag; a text's length comes on top. */
const sizes: Readonly<Record<number, number>> = {
  1: 2,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
};

/** Reads the constant pool. */
export function openClass(bytes: Uint8Array): ClassFile {
  const reader = createByteReader(bytes, true);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const constants = reader.u16(8);
  const starts = new Int32Array(constants);
  let at = poolAt;
  for (let index = 1; index < constants; index++) {
    starts[index] = at;
    const tag = reader.u8(at);
    const size = sizes[tag];
    if (size === undefined) throw new FormatError('a constant is of no known kind');
    at += 1 + size + (tag === tags.utf8 ? reader.u16(at + 1) : 0);
    // These take two places in the pool.
    if (tag === tags.long || tag === tags.double) index++;
  }
  const texts = Array.from<string | undefined>({ length: constants });
  const startOf = (index: number): number => {
    const start = starts[index];
    if (start === undefined || start === 0) throw new FormatError('an index points outside of the constants');
    return start;
  };
  const readText = (index: number): string => {
    const start = startOf(index);
    if (buffer[start] !== tags.utf8) throw new FormatError('a constant is not of the expected kind');
    return readMutf8(buffer, start + 3, Math.min(buffer.length, start + 3 + reader.u16(start + 1)));
  };
  const utf8 = (index: number): string => (texts[index] ??= readText(index));
  const className = (index: number): string => utf8(reader.u16(startOf(index) + 1)).replaceAll('/', '.');
  return {
    reader,
    constants,
    end: at,
    tag: (index) => (starts[index] ? buffer[starts[index]]! : 0),
    utf8,
    stringText: (index) => reader.u16(startOf(index) + 1),
    className,
    member(index) {
      const start = startOf(index);
      const names = startOf(reader.u16(start + 3));
      // A call site has no owner: in its place stands an index of another table.
      const owner = buffer[start] === 18 ? '' : className(reader.u16(start + 1));
      return { owner, name: utf8(reader.u16(names + 1)), descriptor: utf8(reader.u16(names + 3)) };
    },
  };
}

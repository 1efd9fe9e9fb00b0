/**
 * Object literals of Hermes bytecode: runs of values of one type, each behind a tag
 * (`SerializedLiteralGenerator.h` of facebook/hermes), for keys and values alike.
 */

import { type HermesFile, firstShapeVersion } from './file.ts';

/** Buffers of keys, of values and, from version 98 on, of shapes. */
export interface LiteralBuffers {
  readonly keys: Uint8Array;
  readonly values: Uint8Array;
  /** Pairs of offset in `keys` and number of properties; undefined before version 98. */
  readonly shapes: Uint8Array | undefined;
}

/** Up to here there are no big integers, and the header is eight bytes shorter for it. */
const lastVersionWithoutBigIntegers = 86;
/** No real literal has more properties. */
const maxProperties = 65_536;

/** Finds the buffers, which lie behind the strings. */
export function readLiteralBuffers(file: HermesFile): LiteralBuffers {
  const { reader, version, storageAt, storageBytes } = file;
  const sizesAt = version <= lastVersionWithoutBigIntegers ? 72 : 80;
  const [first, second, third] = [reader.u32(sizesAt), reader.u32(sizesAt + 4), reader.u32(sizesAt + 8)];
  const firstAt = align(storageAt + storageBytes);
  const secondAt = align(firstAt + first);
  const thirdAt = align(secondAt + second);
  if (version >= firstShapeVersion) {
    return {
      values: reader.slice(firstAt, first),
      keys: reader.slice(secondAt, second),
      shapes: reader.slice(thirdAt, third * 8),
    };
  }
  return { keys: reader.slice(secondAt, second), values: reader.slice(thirdAt, third), shapes: undefined };
}

function align(offset: number): number {
  return Math.ceil(offset / 4) * 4;
}

/** Bytes of a literal: null, true, false, number, string by four bytes, by two, by one, integer. */
const sizes = [0, 0, 0, 8, 4, 2, 1, 4];
/** The same from version 98 on, where the seventh type is undefined. */
const newSizes = [0, 0, 0, 8, 4, 2, 0, 4];
const longString = 4;
const byteString = 6;

/**
 * The first `count` literals from `at`: numbers of strings, and -1 for what is none. Fewer when the
 * buffer ends.
 */
export function readLiterals(buffer: Uint8Array, at: number, count: number, isNew: boolean): number[] {
  const literals: number[] = [];
  const wanted = Math.min(count, maxProperties);
  let position = at;
  while (literals.length < wanted && position < buffer.length) {
    const tag = buffer[position++]!;
    let run = tag & 0x0f;
    if ((tag & 0x80) !== 0) run = (run << 8) | (buffer[position++] ?? 0);
    const type = (tag >> 4) & 7;
    const size = (isNew ? newSizes : sizes)[type]!;
    const isString = type >= longString && type <= byteString && size > 0;
    for (let index = 0; index < run && literals.length < wanted; index++, position += size) {
      if (position + size > buffer.length) return literals;
      literals.push(isString ? stringAt(buffer, position, size) : -1);
    }
  }
  return literals;
}

function stringAt(buffer: Uint8Array, at: number, size: number): number {
  if (size === 1) return buffer[at]!;
  const low = buffer[at]! | (buffer[at + 1]! << 8);
  return size === 2 ? low : low + (buffer[at + 2]! | (buffer[at + 3]! << 8)) * 0x10000;
}

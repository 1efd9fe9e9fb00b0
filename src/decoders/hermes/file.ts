/**
 * The header of a Hermes bytecode file and where its sections lie (`BytecodeFileFormat.h` of
 * facebook/hermes). What a version moved is tried, and taken when the string table agrees with it.
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';

/** Where the parts of a bytecode file lie; offsets count from its start. */
export interface HermesFile {
  readonly reader: ByteReader;
  readonly version: number;
  /** Offsets are differences to the one before: the form that is made for small updates. */
  readonly isDelta: boolean;
  readonly fileBytes: number;
  readonly functionsAt: number;
  readonly functionCount: number;
  /** Bytes of one function's header. */
  readonly functionBytes: number;
  readonly stringsAt: number;
  readonly stringCount: number;
  readonly overflowAt: number;
  readonly overflowCount: number;
  readonly storageAt: number;
  readonly storageBytes: number;
}

/** Bytes of the file header, in every version so far. */
const headerBytes = 128;
/** 16 up to version 96, 12 from 98 on; the others are for versions to come. */
const functionSizes = [16, 12, 8, 20, 24, 28, 32];
/** From here on functions and object literals are laid out anew. */
export const firstShapeVersion = 97;

/** True for the first eight bytes of either form. */
export function hasHermesMagic(bytes: Uint8Array): boolean {
  return bytes.length >= headerBytes && (hasMagic(bytes, 0) || hasMagic(bytes, 0xff));
}

function hasMagic(bytes: Uint8Array, mask: number): boolean {
  return [0xc6, 0x1f, 0xbc, 0x03, 0xc1, 0x03, 0x19, 0x1f].every(
    (byte, index) => bytes[index] === (byte ^ mask),
  );
}

/** Reads where everything is; throws a FormatError when no known layout fits. */
export function readHermesFile(bytes: Uint8Array): HermesFile {
  const reader = createByteReader(bytes);
  const version = reader.u32(8);
  const sizes =
    version < firstShapeVersion ? functionSizes : [12, ...functionSizes.filter((size) => size !== 12)];
  for (const functionBytes of sizes) {
    const file = layOut(reader, version, functionBytes);
    if (isConsistent(file)) return file;
  }
  throw new FormatError(`the string table of bytecode version ${version} is not where it should be`);
}

function layOut(reader: ByteReader, version: number, functionBytes: number): HermesFile {
  const functionCount = reader.u32(40);
  const kindCount = reader.u32(44);
  const identifierCount = reader.u32(48);
  const stringCount = reader.u32(52);
  const overflowCount = reader.u32(56);
  const stringsAt = headerBytes + functionCount * functionBytes + kindCount * 4 + identifierCount * 4;
  const overflowAt = stringsAt + stringCount * 4;
  return {
    reader,
    version,
    isDelta: reader.u8(0) === 0x39,
    fileBytes: reader.u32(32),
    functionsAt: headerBytes,
    functionCount,
    functionBytes,
    stringsAt,
    stringCount,
    overflowAt,
    overflowCount,
    storageAt: overflowAt + overflowCount * 8,
    storageBytes: reader.u32(60),
  };
}

/** Every string lies in the storage, and together they reach its end: no other layout gives that. */
function isConsistent(file: HermesFile): boolean {
  const { reader, storageAt, storageBytes } = file;
  if (storageAt + storageBytes > reader.length || file.stringCount === 0) return false;
  let furthest = 0;
  const strings = stringRanges(file);
  for (let id = 0; id < file.stringCount; id++) {
    if (!strings.seek(id)) return false;
    const end = strings.offset + strings.bytes;
    if (end > storageBytes) return false;
    if (end > furthest) furthest = end;
  }
  return furthest === storageBytes;
}

/** One string after the other, in ascending order of their numbers. */
export interface StringRanges {
  /** Reads the next string's place; `id` is one more than before. False when its entry is broken. */
  seek(id: number): boolean;
  /** From the start of the storage. */
  readonly offset: number;
  readonly bytes: number;
  readonly isUtf16: boolean;
}

/** Walks the string table: small entries, and the long strings that they refer to. */
export function stringRanges(file: HermesFile): StringRanges {
  const { reader, isDelta, stringsAt, overflowAt, overflowCount } = file;
  const longOffsets = isDelta ? sumsOf(file) : undefined;
  let before = 0;
  const ranges = {
    offset: 0,
    bytes: 0,
    isUtf16: false,
    seek(id: number): boolean {
      const entry = reader.u32(stringsAt + id * 4);
      ranges.isUtf16 = (entry & 1) === 1;
      let offset = (entry >>> 1) & 0x7fffff;
      let units = entry >>> 24;
      if (isDelta) {
        offset = (offset + before) & 0x7fffff;
        before = offset;
      }
      if (units === 0xff) {
        if (offset >= overflowCount) return false;
        units = reader.u32(overflowAt + offset * 8 + 4);
        offset = longOffsets?.[offset] ?? reader.u32(overflowAt + offset * 8);
      }
      ranges.offset = offset;
      ranges.bytes = ranges.isUtf16 ? units * 2 : units;
      return true;
    },
  };
  return ranges;
}

/** Offsets of the long strings, which the delta form holds as differences. */
function sumsOf({ reader, overflowAt, overflowCount }: HermesFile): Uint32Array {
  reader.slice(overflowAt, overflowCount * 8);
  const sums = new Uint32Array(overflowCount);
  let sum = 0;
  for (let index = 0; index < overflowCount; index++) {
    sum = (sum + reader.u32(overflowAt + index * 8)) >>> 0;
    sums[index] = sum;
  }
  return sums;
}

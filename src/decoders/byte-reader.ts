/** Reads numbers out of hostile bytes: every read is checked, and one outside of them throws a FormatError. */

import { FormatError } from './format.ts';

/** Fixed views on the same bytes; offsets count from their start. */
export interface ByteReader {
  readonly length: number;
  readonly bytes: Uint8Array;
  u8(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  i32(at: number): number;
  /** An unsigned number of 64 bits; above 2^53 it throws, since nothing can be that long. */
  u64(at: number): number;
  /** A view of `length` bytes from `at`. */
  slice(at: number, length: number): Uint8Array;
  /** Latin-1 text of `length` bytes from `at`. */
  latin1(at: number, length: number): string;
  utf8(at: number, length: number): string;
}

/** Makes a reader; little-endian unless told otherwise. */
export function createByteReader(bytes: Uint8Array, isBigEndian = false): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = !isBigEndian;
  const check = (at: number, length: number): void => {
    if (!(at >= 0 && length >= 0 && at + length <= bytes.length)) {
      throw new FormatError('an offset points outside of it');
    }
  };
  return {
    length: bytes.length,
    bytes,
    u8(at) {
      check(at, 1);
      return bytes[at]!;
    },
    u16(at) {
      check(at, 2);
      return view.getUint16(at, isLittle);
    },
    u32(at) {
      check(at, 4);
      return view.getUint32(at, isLittle);
    },
    i32(at) {
      check(at, 4);
      return view.getInt32(at, isLittle);
    },
    u64(at) {
      check(at, 8);
      const value = view.getBigUint64(at, isLittle);
      if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new FormatError('a number is too large');
      return Number(value);
    },
    slice(at, length) {
      check(at, length);
      return bytes.subarray(at, at + length);
    },
    latin1(at, length) {
      check(at, length);
      return buffer.toString('latin1', at, at + length);
    },
    utf8(at, length) {
      check(at, length);
      return buffer.toString('utf8', at, at + length);
    },
  };
}

/**
 * String pools, as resource tables and compiled XML have them (AOSP ResourceTypes.h,
 * ResStringPool): UTF-8 or UTF-16, found by index. Lengths and offsets are hostile: what does not
 * fit is cut at the pool's end, as Android's own reader bears most of it.
 */

import type { ByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import { readMutf8 } from '#decoders/mutf-8';

/** Strings by index. */
export interface StringPool {
  readonly length: number;
  /** The string; undefined when the index or its offset points to nowhere. Cached. */
  at(index: number): string | undefined;
}

/** Type of the pool's chunk. */
export const stringPoolType = 0x0001;

/** A pool without strings. */
export const emptyPool: StringPool = { length: 0, at: () => undefined };

const headerBytes = 28;
const utf8Flag = 0x100;
/** Android looks for the end of a string whose length lost its upper bits at these distances. */
const lostLengthStep = 0x8000;

/** The pool whose chunk starts at `at`; nothing is read from `limit` on. */
export function readStringPool(reader: ByteReader, at: number, limit: number): StringPool {
  if (reader.u16(at) !== stringPoolType) throw new FormatError('a string pool is missing');
  const told = reader.u32(at + 4);
  const end = told > headerBytes && at + told <= limit ? at + told : limit;
  const isUtf8 = (reader.u32(at + 16) & utf8Flag) !== 0;
  const offsetsAt = at + Math.max(headerBytes, reader.u16(at + 2));
  const stringsAt = at + reader.u32(at + 20);
  const length = Math.max(0, Math.min(reader.u32(at + 8), (end - offsetsAt) >> 2));
  const buffer = Buffer.from(reader.bytes.buffer, reader.bytes.byteOffset, end);
  const known: string[] = [];
  return {
    length,
    at(index) {
      if (!(index >= 0 && index < length)) return undefined;
      const value = known[index];
      if (value !== undefined) return value;
      const start = stringsAt + reader.u32(offsetsAt + index * 4);
      if (start + 2 > end) return undefined;
      return (known[index] = isUtf8 ? readUtf8(buffer, start) : readUtf16(buffer, start));
    },
  };
}

/** Characters, bytes, text, NUL; lengths of one or two bytes, the first with the high bit set then. */
function readUtf8(buffer: Buffer, at: number): string {
  const byteLengthAt = at + (buffer[at]! & 0x80 ? 2 : 1);
  const first = buffer[byteLengthAt] ?? 0;
  const isLong = (first & 0x80) !== 0;
  const start = byteLengthAt + (isLong ? 2 : 1);
  const length = isLong ? ((first & 0x7f) << 8) | (buffer[byteLengthAt + 1] ?? 0) : first;
  const end = endOfUtf8(buffer, start, length);
  const text = buffer.toString('utf8', start, end);
  if (!text.includes('\ufffd')) return text;
  // aapt2 writes characters beyond U+FFFF as Java does.
  const modified = readMutf8(buffer, start, end);
  return modified.includes('\ufffd') ? text : modified;
}

function endOfUtf8(buffer: Buffer, start: number, length: number): number {
  for (let end = start + length; end < buffer.length; end += lostLengthStep) {
    if (buffer[end] === 0) return end;
  }
  return Math.min(start + length, buffer.length);
}

/** Units, text, NUL; a length of one unit or two. */
function readUtf16(buffer: Buffer, at: number): string {
  const first = buffer.readUInt16LE(at);
  if ((first & 0x8000) === 0) return buffer.toString('utf16le', at + 2, at + 2 + first * 2);
  const second = at + 4 <= buffer.length ? buffer.readUInt16LE(at + 2) : 0;
  return buffer.toString('utf16le', at + 4, at + 4 + (((first & 0x7fff) << 16) | second) * 2);
}

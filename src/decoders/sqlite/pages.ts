/** Pages of a SQLite database (sqlite.org/fileformat2.html, sections 1.3 and 1.6), each used once. */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';

/** How text is stored. */
export type TextEncoding = 'utf8' | 'utf16le' | 'utf16be';

export interface Pages {
  /** Big-endian. */
  readonly reader: ByteReader;
  readonly pageBytes: number;
  /** Of a page, less what extensions reserve at its end. */
  readonly usableBytes: number;
  readonly encoding: TextEncoding;
  readonly count: number;
  /** 1 for pages that were taken; page 1 is the first. */
  readonly taken: Uint8Array;
  /** Bytes of records that may still be read: hostile cells may lie over each other. */
  budget: number;
}

const encodings: readonly TextEncoding[] = ['utf8', 'utf8', 'utf16le', 'utf16be'];
/** Records of an honest database do not lie over each other. */
const maxOverlap = 2;

/** Reads the header. Throws a FormatError when its page size is impossible. */
export function openPages(bytes: Uint8Array): Pages {
  const reader = createByteReader(bytes, true);
  const told = reader.u16(16);
  const pageBytes = told === 1 ? 65536 : told;
  if (!isPageSize(pageBytes)) throw new FormatError('its page size is impossible');
  const usableBytes = pageBytes - reader.u8(20);
  if (usableBytes < 480) throw new FormatError('its pages have too little room');
  const count = Math.ceil(bytes.length / pageBytes);
  const encoding = encodings[reader.u32(56)] ?? 'utf8';
  const budget = bytes.length * maxOverlap;
  return { reader, pageBytes, usableBytes, encoding, count, taken: new Uint8Array(count + 1), budget };
}

/** Whether it is a power of two that pages may have. */
export function isPageSize(bytes: number): boolean {
  return bytes >= 512 && bytes <= 65536 && (bytes & (bytes - 1)) === 0;
}

/** Takes the page for good: false when there is none, or it was taken before. */
export function takePage({ taken, count }: Pages, page: number): boolean {
  if (page < 1 || page > count || taken[page] === 1) return false;
  taken[page] = 1;
  return true;
}

/** A number of one to nine bytes, seven bits each; the ninth has eight (section 1.6). */
export function readVarint(reader: ByteReader, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = reader.u8(at + index);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  return { value: value * 256 + reader.u8(at + 8), end: at + 9 };
}

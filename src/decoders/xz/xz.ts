/**
 * xz files (the .xz file format, version 1.2.1): streams of blocks, each packed by LZMA2. Sums are
 * not checked: damaged text is as well searched.
 */

import { createByteReader, type ByteReader } from '#decoders/byte-reader';
import { FormatError, type Format, type FormatOutput } from '#decoders/format';
import { mostUnpacked } from '#decoders/limits';
import { type OutputBuffer, createOutputBuffer } from '#decoders/output-buffer';
import { unpackedName } from '#decoders/unpacked-name';
import { readLzma2 } from './lzma2.ts';

const magic = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const headerBytes = 12;
const footerBytes = 12;
/** Bytes of a block's sum, by its kind (section 2.1.1.2). */
const sumBytes = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const lzma2Filter = 0x21;
const deltaFilter = 0x03;

/** Opens xz files; their one entry is called as the file, less `.xz`. */
export const xz: Format = {
  name: 'xz',
  recognises: (bytes) => bytes[0] === 0xfd && isStreamStart(bytes, 0),
  decode({ bytes, name }, output) {
    const unpacked = createOutputBuffer(mostUnpacked(bytes.length));
    const reader = createByteReader(bytes);
    try {
      for (let at = 0; isStreamStart(bytes, at); at = skipPadding(bytes, at)) {
        at = readStream(reader, at, unpacked, output);
      }
    } catch (error) {
      if (unpacked.length === 0 || !(error instanceof FormatError)) throw error;
      output.gap(`It is not unpacked to its end: ${error.message}.`);
    }
    output.entry(unpackedName(name), unpacked.written());
  },
};

function isStreamStart(bytes: Uint8Array, at: number): boolean {
  return bytes.length - at >= headerBytes && magic.every((byte, index) => bytes[at + index] === byte);
}

/** Streams may have NULs between them, four at a time. */
function skipPadding(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] === 0) at++;
  return at;
}

function readStream(reader: ByteReader, start: number, unpacked: OutputBuffer, output: FormatOutput): number {
  const sum = sumBytes[reader.u8(start + 7) & 0x0f]!;
  let at = start + headerBytes;
  // The index begins with 0, which no block does.
  while (reader.u8(at) !== 0) {
    const from = unpacked.length;
    const { dataAt, delta } = readBlockHeader(reader, at, output);
    const end = readLzma2(reader.bytes, dataAt, unpacked);
    if (delta > 0) undoDelta(unpacked.bytes, from, unpacked.length, delta);
    at = end + ((dataAt - end) & 3) + sum;
  }
  return skipIndex(reader, at) + footerBytes;
}

/** Where the block's data begin, and the distance of a delta filter (0: none). */
function readBlockHeader(
  reader: ByteReader,
  at: number,
  output: FormatOutput,
): { dataAt: number; delta: number } {
  const flags = reader.u8(at + 1);
  let next = at + 2;
  if (flags & 0x40) next = readNumber(reader, next).end;
  if (flags & 0x80) next = readNumber(reader, next).end;
  let delta = 0;
  for (let left = (flags & 3) + 1; left > 0; left--) {
    const filter = readNumber(reader, next);
    const size = readNumber(reader, filter.end);
    if (left === 1 && filter.value !== lzma2Filter) throw new FormatError('it is not packed by LZMA2');
    if (filter.value === deltaFilter) delta = reader.u8(size.end) + 1;
    else if (left > 1)
      output.note('Jumps in its code are stored otherwise than they run; text is as it was.');
    next = size.end + size.value;
  }
  return { dataAt: at + (reader.u8(at) + 1) * 4, delta };
}

function undoDelta(bytes: Uint8Array, start: number, end: number, distance: number): void {
  for (let at = start + distance; at < end; at++) bytes[at] = (bytes[at]! + bytes[at - distance]!) & 0xff;
}

/** Records of two numbers; then padding and a sum. */
function skipIndex(reader: ByteReader, start: number): number {
  const count = readNumber(reader, start + 1);
  let at = count.end;
  for (let index = 0; index < count.value * 2; index++) at = readNumber(reader, at).end;
  return at + ((start - at) & 3) + 4;
}

/** Seven bits a byte, the lowest first; 63 bits at most (section 1.2). */
function readNumber(reader: ByteReader, start: number): { value: number; end: number } {
  let value = 0;
  for (let index = 0; index < 9; index++) {
    const byte = reader.u8(start + index);
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  throw new FormatError('a number is too long');
}

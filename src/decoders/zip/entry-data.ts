/**
 * The data of a zip entry. Methods 0 and 8 are what Android installs; a forged method is read as
 * it reads resources then: deflated if it inflates to what the directory says, stored else.
 */

import { constants, crc32, inflateRawSync } from 'node:zlib';
import type { ByteSource } from '#model/byte-source';
import { createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import type { ZipEntry } from './directory.ts';

const stored = 0;
const deflated = 8;
const localHeaderBytes = 30;
/** zlib hands out its output in pieces of this size at most, which it then joins. */
const maxChunkBytes = 16 * 1024 * 1024;

/** Where the entry's data begins, by its local header's own lengths of name and extra field. */
export function dataStart(source: ByteSource, entry: ZipEntry): number {
  const header = createByteReader(source.read(entry.headerAt, entry.headerAt + localHeaderBytes));
  if (header.length < localHeaderBytes || header.u32(0) !== 0x04034b50) {
    throw new FormatError('its header is not where the directory says');
  }
  return entry.headerAt + localHeaderBytes + header.u16(26) + header.u16(28);
}

/**
 * The entry decompressed, `maxBytes` at most. Throws a FormatError when there is more, or when
 * nothing can be made of it; data that breaks off gives what came out before.
 */
export function readEntryData(source: ByteSource, entry: ZipEntry, maxBytes: number): Uint8Array {
  const start = dataStart(source, entry);
  if (entry.method === stored) return readStored(source, start, entry, maxBytes);
  const packed = source.read(start, start + entry.compressedBytes);
  if (entry.method === deflated) return inflate(packed, entry.uncompressedBytes, maxBytes);
  return readForged(source, start, packed, entry, maxBytes);
}

function readStored(source: ByteSource, start: number, entry: ZipEntry, maxBytes: number): Uint8Array {
  if (entry.compressedBytes > maxBytes) throw new FormatError(`it is larger than ${maxBytes} bytes`);
  return source.read(start, start + entry.compressedBytes);
}

/** Inflates; a stream without an end gives what it has. */
function inflate(packed: Uint8Array, expectedBytes: number, maxBytes: number): Uint8Array {
  const chunkSize = Math.max(1024, Math.min(expectedBytes + 1, maxChunkBytes, packed.length * 1100 + 1024));
  try {
    return inflateRawSync(packed, {
      chunkSize,
      maxOutputLength: maxBytes,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch (error) {
    if (error instanceof RangeError) throw new FormatError(`it is larger than ${maxBytes} bytes`);
    throw new FormatError('its compressed data is damaged');
  }
}

/** Android inflates if that gives what the directory says, and else takes the bytes as they are. */
function readForged(
  source: ByteSource,
  start: number,
  packed: Uint8Array,
  entry: ZipEntry,
  maxBytes: number,
): Uint8Array {
  try {
    const inflated = inflate(packed, entry.uncompressedBytes, maxBytes);
    if (inflated.length === entry.uncompressedBytes && crc32(inflated) === entry.crc) return inflated;
  } catch {
    // Not deflated: stored, then.
  }
  const isLonger = entry.uncompressedBytes > entry.compressedBytes;
  return source.read(
    start,
    start + Math.min(maxBytes, isLonger ? entry.uncompressedBytes : entry.compressedBytes),
  );
}

/**
 * The data of a zip entry. Methods 0 and 8 are what Android installs; a forged method is read as
 * it reads resources then: deflated if it inflates to what the directory says, stored else.
 */

import { constants, crc32, inflateRawSync } from 'node:zlib';
import type { ByteSource } from '#model/byte-source';
import { FormatError } from '#decoders/format';
import { mostUnpacked } from '#decoders/limits';
import type { ZipEntry } from './directory.ts';
import { entryName } from './entry-name.ts';

const stored = 0;
const deflated = 8;
const localSignature = [0x4b50, 0x0403];
const localHeaderBytes = 30;
const encryptedBit = 0x1;
/** Deflate makes no more of one byte. */
const mostRatio = 1100;

/** What an entry says of itself, in front of its data. */
export interface LocalHeader {
  readonly name: string;
  readonly method: number;
  /** Behind the name and an extra field of its own. */
  readonly dataAt: number;
}

/** An entry's bytes. */
export interface EntryData {
  readonly bytes: Uint8Array;
  /** False when the data breaks off. */
  readonly isWhole: boolean;
}

/** The entry's own header; undefined when it is not where the directory says. */
export function readLocalHeader(source: ByteSource, entry: ZipEntry): LocalHeader | undefined {
  // Done for every entry twice: a reader for each would take longer than the rest.
  const header = source.read(entry.headerAt, entry.headerAt + localHeaderBytes);
  if (header.length < localHeaderBytes) return undefined;
  const u16 = (at: number): number => header[at]! | (header[at + 1]! << 8);
  if (u16(0) !== localSignature[0] || u16(2) !== localSignature[1]) return undefined;
  const nameAt = entry.headerAt + localHeaderBytes;
  const nameEnd = nameAt + u16(26);
  return { name: entryName(source.read(nameAt, nameEnd)), method: u16(8), dataAt: nameEnd + u16(28) };
}

/**
 * The entry decompressed. Throws a FormatError when it is a bomb or encrypted, or when nothing can
 * be made of it; data that breaks off gives what came out before.
 */
export function readEntryData(source: ByteSource, entry: ZipEntry): EntryData {
  const header = readLocalHeader(source, entry);
  if (!header) throw new FormatError('its header is not where the directory says');
  const maxBytes = mostUnpacked(entry.compressedBytes);
  const data = readMethod(source, header.dataAt, entry, maxBytes);
  // Most that are marked as encrypted are not: the sum tells.
  if ((entry.flags & encryptedBit) !== 0 && crc32(data.bytes) !== entry.crc) {
    throw new FormatError('it is encrypted');
  }
  return data;
}

/** The entry's bytes as they are in the file; none when its header is not where the directory says. */
export function readPackedData(source: ByteSource, entry: ZipEntry): Uint8Array {
  const header = readLocalHeader(source, entry);
  return header ? source.read(header.dataAt, header.dataAt + entry.compressedBytes) : new Uint8Array();
}

function readMethod(source: ByteSource, start: number, entry: ZipEntry, maxBytes: number): EntryData {
  if (entry.method === stored) return readStored(source, start, entry.compressedBytes, maxBytes);
  const packed = source.read(start, start + entry.compressedBytes);
  if (entry.method !== deflated) return readForged(source, start, packed, entry, maxBytes);
  try {
    return inflate(packed, entry.uncompressedBytes, maxBytes);
  } catch (error) {
    if ((entry.flags & encryptedBit) === 0) throw error;
    throw new FormatError('it is encrypted, or damaged');
  }
}

function readStored(source: ByteSource, start: number, length: number, maxBytes: number): EntryData {
  if (length > maxBytes) throw new FormatError(`it is larger than ${maxBytes} bytes`);
  const bytes = source.read(start, start + length);
  return { bytes, isWhole: bytes.length === length };
}

/** Inflates; a stream without an end gives what it has. */
function inflate(packed: Uint8Array, expectedBytes: number, maxBytes: number): EntryData {
  // In one piece: zlib would join several, and hold all of it twice.
  const most = Math.min(expectedBytes + 1, maxBytes, packed.length * mostRatio);
  const chunkSize = Math.max(1024, most);
  const options = { chunkSize, maxOutputLength: maxBytes };
  try {
    return { bytes: inflateRawSync(packed, options), isWhole: true };
  } catch (error) {
    if (error instanceof RangeError) throw new FormatError(`it unpacks to more than ${maxBytes} bytes`);
  }
  try {
    const bytes = inflateRawSync(packed, { ...options, finishFlush: constants.Z_SYNC_FLUSH });
    return { bytes, isWhole: false };
  } catch {
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
): EntryData {
  try {
    const inflated = inflate(packed, entry.uncompressedBytes, maxBytes);
    const isAsTold = inflated.bytes.length === entry.uncompressedBytes;
    if (inflated.isWhole && isAsTold && crc32(inflated.bytes) === entry.crc) return inflated;
  } catch {
    // Not deflated: stored, then.
  }
  return readStored(source, start, Math.max(entry.uncompressedBytes, entry.compressedBytes), maxBytes);
}

/**
 * The directory of a zip file, read the way Android reads it (libziparchive, Android 10): the last
 * end record counts, sizes and methods come from the directory, extra fields and the encryption
 * bits are never looked at. What is damaged or forged is repaired where that can be, and noted.
 * APPNOTE.TXT 6.3.9 sections 4.3.7, 4.3.12, 4.3.14, 4.3.15, 4.3.16.
 */

import type { ByteSource } from '#model/byte-source';
import { createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import { entryName } from './entry-name.ts';
import { salvageEntries } from './salvage.ts';

/** An entry as the directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly uncompressedBytes: number;
  /** Offset of its local header in the file. */
  readonly headerAt: number;
  /** Free text; mostly empty. */
  readonly comment?: string;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins and where the end record ends, less its comment. */
  readonly start: number;
  readonly end: number;
  /** Signs that somebody wants tools to stumble, one sentence each. */
  readonly notes: readonly string[];
}

const endSignature = 'PK\x05\x06';
const endBytes = 22;
const maxCommentBytes = 65_535;
/** Each costs a look at a directory. */
const mostEnds = 8;
const directorySignature = 0x02014b50;
const directoryEntryBytes = 46;
const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const end64Signature = 0x06064b50;
const end64Bytes = 56;
/** A directory is held in memory: 200,000 entries with long names. */
const maxDirectoryBytes = 128 * 1024 * 1024;

interface EndRecord {
  readonly at: number;
  readonly end: number;
  readonly commentBytes: number;
  readonly disk: number;
  readonly entries: number;
  readonly directoryBytes: number;
  readonly directoryAt: number;
}

/** Reads the directory, or makes one of the local headers. Throws a FormatError when there are none. */
export function readZipDirectory(source: ByteSource): ZipDirectory {
  for (const end of findEnds(source)) {
    const notes: string[] = [];
    const read = readEntries(source, end, notes);
    if (read && read.entries.length > 0) return { ...read, notes };
    // Nothing but the end record: an empty zip.
    if (end.at === 0) return { entries: [], start: 0, end: end.end, notes };
  }
  const entries = salvageEntries(source, 0, source.length);
  if (entries.length === 0) throw new FormatError('it has neither a directory nor an entry');
  const notes = ['Its directory is missing or damaged: entries were found by their own headers.'];
  return { entries, start: source.length, end: source.length, notes };
}

/** True when an end record leads to a directory. Reads the last 64 KB, and little else. */
export function hasZipDirectory(source: ByteSource): boolean {
  for (const end of findEnds(source)) if (shiftOf(source, end) !== undefined) return true;
  return false;
}

/** End records, the last first, which is the one that counts; others are for when it is forged. */
function* findEnds(source: ByteSource): Generator<EndRecord> {
  const from = Math.max(0, source.length - endBytes - maxCommentBytes);
  const bytes = source.read(from, source.length);
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = createByteReader(tail);
  let left = mostEnds;
  let at = tail.length < endBytes ? -1 : tail.lastIndexOf(endSignature, tail.length - endBytes, 'latin1');
  for (; at >= 0 && left > 0; at = at === 0 ? -1 : tail.lastIndexOf(endSignature, at - 1, 'latin1')) {
    left--;
    const record = {
      at: from + at,
      end: from + at + endBytes,
      commentBytes: reader.u16(at + 20),
      disk: reader.u16(at + 4),
      entries: reader.u16(at + 10),
      directoryBytes: reader.u32(at + 12),
      directoryAt: reader.u32(at + 16),
    };
    yield at >= locatorBytes ? (readEnd64(source, record, reader, at - locatorBytes) ?? record) : record;
  }
}

function readEnd64(
  source: ByteSource,
  record: EndRecord,
  tail: ReturnType<typeof createByteReader>,
  locatorAt: number,
): EndRecord | undefined {
  if (tail.u32(locatorAt) !== locatorSignature) return undefined;
  try {
    const at = tail.u64(locatorAt + 8);
    const reader = createByteReader(source.read(at, at + end64Bytes));
    if (reader.length < end64Bytes || reader.u32(0) !== end64Signature) return undefined;
    return {
      ...record,
      at,
      entries: reader.u64(32),
      directoryBytes: reader.u64(40),
      directoryAt: reader.u64(48),
    };
  } catch (error) {
    // Forged numbers: the record before it counts, which tools of Android go by.
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}

function readEntries(
  source: ByteSource,
  end: EndRecord,
  notes: string[],
): Omit<ZipDirectory, 'notes'> | undefined {
  if (end.disk !== 0) notes.push('It says that it is one of several disks.');
  if (end.end + end.commentBytes < source.length) notes.push('Bytes follow its end record.');
  const shift = shiftOf(source, end);
  if (shift === undefined) return undefined;
  if (shift !== 0) notes.push('Bytes stand in front of it.');
  const start = end.directoryAt + shift;
  const bytes = source.read(start, Math.min(end.at, start + maxDirectoryBytes));
  const inOrder = parseEntries(bytes, shift, false);
  // Forged lengths can lead past entries: those are found by their signatures.
  const entries = inOrder.length < end.entries ? parseEntries(bytes, shift, true) : inOrder;
  if (entries.length < end.entries) notes.push('Its directory ends before its last entry.');
  if (entries.length > end.entries) notes.push('It has more entries than its end record says.');
  return { entries, start, end: end.end };
}

/** Something in front of the zip moves all of it; the end record tells by how much. Undefined: no directory is there. */
function shiftOf(source: ByteSource, end: EndRecord): number | undefined {
  const moved = end.at - end.directoryBytes - end.directoryAt;
  const isAt = (at: number): boolean =>
    at >= 0 && at < end.at && createByteReader(source.read(at, at + 4)).u32(0) === directorySignature;
  return [0, moved].find((by) => isAt(end.directoryAt + by));
}

function parseEntries(bytes: Uint8Array, shift: number, bySignature: boolean): ZipEntry[] {
  const reader = createByteReader(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + directoryEntryBytes <= bytes.length) {
    if (reader.u32(at) !== directorySignature) {
      // Forged lengths of extra fields: the next entry is where its signature is.
      const next = nextSignature(bytes, at + 1);
      if (next === undefined) break;
      at = next;
      continue;
    }
    const nameBytes = reader.u16(at + 28);
    const extraBytes = reader.u16(at + 30);
    const commentBytes = reader.u16(at + 32);
    const nameEnd = at + directoryEntryBytes + nameBytes;
    if (nameEnd > bytes.length) break;
    const commentAt = nameEnd + extraBytes;
    const extra = bytes.subarray(nameEnd, commentAt);
    entries.push({
      name: entryName(reader.slice(at + directoryEntryBytes, nameBytes)),
      method: reader.u16(at + 10),
      flags: reader.u16(at + 8),
      crc: reader.u32(at + 16),
      ...(commentBytes > 0 && { comment: entryName(bytes.subarray(commentAt, commentAt + commentBytes)) }),
      ...wideSizes(
        extra,
        {
          uncompressedBytes: reader.u32(at + 24),
          compressedBytes: reader.u32(at + 20),
          headerAt: reader.u32(at + 42),
        },
        shift,
      ),
    });
    at = bySignature ? nameEnd : commentAt + commentBytes;
  }
  return entries;
}

interface Sizes {
  readonly uncompressedBytes: number;
  readonly compressedBytes: number;
  readonly headerAt: number;
}

/** Sizes of 0xFFFFFFFF stand in the Zip64 extra field (APPNOTE 4.5.3), in this order. */
function wideSizes(extra: Uint8Array, sizes: Sizes, shift: number): Sizes {
  const wide = { ...sizes };
  const reader = createByteReader(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + reader.u16(at + 2)) {
    if (reader.u16(at) !== 1) continue;
    let next = at + 4;
    for (const field of ['uncompressedBytes', 'compressedBytes', 'headerAt'] as const) {
      if (sizes[field] !== 0xffffffff || next + 8 > extra.length) continue;
      wide[field] = reader.u32(next) + reader.u32(next + 4) * 2 ** 32;
      next += 8;
    }
    break;
  }
  return { ...wide, headerAt: wide.headerAt + shift };
}

function nextSignature(bytes: Uint8Array, from: number): number | undefined {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(
    'PK\x01\x02',
    from,
    'latin1',
  );
  return found < 0 ? undefined : found;
}

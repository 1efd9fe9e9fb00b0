/** Builds zip files field by field, so that each can be forged (APPNOTE.TXT 6.3.9, section 4.3). */

import { crc32, deflateRawSync } from 'node:zlib';

/** Header fields that may be forged; what is not given is the truth. */
export interface ZipFields {
  readonly name?: string | Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly compressedBytes?: number;
  readonly uncompressedBytes?: number;
  readonly extra?: Uint8Array;
  /** The length of the extra field as the header tells it. */
  readonly extraBytes?: number;
  readonly comment?: Uint8Array;
  readonly headerAt?: number;
}

export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array;
  /** Compressed unless told. */
  readonly isStored?: boolean;
  /** Sizes and sum follow the data, as in streamed zips. */
  readonly hasDescriptor?: boolean;
  /** Forged fields of the local header, and of the directory's. */
  readonly local?: ZipFields;
  readonly central?: ZipFields;
  /** No local header and data: the entry points to another's by `central.headerAt`. */
  readonly isDirectoryOnly?: boolean;
}

export interface ZipForgery {
  readonly prefix?: Uint8Array;
  /** Moves offsets by the prefix, as a tool would that knows of it. */
  readonly isPrefixCounted?: boolean;
  /** Stands between the last entry and the directory. */
  readonly beforeDirectory?: Uint8Array;
  readonly suffix?: Uint8Array;
  readonly comment?: Uint8Array;
  readonly commentBytes?: number;
  readonly entries?: number;
  readonly disk?: number;
  readonly directoryBytes?: number;
  readonly directoryAt?: number;
  readonly isZip64?: boolean;
  readonly hasDirectory?: boolean;
}

/** The zip file. */
export function buildZip(parts: readonly ZipPart[], forgery: ZipForgery = {}): Buffer {
  const prefix = Buffer.from(forgery.prefix ?? []);
  const base = forgery.isPrefixCounted ? prefix.length : 0;
  const chunks: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const truth = truthOf(part);
    const headerAt = base + at;
    if (!part.isDirectoryOnly) {
      const local = Buffer.concat([localHeader(part, truth), truth.data, descriptor(part, truth)]);
      chunks.push(local);
      at += local.length;
    }
    central.push(directoryEntry(part, truth, headerAt, forgery.isZip64 ?? false));
  }
  const between = Buffer.from(forgery.beforeDirectory ?? []);
  const directory = Buffer.concat(central);
  const directoryAt = base + at + between.length;
  const end =
    forgery.hasDirectory === false ? [] : [directory, endRecords(parts, directory, directoryAt, forgery)];
  return Buffer.concat([prefix, ...chunks, between, ...end, Buffer.from(forgery.suffix ?? [])]);
}

interface Truth {
  readonly data: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly flags: number;
}

function truthOf({ bytes, isStored, hasDescriptor }: ZipPart): Truth {
  return {
    data: isStored ? Buffer.from(bytes) : deflateRawSync(bytes),
    method: isStored ? 0 : 8,
    crc: checksum(bytes),
    flags: hasDescriptor ? 8 : 0,
  };
}

/** `crc32` of node:zlib is typed for newer versions only. */
function checksum(bytes: Uint8Array): number {
  return (crc32 as (bytes: Uint8Array) => number)(bytes);
}

function localHeader(part: ZipPart, truth: Truth): Buffer {
  const forged = part.local ?? {};
  const name = Buffer.from(forged.name ?? part.name);
  const extra = Buffer.from(forged.extra ?? []);
  const isLater = part.hasDescriptor === true;
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(forged.flags ?? truth.flags, 6);
  header.writeUInt16LE(forged.method ?? truth.method, 8);
  header.writeUInt32LE(forged.crc ?? (isLater ? 0 : truth.crc), 14);
  header.writeUInt32LE(forged.compressedBytes ?? (isLater ? 0 : truth.data.length), 18);
  header.writeUInt32LE(forged.uncompressedBytes ?? (isLater ? 0 : part.bytes.length), 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(forged.extraBytes ?? extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

function descriptor(part: ZipPart, truth: Truth): Buffer {
  if (!part.hasDescriptor) return Buffer.alloc(0);
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(truth.crc, 4);
  bytes.writeUInt32LE(truth.data.length, 8);
  bytes.writeUInt32LE(part.bytes.length, 12);
  return bytes;
}

function directoryEntry(part: ZipPart, truth: Truth, at: number, isZip64: boolean): Buffer {
  const forged = part.central ?? {};
  const name = Buffer.from(forged.name ?? part.name);
  const sizes = {
    uncompressed: forged.uncompressedBytes ?? part.bytes.length,
    compressed: forged.compressedBytes ?? truth.data.length,
    headerAt: forged.headerAt ?? at,
  };
  const extra = Buffer.from(
    isZip64 ? wideExtra([sizes.uncompressed, sizes.compressed, sizes.headerAt]) : (forged.extra ?? []),
  );
  const comment = Buffer.from(forged.comment ?? []);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(forged.flags ?? truth.flags, 8);
  header.writeUInt16LE(forged.method ?? truth.method, 10);
  header.writeUInt32LE(forged.crc ?? truth.crc, 16);
  header.writeUInt32LE(isZip64 ? 0xffffffff : sizes.compressed, 20);
  header.writeUInt32LE(isZip64 ? 0xffffffff : sizes.uncompressed, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(forged.extraBytes ?? extra.length, 30);
  header.writeUInt16LE(comment.length, 32);
  header.writeUInt32LE(isZip64 ? 0xffffffff : sizes.headerAt, 42);
  return Buffer.concat([header, name, extra, comment]);
}

function wideExtra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  for (const [index, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + index * 8);
  return extra;
}

function endRecords(
  parts: readonly ZipPart[],
  directory: Buffer,
  directoryAt: number,
  forgery: ZipForgery,
): Buffer {
  const comment = Buffer.from(forgery.comment ?? []);
  const isZip64 = forgery.isZip64 ?? false;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(forgery.disk ?? 0, 4);
  end.writeUInt16LE(forgery.disk ?? 0, 6);
  end.writeUInt16LE(isZip64 ? 0xffff : (forgery.entries ?? parts.length), 8);
  end.writeUInt16LE(isZip64 ? 0xffff : (forgery.entries ?? parts.length), 10);
  end.writeUInt32LE(isZip64 ? 0xffffffff : (forgery.directoryBytes ?? directory.length), 12);
  end.writeUInt32LE(isZip64 ? 0xffffffff : (forgery.directoryAt ?? directoryAt), 16);
  end.writeUInt16LE(forgery.commentBytes ?? comment.length, 20);
  const wide = isZip64 ? [wideEnd(parts.length, directory.length, directoryAt)] : [];
  return Buffer.concat([...wide, end, comment]);
}

/** The Zip64 end record and its locator (4.3.14, 4.3.15). */
function wideEnd(entries: number, directoryBytes: number, directoryAt: number): Buffer {
  const bytes = Buffer.alloc(56 + 20);
  bytes.writeUInt32LE(0x06064b50, 0);
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeUInt16LE(45, 12);
  bytes.writeUInt16LE(45, 14);
  bytes.writeBigUInt64LE(BigInt(entries), 24);
  bytes.writeBigUInt64LE(BigInt(entries), 32);
  bytes.writeBigUInt64LE(BigInt(directoryBytes), 40);
  bytes.writeBigUInt64LE(BigInt(directoryAt), 48);
  bytes.writeUInt32LE(0x07064b50, 56);
  bytes.writeBigUInt64LE(BigInt(directoryAt + directoryBytes), 64);
  bytes.writeUInt32LE(1, 72);
  return bytes;
}

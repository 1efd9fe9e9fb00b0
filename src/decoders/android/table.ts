/**
 * The structure of a resource table (resources.arsc; AOSP ResourceTypes.h, ResTable): packages,
 * their names, and for each type and configuration the entries, in all forms that aapt2 writes:
 * plain, sparse and 16-bit offsets, plain and compact entries.
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import { type Chunk, chunksOf } from './chunk.ts';
import { type StringPool, emptyPool, readStringPool, stringPoolType } from './string-pool.ts';
import { configName } from './table-config.ts';

/** A resource table. */
export interface Table {
  readonly reader: ByteReader;
  /** The strings that values refer to. */
  readonly pool: StringPool;
  readonly packages: readonly TablePackage[];
  /** True when not all of it could be read. */
  readonly isDamaged: boolean;
}

/** A package of the table: its types and the names of them and of their entries. */
export interface TablePackage {
  readonly id: number;
  readonly name: string;
  readonly typeNames: StringPool;
  readonly keyNames: StringPool;
  readonly types: readonly TableType[];
}

/** The entries of one type in one configuration. */
export interface TableType {
  /** From 1. */
  readonly id: number;
  readonly flags: number;
  readonly chunk: Chunk;
  /** As qualifiers: `fr-rCA-land`; empty for the default. */
  readonly config: () => string;
}

/** The first two bytes of a table, as types of chunks. */
export const tableType = 0x0002;
const packageType = 0x0200;
const typeType = 0x0201;
const nameUnits = 128;
const packageNameAt = 12;
const typeStringsAt = packageNameAt + nameUnits * 2;
const keyStringsAt = typeStringsAt + 8;
const configAt = 20;

/** Reads where everything is; throws a FormatError when it is no table at all. */
export function readTable(bytes: Uint8Array): Table {
  const reader = createByteReader(bytes);
  if (reader.u16(0) !== tableType) throw new FormatError('a resource table is missing');
  let pool: StringPool | undefined;
  let isDamaged = false;
  const packages: TablePackage[] = [];
  const damage = (): void => void (isDamaged = true);
  for (const chunk of chunksOf(reader, Math.max(8, reader.u16(2)), bytes.length, damage)) {
    if (chunk.type === stringPoolType) pool ??= readStringPool(reader, chunk.at, chunk.end);
    else if (chunk.type === packageType) packages.push(readPackage(reader, chunk, damage));
  }
  return { reader, pool: pool ?? emptyPool, packages, isDamaged };
}

function readPackage(reader: ByteReader, chunk: Chunk, damage: () => void): TablePackage {
  const types: TableType[] = [];
  for (const inner of chunksOf(reader, chunk.bodyAt, chunk.end, damage)) {
    if (inner.type !== typeType) continue;
    types.push({
      id: reader.u8(inner.at + 8),
      flags: reader.u8(inner.at + 9),
      chunk: inner,
      config: () => configName(reader, inner.at + configAt, inner.bodyAt),
    });
  }
  const name = Buffer.from(reader.slice(chunk.at + packageNameAt, nameUnits * 2)).toString('utf16le');
  return {
    id: reader.u32(chunk.at + 8) & 0xff,
    name: name.slice(0, name.indexOf('\0') < 0 ? undefined : name.indexOf('\0')),
    typeNames: poolOf(reader, chunk, typeStringsAt),
    keyNames: poolOf(reader, chunk, keyStringsAt),
    types,
  };
}

function poolOf(reader: ByteReader, chunk: Chunk, offsetAt: number): StringPool {
  const at = chunk.at + reader.u32(chunk.at + offsetAt);
  if (at < chunk.bodyAt || at + 28 > chunk.end || reader.u16(at) !== stringPoolType) return emptyPool;
  return readStringPool(reader, at, chunk.end);
}

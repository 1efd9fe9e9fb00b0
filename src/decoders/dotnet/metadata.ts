/** The metadata of a .NET assembly, ECMA-335 II.24: heaps, and tables whose rows are read on demand. */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import { codedTables, tableColumns } from './table-columns.ts';

/** A row of one of several tables. */
export interface RowReference {
  /** Table number; -1 when the tag is none. */
  readonly table: number;
  /** From 1 on; 0 is no row. */
  readonly row: number;
}

export interface Metadata {
  /** Bytes of all of it. */
  readonly length: number;
  /** The heap of user strings. */
  readonly userStrings: ByteReader;
  rows(table: number): number;
  /** A column of a row; rows count from 1. */
  cell(table: number, row: number, column: number): number;
  /** A column that refers to a row of one of several tables. */
  reference(table: number, row: number, column: number): RowReference;
  /** A name of the heap of strings; empty where there is none. */
  name(index: number): string;
  blob(index: number): Uint8Array;
}

interface Table {
  readonly at: number;
  readonly rows: number;
  readonly rowBytes: number;
  readonly columnAt: readonly number[];
  readonly columnBytes: readonly number[];
}

/** Longer names are no names; a forged one would be told with each of its rows. */
const maxNameBytes = 1024;

const empty = createByteReader(new Uint8Array(0));

/** Reads the headers of metadata. */
export function readMetadata(bytes: Uint8Array): Metadata {
  const reader = createByteReader(bytes);
  if (reader.u32(0) !== 0x424a5342) throw new FormatError('its metadata has no signature');
  const streams = readStreams(reader);
  const tableStream = streams.get('#~') ?? streams.get('#-');
  if (!tableStream) throw new FormatError('its metadata has no tables');
  const tables = readTables(tableStream);
  const strings = streams.get('#Strings') ?? empty;
  const blobs = streams.get('#Blob') ?? empty;
  const cell = (table: number, row: number, column: number): number => {
    const found = tables[table];
    if (!found || row < 1 || row > found.rows) throw new FormatError('a row is not in its table');
    const at = found.at + (row - 1) * found.rowBytes + found.columnAt[column]!;
    return found.columnBytes[column] === 2 ? tableStream.u16(at) : tableStream.u32(at);
  };
  return {
    length: bytes.length,
    userStrings: streams.get('#US') ?? empty,
    rows: (table) => tables[table]?.rows ?? 0,
    cell,
    reference: (table, row, column) =>
      decodeReference(tableColumns[table]![column]!, cell(table, row, column)),
    name(index) {
      const end = strings.bytes.indexOf(0, index);
      return end < 0 || end - index > maxNameBytes ? '' : strings.utf8(index, end - index);
    },
    blob(index) {
      const { value, bytes: size } = compressed(blobs, index);
      return blobs.slice(index + size, value);
    },
  };
}

/** A number in one, two or four bytes, ECMA-335 II.23.2. */
export function compressed(reader: ByteReader, at: number): { value: number; bytes: number } {
  const first = reader.u8(at);
  if (first < 0x80) return { value: first, bytes: 1 };
  if (first < 0xc0) return { value: ((first & 0x3f) << 8) | reader.u8(at + 1), bytes: 2 };
  const value =
    ((first & 0x1f) << 24) | (reader.u8(at + 1) << 16) | (reader.u8(at + 2) << 8) | reader.u8(at + 3);
  return { value, bytes: 4 };
}

/** Splits the value of a column that may refer to several tables. */
export function decodeReference(coded: string, value: number): RowReference {
  const tables = codedTables[coded]!;
  const bits = tagBits(tables.length);
  return { table: tables[value & ((1 << bits) - 1)] ?? -1, row: value >>> bits };
}

function tagBits(tables: number): number {
  return Math.ceil(Math.log2(tables));
}

function readStreams(reader: ByteReader): Map<string, ByteReader> {
  let at = 16 + reader.u32(12);
  const count = reader.u16(at + 2);
  at += 4;
  const streams = new Map<string, ByteReader>();
  for (let index = 0; index < count; index++) {
    const end = reader.bytes.indexOf(0, at + 8);
    if (end < 0 || end > at + 40) throw new FormatError('the name of a stream has no end');
    const name = reader.latin1(at + 8, end - at - 8);
    if (!streams.has(name)) {
      streams.set(name, createByteReader(reader.slice(reader.u32(at), reader.u32(at + 4))));
    }
    at += 8 + (Math.floor((end - at - 8) / 4) + 1) * 4;
  }
  return streams;
}

function readTables(reader: ByteReader): Table[] {
  const heapSizes = reader.u8(6);
  const present = [reader.u32(8), reader.u32(12)];
  const rows: number[] = [];
  let at = 24;
  for (let table = 0; table < 64; table++) {
    const isPresent = ((present[table >> 5]! >>> (table & 31)) & 1) === 1;
    rows.push(isPresent ? reader.u32(at) : 0);
    if (isPresent) at += 4;
  }
  // Four bytes that some obfuscators and edit-and-continue builds put here.
  if ((heapSizes & 0x40) !== 0) at += 4;
  const tables: Table[] = [];
  for (const [table, columns] of tableColumns.entries()) {
    const columnBytes = columns.map((column) => widthOf(column, heapSizes, rows));
    const columnAt: number[] = [];
    let rowBytes = 0;
    for (const width of columnBytes) {
      columnAt.push(rowBytes);
      rowBytes += width;
    }
    const count = rows[table]!;
    reader.slice(at, count * rowBytes);
    tables.push({ at, rows: count, rowBytes, columnAt, columnBytes });
    at += count * rowBytes;
  }
  return tables;
}

function widthOf(column: string, heapSizes: number, rows: readonly number[]): number {
  if (column === '2' || column === '4') return Number(column);
  const heap = ['s', 'g', 'b'].indexOf(column);
  if (heap >= 0) return ((heapSizes >> heap) & 1) === 1 ? 4 : 2;
  const tables = codedTables[column];
  if (!tables) return rows[parseInt(column, 16)]! < 0x10000 ? 2 : 4;
  const most = Math.max(...tables.map((table) => (table < 0 ? 0 : rows[table]!)));
  return most < 1 << (16 - tagBits(tables.length)) ? 2 : 4;
}

/** The entries of a resource table's type, and their values. */

import type { ByteReader } from '#decoders/byte-reader';
import type { TableType } from './table.ts';

/** Receives a value of an entry. `name` tells which part of a complex one it is; -1 when it is simple. */
export type ValueVisit = (entry: number, key: number, kind: number, data: number, name: number) => void;

/** A reference to another resource, as kinds of values. */
export const referenceKind = 0x01;
/** An index into the table's pool. */
export const stringKind = 0x03;
/** A reference that is adapted when packages are loaded. */
export const dynamicReferenceKind = 0x07;

const sparseFlag = 0x01;
const shortOffsetsFlag = 0x02;
const complexFlag = 0x1;
const compactFlag = 0x8;
const none = 0xffffffff;
const shortNone = 0xffff;
const entryBytes = 8;
const complexBytes = 16;
const mapBytes = 12;

/**
 * Tells `visit` the values of all entries of `type`, or of those that `wanted` names. An entry that
 * lies outside of the chunk is left out; whether there was one is returned.
 */
export function visitEntries(
  reader: ByteReader,
  type: TableType,
  visit: ValueVisit,
  wanted?: ReadonlySet<number>,
): boolean {
  const { at, bodyAt, end } = type.chunk;
  const told = reader.u32(at + 12);
  const entriesAt = at + reader.u32(at + 16);
  const isSparse = (type.flags & sparseFlag) !== 0;
  const isShort = (type.flags & shortOffsetsFlag) !== 0;
  const offsets =
    isSparse || !isShort ? readWords(reader, bodyAt, end, told) : readShorts(reader, bodyAt, end, told);
  let isWhole = offsets.length === told;
  // Most entries are in a few configurations only: this loop runs over what is not there.
  for (let index = 0; index < offsets.length; index++) {
    const word = offsets[index]!;
    if (word === none && !isSparse) continue;
    const entry = isSparse ? word & 0xffff : index;
    if (wanted && !wanted.has(entry)) continue;
    const offset = isSparse ? (word >>> 16) * 4 : word;
    if (!visitEntry(reader, entriesAt + offset, end, entry, visit)) isWhole = false;
  }
  return isWhole;
}

/** The words of `[from, to)`, `count` at most. */
function readWords(reader: ByteReader, from: number, to: number, count: number): Uint32Array {
  const fitting = Math.min(count, Math.max(0, to - from) >> 2);
  const words = new Uint32Array(fitting);
  new Uint8Array(words.buffer).set(reader.slice(from, fitting * 4));
  return words;
}

/** Offsets of 16 bits, which count words, as the wide ones that they stand for. */
function readShorts(reader: ByteReader, from: number, to: number, count: number): Uint32Array {
  const fitting = Math.min(count, Math.max(0, to - from) >> 1);
  return Uint32Array.from({ length: fitting }, (_, index) => {
    const short = reader.u16(from + index * 2);
    return short === shortNone ? none : short * 4;
  });
}

function visitEntry(reader: ByteReader, at: number, end: number, entry: number, visit: ValueVisit): boolean {
  if (at + entryBytes > end) return false;
  const flags = reader.u16(at + 2);
  if ((flags & compactFlag) !== 0) {
    visit(entry, reader.u16(at), flags >> 8, reader.u32(at + 4), -1);
    return true;
  }
  const size = reader.u16(at);
  const key = reader.u32(at + 4);
  const valueAt = at + Math.max(entryBytes, size);
  if ((flags & complexFlag) === 0) {
    if (valueAt + 8 > end) return false;
    visit(entry, key, reader.u8(valueAt + 3), reader.u32(valueAt + 4), -1);
    return true;
  }
  if (at + complexBytes > end) return false;
  const count = reader.u32(at + 12);
  const mapAt = at + Math.max(complexBytes, size);
  const fitting = Math.min(count, Math.floor(Math.max(0, end - mapAt) / mapBytes));
  for (let index = 0, item = mapAt; index < fitting; index++, item += mapBytes) {
    visit(entry, key, reader.u8(item + 7), reader.u32(item + 8), reader.u32(item));
  }
  return fitting === count;
}

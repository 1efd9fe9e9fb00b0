/**
 * The tables of a DEX file: strings, types, fields and methods by index. Everything is bounds-checked,
 * and all reading is counted, so that tables which point to the same bytes over and over come to an end.
 * Format: https://source.android.com/docs/core/runtime/dex-format
 */

import { FormatError } from '#decoders/format';
import { readMutf8 } from '#decoders/mutf-8';
import { nameOfType } from './type-name.ts';

/** A place in the bytes that moves as they are read. */
export interface Cursor {
  at: number;
}

/** The tables; reading them throws a FormatError where they point outside. */
export interface DexFile {
  readonly buffer: Buffer;
  readonly strings: number;
  readonly types: number;
  readonly fields: number;
  readonly methods: number;
  readonly classes: number;
  /** Offset of the map of all sections; 0 when there is none. */
  readonly mapAt: number;
  /** Counts `amount` bytes of work; throws when it comes to far more than the file can ask for. */
  spend(amount: number): void;
  u8(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  uleb(cursor: Cursor): number;
  string(index: number): string;
  /** Name of a type as the file has it: `Lcom/example/Keys;`. */
  descriptor(index: number): string;
  /** `com.example.Keys$Inner`, `int`, `byte[]`, as the build has it. */
  typeName(index: number): string;
  /** Index of the type with this descriptor; -1 when there is none. */
  typeOf(descriptor: string): number;
  field(index: number): { readonly type: number; readonly name: string };
  method(index: number): { readonly type: number; readonly name: string };
  /** Types of a method's parameters, `int,com.example.Keys`. */
  parameters(methodIndex: number): string;
  /** Offset of a class's definition, of 32 bytes. */
  classAt(index: number): number;
}

interface Table {
  readonly size: number;
  readonly at: number;
}

/** Work that is allowed for each byte of the file: released apps take less than one. */
const workPerByte = 8;
const leastWork = 512 * 1024;
const compactMagic = 0x78656463;
/** Longer tables are no honest ones, and get no array of their full length. */
const maxSlots = 4 * 1024 * 1024;

/** Reads the header at `start`; offsets count from the start of the bytes, of which headers may share parts. */
export function openDex(reader: DexReader, start: number): DexFile {
  const { buffer, u16, u32, spend } = reader;
  const table = (at: number, itemBytes: number): Table => {
    const found = { size: u32(start + at), at: u32(start + at + 4) };
    if (found.at + found.size * itemBytes > buffer.length) throw new FormatError('a table is cut off');
    spend(found.size);
    return found;
  };
  const stringIds = table(0x38, 4);
  const typeIds = table(0x40, 4);
  const protoIds = table(0x48, 12);
  const fieldIds = table(0x50, 8);
  const methodIds = table(0x58, 8);
  const classDefs = table(0x60, 32);
  // Compact files keep strings in a part that they share with others.
  const dataAt = u32(start) === compactMagic ? u32(start + 0x6c) : 0;
  const strings = slots<string>(stringIds.size);
  const string = (index: number): string =>
    (strings[index] ??= readString(reader, dataAt + u32(itemAt(stringIds, index, 4))));
  const descriptor = (index: number): string => string(u32(itemAt(typeIds, index, 4)));
  const member = (ids: Table, index: number): { readonly type: number; readonly name: string } => {
    const at = itemAt(ids, index, 8);
    return { type: u16(at), name: string(u32(at + 4)) };
  };
  return {
    ...reader,
    strings: stringIds.size,
    types: typeIds.size,
    fields: fieldIds.size,
    methods: methodIds.size,
    classes: classDefs.size,
    mapAt: u32(start + 0x34),
    string,
    descriptor,
    typeName: (index) => nameOfType(descriptor(index)),
    typeOf: (wanted) => findType(reader, typeIds, stringIds, dataAt, wanted),
    field: (index) => member(fieldIds, index),
    method: (index) => member(methodIds, index),
    parameters(method) {
      const at = u32(itemAt(protoIds, u16(itemAt(methodIds, method, 8) + 2), 12) + 8);
      const types = Array.from({ length: at === 0 ? 0 : Math.min(u32(at), 255) }, (_, index) =>
        u16(at + 4 + index * 2),
      );
      return types.map((type) => nameOfType(descriptor(type))).join(',');
    },
    classAt: (index) => itemAt(classDefs, index, 32),
  };
}

/** Index of the type called `wanted`; -1 when there is none. */
function findType(
  { buffer, u32 }: DexReader,
  types: Table,
  strings: Table,
  dataAt: number,
  wanted: string,
): number {
  const text = Buffer.from(`${String.fromCharCode(wanted.length)}${wanted}\0`, 'latin1');
  for (let index = 0; index < types.size; index++) {
    const id = u32(types.at + index * 4);
    if (id >= strings.size) continue;
    const at = dataAt + u32(strings.at + id * 4);
    // The length tells nearly all of them apart.
    if (buffer[at] === wanted.length && text.equals(buffer.subarray(at, at + text.length))) return index;
  }
  return -1;
}

/** An array with a place for each of `length` items: one that grows by leaps becomes a slow map. */
export function slots<T>(length: number): (T | undefined)[] {
  const all: (T | undefined)[] = [];
  all.length = Math.min(length, maxSlots);
  return all;
}

function itemAt({ size, at }: Table, index: number, itemBytes: number): number {
  if (index >= size) throw new FormatError('an index points outside of its table');
  return at + index * itemBytes;
}

/** Reads numbers, and counts the work for all headers in one file. */
export type DexReader = Pick<DexFile, 'buffer' | 'spend' | 'u8' | 'u16' | 'u32' | 'uleb'>;

/** Makes a reader for a file. */
export function createDexReader(bytes: Uint8Array): DexReader {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let work = Math.max(leastWork, buffer.length * workPerByte);
  return {
    buffer,
    spend(amount) {
      work -= amount;
      if (work < 0) throw new FormatError('its parts overlap too often');
    },
    u8(at) {
      if (at < 0 || at >= buffer.length) throw new FormatError('an offset points outside of it');
      return buffer[at]!;
    },
    u16: (at) => buffer.readUInt16LE(at),
    u32: (at) => buffer.readUInt32LE(at),
    uleb: (cursor) => readUleb(buffer, cursor),
  };
}

function readString({ buffer, spend, uleb }: DexReader, at: number): string {
  const cursor = { at };
  // The length counts UTF-16 units and can lie; the NUL at the end is what Android goes by.
  uleb(cursor);
  let end = cursor.at;
  while (end < buffer.length && buffer[end] !== 0) end++;
  spend(end - cursor.at + 1);
  if (end === buffer.length) throw new FormatError('a string does not end');
  return readMutf8(buffer, cursor.at, end);
}

/** An unsigned LEB128 number of at most 32 bits. */
function readUleb(buffer: Buffer, cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    if (cursor.at >= buffer.length) throw new FormatError('a number is cut off');
    const byte = buffer[cursor.at++]!;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return value >>> 0;
}

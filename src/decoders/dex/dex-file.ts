/**
 * The tables of a DEX file: strings, types, fields and methods by index. Everything is bounds-checked,
 * and all reading is counted, so that tables which point to the same bytes over and over come to an end.
 * Format: https://source.android.com/docs/core/runtime/dex-format
 */

import { FormatError } from '#decoders/format';
import { readMutf8 } from '#decoders/mutf-8';

/** A place in the bytes that moves as they are read. */
export interface Cursor {
  at: number;
}

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

/** Reads the header at `start`; offsets count from the start of `bytes`, of which they may share parts. */
export function openDex(bytes: Uint8Array, start: number): DexFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let work = Math.max(leastWork, buffer.length * workPerByte);
  const spend = (amount: number): void => {
    work -= amount;
    if (work < 0) throw new FormatError('its parts overlap too often');
  };
  const u8 = (at: number): number => {
    if (at < 0 || at >= buffer.length) throw new FormatError('an offset points outside of it');
    return buffer[at]!;
  };
  const u16 = (at: number): number => buffer.readUInt16LE(at);
  const u32 = (at: number): number => buffer.readUInt32LE(at);
  const uleb = (cursor: Cursor): number => readUleb(buffer, cursor);
  const table = (at: number, itemBytes: number): Table => {
    const found = { size: u32(start + at), at: u32(start + at + 4) };
    if (found.at + found.size * itemBytes > buffer.length) throw new FormatError('a table is cut off');
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
  const itemAt = ({ size, at }: Table, index: number, itemBytes: number): number => {
    if (index >= size) throw new FormatError('an index points outside of its table');
    return at + index * itemBytes;
  };
  const strings = new Array<string | undefined>(stringIds.size);
  const string = (index: number): string => (strings[index] ??= readString(index));
  const readString = (index: number): string => {
    const cursor = { at: dataAt + u32(itemAt(stringIds, index, 4)) };
    uleb(cursor);
    let end = cursor.at;
    while (end < buffer.length && buffer[end] !== 0) end++;
    spend(end - cursor.at + 1);
    if (end === buffer.length) throw new FormatError('a string does not end');
    return readMutf8(buffer, cursor.at, end);
  };
  const descriptor = (index: number): string => string(u32(itemAt(typeIds, index, 4)));
  return {
    buffer,
    strings: stringIds.size,
    types: typeIds.size,
    fields: fieldIds.size,
    methods: methodIds.size,
    classes: classDefs.size,
    mapAt: u32(start + 0x34),
    spend,
    u8,
    u16,
    u32,
    uleb,
    string,
    descriptor,
    typeName: (index) => nameOfType(descriptor(index)),
    typeOf(wanted) {
      for (let index = 0; index < typeIds.size; index++) {
        // The length tells nearly all of them apart.
        const at = dataAt + u32(itemAt(stringIds, u32(typeIds.at + index * 4), 4));
        if (u8(at) === wanted.length && descriptor(index) === wanted) return index;
      }
      return -1;
    },
    field(index) {
      const at = itemAt(fieldIds, index, 8);
      return { type: u16(at), name: string(u32(at + 4)) };
    },
    method(index) {
      const at = itemAt(methodIds, index, 8);
      return { type: u16(at), name: string(u32(at + 4)) };
    },
    parameters(methodIndex) {
      const proto = u16(itemAt(methodIds, methodIndex, 8) + 2);
      const at = u32(itemAt(protoIds, proto, 12) + 8);
      if (at === 0) return '';
      const count = Math.min(u32(at), 255);
      return Array.from({ length: count }, (_item, index) =>
        nameOfType(descriptor(u16(at + 4 + index * 2))),
      ).join(',');
    },
    classAt: (index) => itemAt(classDefs, index, 32),
  };
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

const primitives: Readonly<Record<string, string>> = {
  B: 'byte',
  C: 'char',
  D: 'double',
  F: 'float',
  I: 'int',
  J: 'long',
  S: 'short',
  V: 'void',
  Z: 'boolean',
};

/** `Lcom/example/Keys;` as `com.example.Keys`, `[B` as `byte[]`. */
function nameOfType(descriptor: string): string {
  const dimensions = /^\[*/.exec(descriptor)![0].length;
  const base = descriptor.slice(dimensions);
  const name = base.startsWith('L') ? base.slice(1).replace(/;$/, '').replaceAll('/', '.') : primitives[base];
  return (name ?? base) + '[]'.repeat(Math.min(dimensions, 255));
}

/**
 * Reads binary property lists (`bplist00`), object by object and without recursion: an object that
 * many others name is read once, so that work and memory keep to the size of the file.
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import type { PlistArray, PlistDictionary, PlistValue } from './value.ts';

/** What a binary list holds. */
export interface BinaryPlist {
  readonly top: PlistValue;
  /** All objects but those that are keys, which the dictionaries hold as text. */
  readonly objects: readonly PlistValue[];
  /** Objects that could not be read. */
  readonly damaged: number;
}

interface Trailer {
  readonly offsetBytes: number;
  readonly referenceBytes: number;
  readonly count: number;
  readonly top: number;
  readonly tableAt: number;
}

interface Reading {
  readonly reader: ByteReader;
  readonly trailer: Trailer;
  /** Containers, to be filled when all objects are there, and where their references begin. */
  readonly containers: {
    readonly value: PlistArray | PlistDictionary;
    readonly at: number;
    readonly count: number;
  }[];
  /** Bytes that may yet be read: objects that lie over each other use it up. */
  budget: number;
}

const trailerBytes = 32;
/** What cannot be read. */
const nothing: PlistValue = { kind: 'scalar', text: '' };

/** True for the first bytes of a binary list. */
export function isBinaryPlist(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x62 &&
    bytes[1] === 0x70 &&
    bytes[2] === 0x6c &&
    bytes[3] === 0x69 &&
    bytes[4] === 0x73 &&
    bytes[5] === 0x74
  );
}

/** Reads a whole list. Throws a FormatError when its trailer is not one. */
export function readBinaryPlist(bytes: Uint8Array): BinaryPlist {
  const reader = createByteReader(bytes, true);
  const trailer = readTrailer(reader);
  // An honest list has each byte in one object; shared ones are read once.
  const reading: Reading = { reader, trailer, containers: [], budget: bytes.length * 4 };
  const objects: PlistValue[] = [];
  let damaged = 0;
  for (let index = 0; index < trailer.count; index++) {
    try {
      objects.push(
        readObject(reading, uint(reader, trailer.tableAt + index * trailer.offsetBytes, trailer.offsetBytes)),
      );
    } catch {
      damaged++;
      objects.push(nothing);
    }
  }
  const keys = new Set<PlistValue>();
  for (const container of reading.containers) fill(reading, container, objects, keys);
  const top = objects[trailer.top] ?? nothing;
  return { top, objects: objects.filter((object) => !keys.has(object)), damaged };
}

function readTrailer(reader: ByteReader): Trailer {
  const at = reader.length - trailerBytes;
  if (at < 8) throw new FormatError('it is too short for its trailer');
  const trailer: Trailer = {
    offsetBytes: reader.u8(at + 6),
    referenceBytes: reader.u8(at + 7),
    count: reader.u64(at + 8),
    top: reader.u64(at + 16),
    tableAt: reader.u64(at + 24),
  };
  const { offsetBytes, referenceBytes, count, top, tableAt } = trailer;
  const fits = tableAt + count * offsetBytes <= at;
  if (!isWidth(offsetBytes) || !isWidth(referenceBytes) || !fits || top >= count) {
    throw new FormatError('its trailer does not fit it');
  }
  return trailer;
}

/** Widths that can count the bytes of a file. */
function isWidth(bytes: number): boolean {
  return bytes >= 1 && bytes <= 8;
}

function uint(reader: ByteReader, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index++) value = value * 256 + reader.u8(at + index);
  return value;
}

function readObject(reading: Reading, at: number): PlistValue {
  const { reader, trailer } = reading;
  const marker = reader.u8(at);
  const kind = marker >> 4;
  const low = marker & 0xf;
  if (kind <= 3) return readScalar(reader, at, kind, low);
  if (kind === 8) return { kind: 'uid', index: uint(reader, at + 1, low + 1) };
  const { count, from } = low === 0xf ? readCount(reader, at + 1) : { count: low, from: at + 1 };
  switch (kind) {
    case 4:
      return { kind: 'data', bytes: take(reading, from, count) };
    case 5:
      return { kind: 'text', text: reader.latin1(from, take(reading, from, count).length) };
    case 6: {
      const bytes = take(reading, from, count * 2);
      return { kind: 'text', text: Buffer.from(bytes).swap16().toString('utf16le') };
    }
    case 7:
      return { kind: 'text', text: reader.utf8(from, take(reading, from, count).length) };
    case 0xa:
    case 0xb:
    case 0xc:
    case 0xd: {
      take(reading, from, count * (kind === 0xd ? 2 : 1) * trailer.referenceBytes);
      const value: PlistArray | PlistDictionary =
        kind === 0xd ? { kind: 'dictionary', keys: [], values: [] } : { kind: 'array', items: [] };
      reading.containers.push({ value, at: from, count });
      return value;
    }
    default:
      throw new FormatError('it has an object of unknown kind');
  }
}

function readScalar(reader: ByteReader, at: number, kind: number, low: number): PlistValue {
  if (kind === 0) return { kind: 'scalar', text: low === 8 ? 'false' : low === 9 ? 'true' : '' };
  const width = 1 << low;
  const bytes = Buffer.from(reader.slice(at + 1, width));
  if (kind === 1) {
    // Up to 4 bytes are unsigned, 8 are signed; 16 hold an unsigned one of 8.
    const value = width >= 8 ? bytes.readBigInt64BE(width - 8) : BigInt(bytes.readUIntBE(0, width));
    return { kind: 'scalar', text: String(value) };
  }
  const value = width === 4 ? bytes.readFloatBE() : width === 8 ? bytes.readDoubleBE() : Number.NaN;
  return { kind: 'scalar', text: String(value) };
}

/** A count that does not fit its marker: a whole number object. */
function readCount(reader: ByteReader, at: number): { count: number; from: number } {
  const marker = reader.u8(at);
  if (marker >> 4 !== 1 || (marker & 0xf) > 3) throw new FormatError('a length is not a number');
  const width = 1 << (marker & 0xf);
  return { count: uint(reader, at + 1, width), from: at + 1 + width };
}

function take(reading: Reading, at: number, length: number): Uint8Array {
  const bytes = reading.reader.slice(at, length);
  reading.budget -= length;
  if (reading.budget < 0) throw new FormatError('its objects lie over each other');
  return bytes;
}

function fill(
  reading: Reading,
  { value, at, count }: Reading['containers'][number],
  objects: readonly PlistValue[],
  keys: Set<PlistValue>,
): void {
  const { reader, trailer } = reading;
  const width = trailer.referenceBytes;
  const object = (index: number): PlistValue => objects[uint(reader, at + index * width, width)] ?? nothing;
  for (let index = 0; index < count; index++) {
    if (value.kind === 'array') value.items.push(object(index));
    else {
      const key = object(index);
      if (key.kind === 'text') keys.add(key);
      value.keys.push(key.kind === 'text' || key.kind === 'scalar' ? key.text : `#${index}`);
      value.values.push(object(count + index));
    }
  }
}

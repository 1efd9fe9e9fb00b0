/** Values of a record (section 2.1 of SQLite's format). */

import { FormatError } from '#decoders/format';
import { type TextEncoding, readVarint } from './pages.ts';
import { payloadReader } from './tree.ts';

/** Numbers tell only where a schema needs them: the pages of tables. */
export type Value = string | number | Uint8Array | undefined;

/** Bytes of integers and floats, by serial type. */
const numberBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
/** As SQLite itself allows at most. */
const mostColumns = 32_767;

/** Reads the values. A record that is cut off gives those before, the last one in part. */
export function readRecord(payload: Uint8Array, encoding: TextEncoding): Value[] {
  const reader = payloadReader(payload);
  const header = readVarint(reader, 0);
  if (header.value > payload.length) throw new FormatError('a record is damaged');
  const values: Value[] = [];
  let at = header.value;
  for (let typeAt = header.end; typeAt < header.value && values.length < mostColumns;) {
    const { value: type, end } = readVarint(reader, typeAt);
    typeAt = end;
    const size = type < 12 ? (numberBytes[type] ?? 0) : Math.floor((type - 12) / 2);
    const bytes = payload.subarray(Math.min(at, payload.length), Math.min(at + size, payload.length));
    at += size;
    values.push(type >= 12 ? (type % 2 === 0 ? bytes : textOf(bytes, encoding)) : numberOf(bytes, type));
  }
  return values;
}

function textOf(bytes: Uint8Array, encoding: TextEncoding): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (encoding === 'utf8') return buffer.toString('utf8');
  const even = buffer.subarray(0, bytes.length & ~1);
  return (encoding === 'utf16be' ? Buffer.from(even).swap16() : even).toString('utf16le');
}

function numberOf(bytes: Uint8Array, type: number): number | undefined {
  if (type === 8 || type === 9) return type - 8;
  if (type < 1 || type > 4 || bytes.length === 0) return undefined;
  let value = 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
}

/**
 * The wire format of Protocol Buffers (protobuf.dev, "Encoding"): fields by number and wire type.
 * Without a schema: the formats know the numbers they want.
 */

import { FormatError } from '#decoders/format';

/** One field. `value` is its number, where it is a varint; else its bytes are `[start, end)`. */
export type FieldVisit = (field: number, wire: number, start: number, end: number, value: number) => void;

/** Wire type of a number. */
export const varint = 0;
/** Wire type of bytes: strings and messages. */
export const lengthDelimited = 2;
const fixed64 = 1;
const fixed32 = 5;
const maxVarintBytes = 10;

/** Tells `visit` the fields of the message in `[from, to)`; throws a FormatError when it is none. */
export function visitFields(bytes: Uint8Array, from: number, to: number, visit: FieldVisit): void {
  const cursor: Cursor = { bytes, at: from, to };
  while (cursor.at < to) {
    const tag = readVarint(cursor);
    const field = Math.floor(tag / 8);
    const wire = tag % 8;
    const value = wire === varint ? readVarint(cursor) : 0;
    const length = wire === lengthDelimited ? readVarint(cursor) : fixedBytes(wire);
    const start = cursor.at;
    if (field === 0 || start + length > to) throw new FormatError('its fields do not fit in it');
    cursor.at = start + length;
    visit(field, wire, start, cursor.at, value);
  }
}

/** True when `[from, to)` is a message, at its outermost level, that `isFine` finds nothing wrong with. */
export function isMessage(
  bytes: Uint8Array,
  from: number,
  to: number,
  isFine: (field: number, wire: number, start: number, end: number) => boolean,
): boolean {
  try {
    visitFields(bytes, from, to, (field, wire, start, end) => {
      if (!isFine(field, wire, start, end)) throw notFine;
    });
    return true;
  } catch {
    return false;
  }
}

/** The text of `[start, end)`. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);
}

/** The first text that stands in field `wanted` of the message `[from, to)`. */
export function textField(bytes: Uint8Array, from: number, to: number, wanted: number): string | undefined {
  let text: string | undefined;
  visitFields(bytes, from, to, (field, wire, start, end) => {
    if (field === wanted && wire === lengthDelimited) text ??= textOf(bytes, start, end);
  });
  return text;
}

/** The first number that stands in field `wanted` of the message `[from, to)`; 0, the default, without one. */
export function numberField(bytes: Uint8Array, from: number, to: number, wanted: number): number {
  let number: number | undefined;
  visitFields(bytes, from, to, (field, wire, _start, _end, value) => {
    if (field === wanted && wire === varint) number ??= value;
  });
  return number ?? 0;
}

/** Tells `visit` where the messages are that stand in field `wanted` of the message `[from, to)`. */
export function eachMessage(
  bytes: Uint8Array,
  from: number,
  to: number,
  wanted: number,
  visit: (start: number, end: number) => void,
): void {
  visitFields(bytes, from, to, (field, wire, start, end) => {
    if (field === wanted && wire === lengthDelimited) visit(start, end);
  });
}

const notFine = new FormatError('a field is not what it should be');

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  readonly to: number;
}

function fixedBytes(wire: number): number {
  if (wire === fixed64) return 8;
  if (wire === fixed32) return 4;
  if (wire === varint) return 0;
  throw new FormatError('its fields do not fit in it');
}

function readVarint(cursor: Cursor): number {
  let value = 0;
  let scale = 1;
  for (let count = 0; count < maxVarintBytes && cursor.at < cursor.to; count++) {
    const byte = cursor.bytes[cursor.at++]!;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 128;
  }
  throw new FormatError('its fields do not fit in it');
}

/** Follows lines and columns through the bytes of a huge file, segment by segment. */

import type { Position, WideEncoding } from '#model/blob';
import { hasUtf8Mark, utf8MarkBytes } from '#decoders/utf-8-mark';

const lineFeed = 0x0a;

/**
 * The position right after `bytes`, which begin at `from` on the boundary of a character. Columns
 * count as the engine counts them: in plain text every byte but UTF-8's continuation bytes, in
 * UTF-16 every unit but the second half of a pair; a byte order mark at the very start is none.
 */
export function advance(from: Position, bytes: Uint8Array, encoding?: WideEncoding): Position {
  const byte = from.byte + bytes.length;
  if (encoding) return { byte, ...throughUtf16(from, bytes, encoding === 'utf-16le' ? 1 : 0) };
  return { byte, ...throughUtf8(from, bytes) };
}

type LineColumn = Omit<Position, 'byte'>;

function throughUtf8(from: Position, bytes: Uint8Array): LineColumn {
  let { line, column } = from;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = from.byte === 0 && hasUtf8Mark(bytes) ? utf8MarkBytes : 0;
  for (let feed = buffer.indexOf(lineFeed); feed !== -1; feed = buffer.indexOf(lineFeed, start)) {
    line++;
    column = 1;
    start = feed + 1;
  }
  for (let index = start; index < bytes.length; index++) if ((bytes[index]! & 0xc0) !== 0x80) column++;
  return { line, column };
}

function throughUtf16(from: Position, bytes: Uint8Array, high: 0 | 1): LineColumn {
  let { line, column } = from;
  let isAfterLead = false;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const unit = (bytes[index + high]! << 8) | bytes[index + 1 - high]!;
    const isMark = unit === 0xfeff && index === 0 && from.byte === 0;
    const isSecondHalf: boolean = isAfterLead && (unit & 0xfc00) === 0xdc00;
    isAfterLead = !isSecondHalf && (unit & 0xfc00) === 0xd800;
    if (unit === lineFeed) {
      line++;
      column = 1;
    } else if (!isMark && !isSecondHalf) column++;
  }
  return { line, column };
}

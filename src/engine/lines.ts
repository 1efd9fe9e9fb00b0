/** Lines and columns of offsets, computed only for what is reported. */

import type { Position } from '#model/blob';
import { asBuffer } from '#engine/latin1';

const lineFeed = 0x0a;

/** Answers positions; offsets asked in ascending order cost one walk over the bytes in all. */
export interface LineCounter {
  position(offset: number): Position;
}

/** `base` is the position of the first byte, when the bytes are a segment of a larger blob. */
export function createLineCounter(
  bytes: Uint8Array,
  base: Position = { byte: 0, line: 1, column: 1 },
): LineCounter {
  const buffer = asBuffer(bytes);
  let line = base.line;
  let start = 0;
  let feed = feedAfter(buffer, 0);
  let counted = { offset: 0, column: base.column };

  return {
    position(offset) {
      if (offset < start) {
        line = base.line;
        start = 0;
        feed = feedAfter(buffer, 0);
        counted = { offset: 0, column: base.column };
      }
      while (feed < offset) {
        line++;
        start = feed + 1;
        feed = feedAfter(buffer, start);
        counted = { offset: start, column: 1 };
      }
      if (offset < counted.offset) counted = { offset: start, column: start === 0 ? base.column : 1 };
      counted = { offset, column: counted.column + codePoints(bytes, counted.offset, offset) };
      return { byte: base.byte + offset, line, column: counted.column };
    },
  };
}

function feedAfter(buffer: Buffer, from: number): number {
  const feed = buffer.indexOf(lineFeed, from);
  return feed === -1 ? Number.POSITIVE_INFINITY : feed;
}

/** Code points between two offsets, reading UTF-8: every byte but continuation bytes begins one. */
function codePoints(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index++) if ((bytes[index]! & 0xc0) !== 0x80) count++;
  return count;
}

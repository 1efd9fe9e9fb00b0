/** Undoes the sorting of a bzip2 block (Burrows and Wheeler's), then its runs of four and more. */

import type { OutputBuffer } from '#decoders/output-buffer';
import type { Block } from './block.ts';

const runLength = 4;

/** Appends the bytes of `block`, which stand in `symbols`, to `output`. Writes over `symbols`. */
export function undoBlock(symbols: Uint32Array, block: Block, output: OutputBuffer): void {
  linkSymbols(symbols, block);
  let link = symbols[block.startAt]! >>> 8;
  let previous = -1;
  let repeated = 0;
  for (let index = 0; index < block.length; index++) {
    const symbol = symbols[link]!;
    const byte = symbol & 0xff;
    link = symbol >>> 8;
    if (repeated === runLength) {
      output.reserve(byte);
      output.bytes.fill(previous, output.length, output.length + byte);
      output.length += byte;
      repeated = 0;
      previous = -1;
      continue;
    }
    repeated = byte === previous ? repeated + 1 : 1;
    previous = byte;
    if (output.length === output.bytes.length) output.reserve(1);
    output.bytes[output.length++] = byte;
  }
}

/** Writes into the upper bits of each symbol which one follows it in the text. */
function linkSymbols(symbols: Uint32Array, { length, counts }: Block): void {
  const next = new Uint32Array(256);
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    next[byte] = sum;
    sum += counts[byte]!;
  }
  for (let index = 0; index < length; index++) {
    const byte = symbols[index]! & 0xff;
    symbols[next[byte]!++]! |= index << 8;
  }
}

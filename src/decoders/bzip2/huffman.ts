/** Huffman codes of bzip2: given by their lengths, which are told as differences. */

import { FormatError } from '#decoders/format';
import type { BitReader } from './bit-reader.ts';

/** Reads symbols of one code. */
export interface HuffmanTable {
  read(bits: BitReader): number;
}

const maxLength = 20;

/** Reads the lengths of `count` symbols, and makes their table. */
export function createHuffmanTable(bits: BitReader, count: number): HuffmanTable {
  const lengths = readLengths(bits, count);
  const order = Array.from({ length: count }, (_, index) => index).sort((a, b) => lengths[a]! - lengths[b]!);
  /** By length: the last code of it, and what to take off a code for its place in `order`. */
  const last = new Int32Array(maxLength + 2).fill(-1);
  const base = new Int32Array(maxLength + 2);
  let code = 0;
  let place = 0;
  for (let length = 1; length <= maxLength; length++) {
    base[length] = code - place;
    while (place < count && lengths[order[place]!] === length) {
      code++;
      place++;
    }
    last[length] = code - 1;
    code *= 2;
  }
  const shortest = lengths[order[0]!]!;
  return {
    read(reader) {
      let value = reader.read(shortest);
      for (let length = shortest; length <= maxLength; length++) {
        if (value <= last[length]!) {
          const symbol = order[value - base[length]!];
          if (symbol !== undefined) return symbol;
          break;
        }
        value = (value << 1) | reader.bit();
      }
      throw new FormatError('a code is not in its table');
    },
  };
}

function readLengths(bits: BitReader, count: number): Uint8Array {
  const lengths = new Uint8Array(count);
  let length = bits.read(5);
  for (let index = 0; index < count; index++) {
    for (;;) {
      if (length < 1 || length > maxLength) throw new FormatError('a code is too long');
      if (bits.bit() === 0) break;
      length += bits.bit() === 0 ? 1 : -1;
    }
    lengths[index] = length;
  }
  return lengths;
}

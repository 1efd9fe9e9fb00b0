/** Bits of bzip2, the highest of each byte first. */

import { FormatError } from '#decoders/format';

/** Reads on from where it is. Throws a FormatError at the end of the bytes. */
export interface BitReader {
  /** The next `count` bits (24 at most) as a number. */
  read(count: number): number;
  bit(): number;
  /** The byte after the last that was begun. */
  byteAt(): number;
}

/** Makes a reader that begins with the byte at `start`. */
export function createBitReader(bytes: Uint8Array, start: number): BitReader {
  let at = start;
  let held = 0;
  let heldBits = 0;
  const read = (count: number): number => {
    while (heldBits < count) {
      if (at >= bytes.length) throw new FormatError('it breaks off');
      held = ((held << 8) | bytes[at++]!) & 0x7fffffff;
      heldBits += 8;
    }
    heldBits -= count;
    const value = held >>> heldBits;
    held &= (1 << heldBits) - 1;
    return value;
  };
  return { read, bit: () => read(1), byteAt: () => at };
}

/** LZ4 blocks: literals and copies of what was written before (lz4_Block_format.md of lz4/lz4). */

import { FormatError } from '#decoders/format';

/** A byte of a block stands for at most so many. */
const maxRatio = 255;
const leastCopy = 4;

/** Unpacks a block whose unpacked size is known; throws a FormatError when it gives anything else. */
export function unpackLz4(block: Uint8Array, size: number): Uint8Array {
  if (size > (block.length + 16) * maxRatio) throw new FormatError('a packed block names an impossible size');
  const output = new Uint8Array(size);
  let at = 0;
  let written = 0;
  const lengthFrom = (start: number): number => {
    let length = start;
    if (start !== 15) return length;
    for (let byte = 255; byte === 255; length += byte) {
      if (at >= block.length) throw new FormatError('a packed block is cut short');
      byte = block[at++]!;
    }
    return length;
  };
  while (at < block.length) {
    const token = block[at++]!;
    const literals = lengthFrom(token >> 4);
    if (at + literals > block.length || written + literals > size) {
      throw new FormatError('a packed block is damaged');
    }
    output.set(block.subarray(at, at + literals), written);
    at += literals;
    written += literals;
    if (at >= block.length) break;
    const distance = block[at]! | ((block[at + 1] ?? 0) << 8);
    at += 2;
    const copy = lengthFrom(token & 15) + leastCopy;
    if (distance === 0 || distance > written || written + copy > size) {
      throw new FormatError('a packed block is damaged');
    }
    // The copy may overlap what it writes.
    if (distance >= copy) output.copyWithin(written, written - distance, written - distance + copy);
    else
      for (let index = 0; index < copy; index++)
        output[written + index] = output[written + index - distance]!;
    written += copy;
  }
  if (written !== size) throw new FormatError('a packed block is shorter than it says');
  return output;
}

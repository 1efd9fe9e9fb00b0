/** Lengths of LZMA's copies: short, middling and long ones, each with codes of its own. */

import { type RangeDecoder, createProbabilities, resetProbabilities } from './range-decoder.ts';

/** Reads lengths, from 2 to 273. */
export interface LengthDecoder {
  read(placeState: number): number;
  reset(): void;
}

const shortest = 2;
const placeStates = 16;

/** Makes a decoder that reads with `range`. */
export function createLengthDecoder(range: RangeDecoder): LengthDecoder {
  const choices = createProbabilities(2);
  const low = createProbabilities(placeStates << 3);
  const middle = createProbabilities(placeStates << 3);
  const high = createProbabilities(256);
  return {
    read(placeState) {
      if (range.bit(choices, 0) === 0) return shortest + range.tree(low, placeState << 3, 3);
      if (range.bit(choices, 1) === 0) return shortest + 8 + range.tree(middle, placeState << 3, 3);
      return shortest + 16 + range.tree(high, 0, 8);
    },
    reset() {
      for (const all of [choices, low, middle, high]) resetProbabilities(all);
    },
  };
}

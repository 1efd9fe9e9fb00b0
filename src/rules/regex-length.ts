/** Measures how many bytes a regex, or a part of it, can match. */

import type { RegexNode } from './regex-syntax.ts';

/** In bytes. `max` is Infinity where there is no bound. */
export interface LengthRange {
  readonly min: number;
  readonly max: number;
}

/** The shortest and the longest match of `node`. */
export function lengthOf(node: RegexNode): LengthRange {
  switch (node.kind) {
    case 'bytes':
      return { min: 1, max: 1 };
    case 'assertion':
      return { min: 0, max: 0 };
    case 'group':
      return lengthOf(node.part);
    case 'concat':
      return sumOf(node.parts.map(lengthOf));
    case 'alternate': {
      const lengths = node.options.map(lengthOf);
      return {
        min: Math.min(...lengths.map(({ min }) => min)),
        max: Math.max(...lengths.map(({ max }) => max)),
      };
    }
    case 'repeat': {
      const { min, max } = lengthOf(node.part);
      // Do not simplify: 0 times Infinity is NaN.
      return { min: min * node.min, max: max === 0 || node.max === 0 ? 0 : max * node.max };
    }
  }
}

/** The length of parts one after the other. */
export function sumOf(lengths: readonly LengthRange[]): LengthRange {
  let min = 0;
  let max = 0;
  for (const length of lengths) {
    min += length.min;
    max += length.max;
  }
  return { min, max };
}

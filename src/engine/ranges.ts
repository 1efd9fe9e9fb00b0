/** Looking up byte ranges that are in ascending order and do not overlap. */

import type { ByteRange } from '#model/blob';

/** Index of the first range that ends behind `offset`: the first that can hold or follow it. */
export function firstEndingAfter(ranges: readonly ByteRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when some range shares a byte with the bytes from `start` to `end`. */
export function touches(ranges: readonly ByteRange[], start: number, end: number): boolean {
  const range = ranges[firstEndingAfter(ranges, start)];
  return range !== undefined && range.start < end;
}

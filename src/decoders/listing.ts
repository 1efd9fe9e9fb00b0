/**
 * The text that is made of a format's strings: a line for each, with its key where it has one, and
 * the way back from a byte of the text to the place of the string.
 */

import type { Spot } from './format.ts';

/** A text of strings. Searched in one pass, whatever their number. */
export interface Listing {
  /** Adds a string; see `FormatOutput.string`. */
  add(value: string, spot: () => Spot, key: string | undefined): void;
  /** Bytes written so far. */
  readonly length: number;
  /** The text. Valid until the next `add` or `clear`. */
  bytes(): Uint8Array;
  /** The place of the string whose line holds `byte`; undefined where there is none. */
  spotAt(byte: number): Spot | undefined;
  clear(): void;
}

const firstBytes = 64 * 1024;
/** A key longer than this says nothing, and would push the value out of reach of its name. */
const maxKeyLength = 120;

/** Makes an empty listing; its buffer grows to the largest text, and is kept. */
export function createListing(): Listing {
  let buffer = Buffer.allocUnsafeSlow(firstBytes);
  let used = 0;
  let starts: number[] = [];
  let spots: (() => Spot)[] = [];

  const write = (text: string): void => {
    const most = text.length * 3;
    if (used + most > buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(used + most, buffer.length * 2));
      buffer.copy(larger, 0, 0, used);
      buffer = larger;
    }
    used += buffer.write(text, used, 'utf8');
  };
  return {
    add(value, spot, key) {
      starts.push(used);
      spots.push(spot);
      write(lineOf(value, key));
    },
    get length() {
      return used;
    },
    bytes: () => buffer.subarray(0, used),
    spotAt(byte) {
      const index = lastAtMost(starts, byte);
      return index < 0 ? undefined : spots[index]!();
    },
    clear() {
      used = 0;
      starts = [];
      spots = [];
    },
  };
}

/**
 * Between strings, so that none is taken for the name or the beginning of the next: white space does
 * not cross a NUL, and a value three line feeds after a name is not its value.
 */
const separator = '\n\0\n\n';

/** `key = "value"`; a value that a quote or line feed would cut stands unquoted on lines of its own. */
function lineOf(value: string, key: string | undefined): string {
  if (key === undefined || key === '') return value + separator;
  const name = key.length > maxKeyLength ? key.slice(-maxKeyLength) : key;
  return /["\\\r\n]/.test(value) ? `${name} =\n${value}${separator}` : `${name} = "${value}"${separator}`;
}

/** Index of the last of ascending `values` that is at most `limit`; -1 when none is. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = -1;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

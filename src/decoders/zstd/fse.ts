/** Tables of finite state entropy, and how Zstandard writes them (RFC 8878, section 4.1). */

import { FormatError } from '#decoders/format';

/** What each state means, and where it leads. */
export interface FseTable {
  /** States are numbers of so many bits. */
  readonly accuracy: number;
  readonly symbols: Uint8Array;
  /** Bits to read for the next state, and what to add to them. */
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

/** The table whose symbols occur with `counts`, of 2 to the power of `accuracy`; -1 is less than one. */
export function fseTable(counts: readonly number[], accuracy: number): FseTable {
  const size = 1 << accuracy;
  const symbols = new Uint8Array(size);
  const next = Uint16Array.from(counts, (count) => (count === -1 ? 1 : count));
  let high = size - 1;
  for (const [symbol, count] of counts.entries()) if (count === -1) symbols[high--] = symbol;
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  for (const [symbol, count] of counts.entries()) {
    for (let left = count; left > 0; left--) {
      symbols[at] = symbol;
      // As many places are left as symbols: it comes to an end.
      do at = (at + step) & (size - 1);
      while (at > high);
    }
  }
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  for (let state = 0; state < size; state++) {
    const number = next[symbols[state]!]!++;
    bits[state] = accuracy - (31 - Math.clz32(number));
    bases[state] = (number << bits[state]!) - size;
  }
  return { accuracy, symbols, bits, bases };
}

/** A table of one symbol, which takes no bits. */
export function singleTable(symbol: number): FseTable {
  return {
    accuracy: 0,
    symbols: Uint8Array.of(symbol),
    bits: new Uint8Array(1),
    bases: new Uint16Array(1),
  };
}

/** A table as it is written at `at`, of symbols up to `lastSymbol`; and where it ends. */
export function readFseTable(
  bytes: Uint8Array,
  at: number,
  end: number,
  mostAccuracy: number,
  lastSymbol: number,
): { readonly table: FseTable; readonly end: number } {
  let bit = at * 8;
  const peek = (count: number): number => {
    const byte = bit >> 3;
    const three = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    return (three >> (bit & 7)) & ((1 << count) - 1);
  };
  const accuracy = peek(4) + 5;
  bit += 4;
  if (accuracy > mostAccuracy) throw new FormatError('a table of symbols is too large');
  const counts: number[] = [];
  let left = 1 << accuracy;
  while (left > 0) {
    // As many bits as the largest count takes; the lowest values take one less.
    const width = 32 - Math.clz32(left + 1);
    const low = (1 << (width - 1)) - 1;
    const short = (1 << width) - 2 - left;
    let value = peek(width);
    if ((value & low) < short) {
      value &= low;
      bit += width - 1;
    } else {
      if (value > low) value -= short;
      bit += width;
    }
    const count = value - 1;
    counts.push(count);
    left -= Math.abs(count);
    for (let zeros = count === 0 ? 3 : 0; zeros === 3;) {
      zeros = peek(2);
      bit += 2;
      for (let index = 0; index < zeros; index++) counts.push(0);
      if (counts.length > lastSymbol + 1) break;
    }
    if (left < 0 || counts.length > lastSymbol + 1 || bit > end * 8) {
      throw new FormatError('a table of symbols is damaged');
    }
  }
  return { table: fseTable(counts, accuracy), end: (bit + 7) >> 3 };
}

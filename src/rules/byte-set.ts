/**
 * Sets of byte values, as the regex parser and the derivation of literals use them. The compiled
 * rules' form of the same is `ByteClass`, 32 bytes in hexadecimal.
 */

import type { ByteClass } from '#model/compiled-rule';

/** 256 flags: 1 where the byte value is in the set. Never changed once it is made. */
export type ByteSet = Readonly<Uint8Array>;

/** The bytes from `low` to `high`, both in it. */
export function rangeOf(low: number, high: number): ByteSet {
  return new Uint8Array(256).fill(1, low, high + 1);
}

/** The bytes that are in any of the sets. */
export function unionOf(sets: readonly ByteSet[]): ByteSet {
  const union = new Uint8Array(256);
  for (const set of sets) for (let byte = 0; byte < 256; byte++) union[byte]! |= set[byte]!;
  return union;
}

/** Every byte that is not in `set`. */
export function negationOf(set: ByteSet): ByteSet {
  return set.map((flag) => 1 - flag);
}

/**
 * `set` and the other case of each letter in it, as RE2's `(?i)` has it on text of one character a
 * byte: ASCII, and the letters of Latin-1 that have both cases in Latin-1.
 */
export function foldedSet(set: ByteSet): ByteSet {
  const folded = Uint8Array.from(set);
  for (let byte = 0x41; byte <= 0xde; byte++) {
    const isUpper = byte <= 0x5a || (byte >= 0xc0 && byte !== 0xd7);
    if (isUpper) folded[byte] = folded[byte + 0x20] = set[byte]! | set[byte + 0x20]!;
  }
  return folded;
}

/** The byte values in `set`, ascending. */
export function bytesIn(set: ByteSet): number[] {
  const bytes: number[] = [];
  for (let byte = 0; byte < 256; byte++) if (set[byte] === 1) bytes.push(byte);
  return bytes;
}

/** The set in the hexadecimal form of `ByteClass`. */
export function toByteClass(set: ByteSet): ByteClass {
  let hex = '';
  for (let index = 0; index < 256; index += 8) {
    let bits = 0;
    for (let bit = 0; bit < 8; bit++) bits |= set[index + bit]! << bit;
    hex += bits.toString(16).padStart(2, '0');
  }
  return hex;
}

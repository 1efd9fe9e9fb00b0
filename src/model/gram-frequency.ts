/**
 * How common short byte sequences are in source text: the estimate by which literals of rules and
 * the kernel's four-byte groups are chosen. Estimates only rank: nothing is found or missed by them.
 * The figures themselves are in `gram-table.ts`.
 */

import { byteLetters, groupLetters } from './gram-table.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const shareOfLetter = new Float64Array(128);
for (let value = 0; value < 64; value++) shareOfLetter[digits.charCodeAt(value)] = 2 ** ((value - 65) / 2);
/** Filled as they are asked for; 0: not yet. */
const pairShares = new Float64Array(32 * 32);
const bytes = Array.from({ length: 256 }, (_, byte) => ({ share: byteShare(byte), symbol: symbolOf(byte) }));
const symbolShares = Array.from({ length: 32 }, (_, symbol) =>
  bytes.reduce(
    (sum, byte, index) => (byte.symbol === symbol && !isCapital(index) ? sum + byte.share : sum),
    0,
  ),
);

/**
 * Estimated occurrences per megabyte of source text of a group of bytes (one character a byte),
 * whatever its case. Meant for groups of four; longer ones are taken as a chain of threes.
 *
 * Pairs would do in a fifth of the space, but they rate `_key` below `ss_k` and `word` below `assw`.
 * Over the 80 names and prefixes tried, the rarest groups chosen by pairs occur 2,508 times per
 * megabyte, those chosen by threes 1,126 times, the truly rarest 888 times, the first four bytes
 * 8,884 times.
 */
export function gramCost(bytes4: string): number {
  let share = 1;
  let first: number | undefined;
  let second: number | undefined;
  for (let index = 0; index < bytes4.length; index++) {
    const byte = bytes4.charCodeAt(index) & 0xff;
    const symbol = bytes[byte]?.symbol ?? 0;
    share *= shareAfter(first, second, symbol) * shareWithinSymbol(byte, symbol);
    first = second;
    second = symbol;
  }
  return share * 1e6;
}

/** Estimated share (0 to 1) of a byte value among all bytes of source text, both cases together. */
export function byteFrequency(byte: number): number {
  return bytes[byte]?.share ?? 0;
}

/** Share of a symbol among what follows the two before it (one or none of them at a text's start). */
function shareAfter(first: number | undefined, second: number | undefined, third: number): number {
  if (second === undefined) return symbolShares[third] ?? 0;
  if (first !== undefined) return groupShare(first, second, third) / pairShare(first, second);
  return pairShare(second, third) / (symbolShares[second] ?? 1);
}

function pairShare(first: number, second: number): number {
  const known = pairShares[first * 32 + second] ?? 0;
  if (known > 0) return known;
  let share = 0;
  for (let third = 0; third < 32; third++) share += groupShare(first, second, third);
  pairShares[first * 32 + second] = share;
  return share;
}

function groupShare(first: number, second: number, third: number): number {
  return letterShare(groupLetters[first] ?? '', second * 32 + third);
}

/** Share of one byte value among those that share its symbol: a tenth or so for a digit. */
function shareWithinSymbol(byte: number, symbol: number): number {
  return byteFrequency(byte) / (symbolShares[symbol] ?? 1);
}

/** The 32 symbols: letters (case folded), digit, `_`, `-`, white space, what joins names, anything else. */
function symbolOf(code: number): number {
  const byte = code & 0xff;
  const folded = isCapital(byte) ? byte + 0x20 : byte;
  if (folded >= 0x61 && folded <= 0x7a) return folded - 0x61;
  if (byte >= 0x30 && byte <= 0x39) return 26;
  if (byte === 0x5f) return 27;
  if (byte === 0x2d) return 28;
  if (byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) return 29;
  return ':/.=+@'.includes(String.fromCharCode(byte)) ? 30 : 31;
}

function byteShare(byte: number): number {
  if (byte === 0x0a) return letterShare(byteLetters, 69);
  if (byte === 0x09) return letterShare(byteLetters, 70);
  if (byte < 0x20 || byte === 0x7f) return letterShare(byteLetters, 71) / 31;
  if (byte > 0x7f) return letterShare(byteLetters, 72) / 128;
  if (isCapital(byte)) return byteShare(byte + 0x20);
  return letterShare(byteLetters, byte > 0x5a ? byte - 0x20 - 26 : byte - 0x20);
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

function letterShare(letters: string, index: number): number {
  return shareOfLetter[letters.charCodeAt(index)] ?? 0;
}

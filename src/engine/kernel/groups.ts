/**
 * Which four-byte groups stand for a keyword in the kernel's tables. `tables.ts` writes them down.
 *
 * The kernel tests every second position, so a keyword has two groups, at neighbouring offsets: one
 * of them lies at a tested position, whatever the keyword's own. Short keywords borrow a byte of
 * any value from what stands behind (`ghp_`, `hp_?`) or before (`?pwd`, `pwd?`).
 */

import { gramCost } from '#model/gram-frequency';

/** Four bytes by which a keyword is found. */
export interface Group {
  /** Little-endian, folded; the bytes outside `mask` are zero. */
  readonly bits: number;
  /** All ones, or without the last byte, which then may be any. */
  readonly mask: number;
  /** Index of the keyword. */
  readonly keyword: number;
  /** Where the group begins in the keyword: -1 to its length minus 3. */
  readonly offset: number;
}

/** Coarse case folding, the kernel's own: it joins cases, and some punctuation too. */
export const foldBits = 0x20202020;
const allBytes = -1;
const threeBytes = 0x00ffffff;

/** The groups of one keyword, from those that are rarest in source text. */
export function groupsOf(text: string, keyword: number): Group[] {
  const exact = (offset: number): Group => ({ bits: bitsAt(text, offset), mask: allBytes, keyword, offset });
  const open = (offset: number): Group => ({
    bits: bitsAt(text, offset) & threeBytes,
    mask: threeBytes,
    keyword,
    offset,
  });
  if (text.length >= 5) {
    const offset = rarestPair(text);
    return [exact(offset), exact(offset + 1)];
  }
  if (text.length === 4) return [exact(0), open(1)];
  const led = Array.from({ length: 128 }, (_, index) => ({
    bits: (bitsAt(text, 0) << 8) | ((index & 0x60) << 1) | 0x20 | (index & 0x1f),
    mask: allBytes,
    keyword,
    offset: -1,
  }));
  return [open(0), ...led];
}

function rarestPair(text: string): number {
  let rarest = 0;
  let least = Infinity;
  let cost = gramCost(text.slice(0, 4));
  for (let offset = 0; offset + 5 <= text.length; offset++) {
    const following = gramCost(text.slice(offset + 1, offset + 5));
    if (cost + following < least) {
      least = cost + following;
      rarest = offset;
    }
    cost = following;
  }
  return rarest;
}

/** Bytes behind the text's end count as zero. */
function bitsAt(text: string, offset: number): number {
  let bits = foldBits;
  for (let index = 0; index < 4; index++) {
    bits |= (offset + index < text.length ? text.charCodeAt(offset + index) : 0) << (8 * index);
  }
  return bits;
}

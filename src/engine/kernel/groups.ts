/**
 * Which four-byte groups stand for a keyword in the kernel's tables. `tables.ts` writes them down.
 *
 * The kernel tests every second position, so a keyword has two groups, at neighbouring offsets: one
 * of them lies at a tested position, whatever the keyword's own. Short keywords borrow a byte of
 * any value from what stands behind (`ghp_`, `hp_?`) or before (`?pwd`, `pwd?`).
 */

import { groupCost } from '#model/group-cost';
import { FOLD } from './assembly/layout.ts';

/** Four bytes by which a keyword is found. */
export interface Group {
  /** Little-endian and folded. */
  readonly bits: number;
  /** True: the last byte may be any. It is zero in `bits`. */
  readonly isOpen: boolean;
  /** Index of the keyword. */
  readonly keyword: number;
  /** Where the group begins in the keyword: -1 to its length minus 3. */
  readonly offset: number;
}

/** The groups of one keyword: those that are rarest in source text, where it is long enough to choose. */
export function groupsOf(text: string, keyword: number): Group[] {
  const exact = (offset: number): Group => ({ bits: bitsAt(text, offset), isOpen: false, keyword, offset });
  const open = (offset: number): Group => ({
    bits: bitsAt(text, offset) & 0x00ffffff,
    isOpen: true,
    keyword,
    offset,
  });
  if (text.length >= 5) {
    const offset = rarestPair(text);
    return [exact(offset), exact(offset + 1)];
  }
  if (text.length === 4) return [exact(0), open(1)];
  const led = Array.from({ length: 32 }, (_, value) => ({
    bits: bitsAt(text, -1) | value,
    isOpen: false,
    keyword,
    offset: -1,
  }));
  return [open(0), ...led];
}

function rarestPair(text: string): number {
  let rarest = 0;
  let least = Infinity;
  let cost = groupCost(text.slice(0, 4));
  for (let offset = 0; offset + 5 <= text.length; offset++) {
    const following = groupCost(text.slice(offset + 1, offset + 5));
    if (cost + following < least) {
      least = cost + following;
      rarest = offset;
    }
    cost = following;
  }
  return rarest;
}

/** Bytes before the text and behind it count as zero. */
function bitsAt(text: string, offset: number): number {
  let bits = FOLD;
  for (let index = 0; index < 4; index++) {
    const at = offset + index;
    if (at >= 0 && at < text.length) bits |= text.charCodeAt(at) << (8 * index);
  }
  return bits;
}

/** Bits of a Zstandard stream, which are read from its end (RFC 8878, section 4.1). */

import { FormatError } from '#decoders/format';

/** A stream that is being read. */
export interface BackwardBits {
  readonly bytes: Uint8Array;
  /** Offset of the stream's first byte. */
  readonly start: number;
  /** Bits that are left; negative when more were read than there are, which count as zeros. */
  left: number;
}

/** The stream from `start` to `end`; its last bit that is set is not part of it. */
export function backwardBits(bytes: Uint8Array, start: number, end: number): BackwardBits {
  const last = end > start && end <= bytes.length ? bytes[end - 1]! : 0;
  if (last === 0) throw new FormatError('a stream has no end');
  return { bytes, start, left: (end - start) * 8 - 8 + (31 - Math.clz32(last)) };
}

/** The next `count` bits, 32 at most. */
export function readBits(bits: BackwardBits, count: number): number {
  if (count > 16) return readBits(bits, count - 16) * 0x10000 + readBits(bits, 16);
  bits.left -= count;
  return bitsAt(bits, bits.left, count);
}

/** The `count` bits, 16 at most, from bit `at` of the stream on. */
export function bitsAt({ bytes, start }: BackwardBits, at: number, count: number): number {
  if (at < 0) return at + count <= 0 ? 0 : bitsAt({ bytes, start, left: 0 }, 0, at + count) << -at;
  const byte = start + (at >> 3);
  const three = bytes[byte]! | (bytes[byte + 1]! << 8) | (bytes[byte + 2]! << 16);
  return (three >> (at & 7)) & ((1 << count) - 1);
}

/** What both kinds of packed blocks do: copy bytes of their own, and again what was written before. */

import { FormatError } from '#decoders/format';
import type { OutputBuffer } from '#decoders/output-buffer';

/** Appends `count` bytes of `from`, from `start` on. `output` has room up to `limit`. */
export function copyLiterals(
  output: OutputBuffer,
  from: Uint8Array,
  start: number,
  count: number,
  limit: number,
): void {
  if (start + count > from.length) throw new FormatError('it breaks off');
  if (output.length + count > limit) throw new FormatError('a block is larger than it says');
  const { bytes, length } = output;
  for (let index = 0; index < count; index++) bytes[length + index] = from[start + index]!;
  output.length = length + count;
}

/** Appends `count` bytes that stand `distance` bytes before; they may reach into themselves. */
export function copyMatch(output: OutputBuffer, distance: number, count: number, limit: number): void {
  const { bytes, length } = output;
  if (distance < 1 || distance > length) throw new FormatError('it refers to what is before its start');
  if (length + count > limit) throw new FormatError('a block is larger than it says');
  for (let index = 0; index < count; index++) bytes[length + index] = bytes[length - distance + index]!;
  output.length = length + count;
}

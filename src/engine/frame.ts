/** The line of a secret as it may be shown: cut around the secret, every sighted secret in it masked. */

import type { ByteRange } from '#model/blob';
import type { CodeFrame } from '#model/finding';
import { mask } from '#model/secret';
import { fromLatin1, latin1 } from '#engine/latin1';
import { firstEndingAfter } from '#engine/ranges';

const maxBytes = 240;
const maxBefore = 120;
/** Of a longer secret, only the ends are looked at: that is all that a mask shows. */
const maxMaskedBytes = 4096;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * `secret` is shown with its mark, `masked` are the ranges of all secrets sighted in `bytes`
 * (`secret` among them), in ascending order and not overlapping.
 */
export function codeFrame(
  bytes: Uint8Array,
  secret: ByteRange,
  line: number,
  masked: readonly ByteRange[],
): CodeFrame {
  let start = secret.start;
  while (start > 0 && secret.start - start < maxBefore && bytes[start - 1] !== lineFeed) start--;
  let end = Math.min(secret.end, bytes.length);
  while (end < bytes.length && end - start < maxBytes && bytes[end] !== lineFeed) end++;
  if (bytes[end - 1] === carriageReturn && end > secret.end) end--;

  let text = '';
  let at = start;
  let mark = { line: 0, start: 0, end: 0 };
  for (let index = firstEndingAfter(masked, start); index < masked.length; index++) {
    const range = masked[index]!;
    if (range.start >= end) break;
    if (range.start > at) text += fromLatin1(latin1(bytes, at, range.start));
    const from = text.length;
    text += mask(endsOf(bytes, range));
    if (range.start <= secret.start && secret.start < range.end)
      mark = { line: 0, start: from, end: text.length };
    at = Math.max(at, range.end);
  }
  if (at < end) text += fromLatin1(latin1(bytes, at, end));
  return { firstLine: line, lines: [text], mark };
}

function endsOf(bytes: Uint8Array, { start, end }: ByteRange): string {
  if (end - start <= maxMaskedBytes) return fromLatin1(latin1(bytes, start, end));
  const half = maxMaskedBytes / 2;
  return latin1(bytes, start, start + half) + latin1(bytes, end - half, end);
}

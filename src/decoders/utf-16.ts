/** Hands over text in UTF-16 as UTF-8. */

import type { Blob, ByteRange } from '#model/blob';
import type { Decoder } from './decoder.ts';
import { type Transcoded, createTranscoder } from './transcoder.ts';
import { utf16Form } from './utf-16-form.ts';

/** One for each thread: its buffers are reused from blob to blob. */
const transcode = createTranscoder();

/** Takes what begins like UTF-16, and segments whose reader says that they are. */
export const utf16: Decoder = {
  decode(blob, visit) {
    const { bytes, base, encoding: known, newRanges, ...rest } = blob;
    const isStart = base === undefined || base.byte === 0;
    const form = isStart ? utf16Form(bytes) : undefined;
    const encoding = known ?? form?.encoding;
    if (!encoding) return false;
    const decoded = transcode(bytes, form?.markBytes ?? 0, encoding);
    const part: Blob = {
      ...rest,
      bytes: decoded.bytes,
      ...(base && { base }),
      ...(newRanges && { newRanges: decodedRanges(newRanges, decoded, bytes.length) }),
    };
    const from = base?.byte ?? 0;
    visit({ kind: 'part', blob: part, toOriginal: (byte) => from + decoded.toOriginal(byte - from) });
    return true;
  },
};

/** The same ranges in the decoded text; a character that is partly new is new. */
function decodedRanges(ranges: readonly ByteRange[], decoded: Transcoded, length: number): ByteRange[] {
  return ranges
    .map(({ start, end }) => ({
      start: decoded.toDecoded(start),
      end: end >= length ? decoded.bytes.length : endOfCharacter(decoded, end),
    }))
    .filter(({ start, end }) => start < end);
}

/** Offset in the decoded text where the character that holds the byte before `end` has its end. */
function endOfCharacter(decoded: Transcoded, end: number): number {
  for (let original = end; ; original++) {
    const at = decoded.toDecoded(original);
    if (decoded.toOriginal(at) >= end) return at;
  }
}

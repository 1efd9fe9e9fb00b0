/** Takes the byte order mark off UTF-8, so that it neither shifts columns nor hides the first word. */

import type { Decoder } from './decoder.ts';

/** Bytes of the mark: EF BB BF. */
export const utf8MarkBytes = 3;

/** Whether a file that begins with `bytes` has the mark. */
export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Takes whole blobs and first segments that begin with the mark. */
export const utf8Mark: Decoder = {
  decode(blob, visit) {
    if (!hasUtf8Mark(blob.bytes) || (blob.base && blob.base.byte > 0)) return false;
    const { bytes, newRanges } = blob;
    const ranges = newRanges
      ?.map(({ start, end }) => ({ start: Math.max(0, start - utf8MarkBytes), end: end - utf8MarkBytes }))
      .filter(({ start, end }) => start < end);
    const part = { ...blob, bytes: bytes.subarray(utf8MarkBytes), ...(ranges && { newRanges: ranges }) };
    visit({ kind: 'part', blob: part, toOriginal: (byte) => byte + utf8MarkBytes });
    return true;
  },
};

/**
 * What a decoder is: it turns a blob into what can be searched. `decode.ts` asks the decoders in
 * turn; each kind of encoding is a file of its own.
 */

import type { Blob } from '#model/blob';
import type { Problem } from '#model/problem';

/** Something to search that a blob holds. */
export interface DecodedPart {
  readonly kind: 'part';
  /**
   * UTF-8 or plain bytes, with the new ranges in terms of these bytes. The very blob that was
   * given where nothing had to be decoded. Valid only until `visit` returns.
   */
  readonly blob: Blob;
  /**
   * Turns a byte position that a search of `blob` gives (`Position.byte`) into the position in the
   * blob as it was read. Exact where a character begins; ascending; a byte within a character
   * belongs to its beginning. Absent: positions are the same. Valid only until `visit` returns.
   */
  readonly toOriginal?: (byte: number) => number;
}

/** Receives what a decoder finds. */
export type Visit = (part: DecodedPart | Problem) => void;

/**
 * Decoders are pure: the same bytes give the same parts in the same order, and nothing is read or
 * written but buffers of their own. They check every bound and never throw, whatever the bytes:
 * what cannot be decoded is handed over as a `Problem`. Their memory is in proportion to the blob.
 */
export interface Decoder {
  /**
   * Hands over what it makes of `blob`, and tells whether it was its kind: false means that nothing
   * was handed over. To say no costs a few byte tests, since nearly every blob is of no kind.
   */
  decode(blob: Blob, visit: Visit): boolean;
}

/**
 * What decoding hands over. `decode.ts` is the door; encodings of text (`utf-16.ts`) are decoders,
 * what holds other things (archives, binaries) are formats (`format.ts`).
 */

import type { Blob } from '#model/blob';
import type { InnerPlace } from '#model/inner-place';
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
  /** Where in the blob the byte of this part stands. Absent: the part is the blob itself. Valid as above. */
  readonly innerPlace?: (byte: number) => InnerPlace;
  /** True: the bytes of what was decoded into earlier parts, as they are. What was sighted there counts once. */
  readonly isAgain?: boolean;
}

/** An entry that was opened, for coverage: how many bytes of which format. */
export interface OpenedEntry {
  readonly kind: 'opened';
  readonly format: string;
  readonly bytes: number;
}

/** Something about a build that is worth telling and loses nothing: tampering, encryption. */
export interface BuildNote {
  readonly kind: 'note';
  /** Entry path, as in `InnerPlace`. */
  readonly path: string;
  readonly message: string;
}

/** A fact about a build: its package, its version, a framework that it is made with. */
export interface BuildFact {
  readonly kind: 'fact';
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

/** Receives what decoding finds. */
export type Visit = (event: DecodedPart | OpenedEntry | BuildNote | BuildFact | Problem) => void;

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

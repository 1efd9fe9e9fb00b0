/** What sources yield and decoders open: bytes, where they come from, and which of them are new. */

import type { ByteSource } from '#model/byte-source';
import type { Origin } from '#model/origin';

/** A half-open range of bytes: `start` is in it, `end` is not. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A place in a text. Lines and columns count from 1; columns count Unicode code points. */
export interface Position {
  /** Offset in bytes from the start of the whole blob. */
  readonly byte: number;
  readonly line: number;
  readonly column: number;
}

/** Encodings of text that are not searched as they are. */
export type WideEncoding = 'utf-16le' | 'utf-16be';

export interface Blob {
  /** Valid only until the receiver returns: readers reuse their buffers. */
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /**
   * The ranges of `bytes` that nobody has seen before, in ascending order. A sighting counts when
   * it touches one of them. Absent: all of it is new. A reader that knows more (the delta reader,
   * the overlap of two segments of a huge file, lines a commit did not change) says so here.
   */
  readonly newRanges?: readonly ByteRange[];
  /**
   * The versions that a changed file replaces, where they were compared. What is packed in one that
   * holds other things has no lines to compare: what was in one of these before is not new.
   */
  readonly previous?: readonly Uint8Array[];
  /** Where `bytes` begins, when it is one segment of a larger blob. Absent: at the very start. */
  readonly base?: Position;
  /** All bytes, where `bytes` are only the beginning of a file that is too large to hold. */
  readonly source?: ByteSource;
  /** The encoding, where the reader had to find it out: segments of a UTF-16 file. Absent: `decode` tells. */
  readonly encoding?: WideEncoding;
}

/**
 * Cuts what is too large to hold into segments, so that memory stays bounded. Whoever reads large
 * files, objects or streams feeds a segmenter; blobs up to `maxWholeBytes` need none.
 */

import type { Blob, Position, WideEncoding } from '#model/blob';
import { utf16Form } from '#decoders/utf-16-form';
import { advance } from './advance.ts';

/** Blobs up to this size may be handed over in one piece. */
export const maxWholeBytes = 32 * 1024 * 1024;

/** A blob but for its origin. */
export type Segment = Omit<Blob, 'origin'>;

/**
 * Takes the bytes of one blob in pieces of any size, then of the next. Each segment's new range
 * is its core: cores tile the blob exactly, and around a core there are up to 64 KB of what comes
 * before and after, so that no secret is cut. (A secret across two cores is therefore seen twice,
 * at the same position.) A blob of one segment has neither `newRanges` nor `base`. When `visit`
 * throws, the blob is given up, and the segmenter is ready for the next.
 */
export interface Segmenter {
  /** Room for the next bytes, never empty. Fill any part of it from its start, then call `filled`. */
  space(): Uint8Array;
  /** Takes the first `count` bytes of `space()` as read, and hands over a segment when it is full. */
  filled(count: number): void;
  /** Takes a copy of `bytes`: for readers whose bytes are in a buffer of theirs. */
  push(bytes: Uint8Array): void;
  /** Ends the blob: hands over what is left (an empty segment for an empty blob), and is ready for the next. */
  end(): void;
}

export interface SegmentSizes {
  /** Bytes of a core; a multiple of 4. */
  readonly coreBytes: number;
  /** Bytes shown before and after a core; a multiple of 4, at most half of a core. */
  readonly overlapBytes: number;
}

const defaultSizes: SegmentSizes = { coreBytes: 16 * 1024 * 1024, overlapBytes: 64 * 1024 };

/** Makes a segmenter; its buffer of one segment is allocated when first needed, and reused. */
export function createSegmenter(
  visit: (segment: Segment) => void,
  { coreBytes, overlapBytes }: SegmentSizes = defaultSizes,
): Segmenter {
  let buffer: Buffer = Buffer.alloc(0);
  let held = nothing;

  const handOver = (coreEnd: number): void => {
    const bytes = buffer.subarray(0, held.used);
    if (held.base.byte === 0) held = { ...held, encoding: utf16Form(bytes)?.encoding };
    const segment = toSegment(bytes, held, coreEnd);
    const after = held;
    // In case visit throws.
    held = nothing;
    visit(segment);
    held = after;
  };
  const space = (): Uint8Array => {
    if (buffer.length === 0) buffer = Buffer.allocUnsafeSlow(coreBytes + 2 * overlapBytes);
    return buffer.subarray(held.used, held.coreStart + coreBytes + overlapBytes);
  };
  const filled = (count: number): void => {
    held = { ...held, used: held.used + count };
    const coreEnd = held.coreStart + coreBytes;
    if (held.used < coreEnd + overlapBytes) return;
    handOver(coreEnd);
    held = slide(buffer, held, coreEnd, overlapBytes);
  };
  return {
    space,
    filled,
    push(bytes) {
      for (let taken = 0; taken < bytes.length;) {
        const room = space();
        const piece = bytes.subarray(taken, taken + room.length);
        room.set(piece);
        filled(piece.length);
        taken += piece.length;
      }
    },
    end() {
      handOver(held.used);
      held = nothing;
    },
  };
}

/** What a segmenter's buffer holds. */
interface Held {
  /** Bytes in the buffer. */
  readonly used: number;
  /** Where the core of the next segment begins in the buffer. */
  readonly coreStart: number;
  /** The position of the buffer's first byte in the blob. */
  readonly base: Position;
  readonly encoding?: WideEncoding | undefined;
}

const nothing: Held = { used: 0, coreStart: 0, base: { byte: 0, line: 1, column: 1 } };

function toSegment(bytes: Uint8Array, { coreStart, base, encoding }: Held, coreEnd: number): Segment {
  const isWhole = base.byte === 0 && coreEnd === bytes.length;
  return {
    bytes,
    ...(!isWhole && { newRanges: [{ start: coreStart, end: coreEnd }] }),
    ...(base.byte > 0 && { base }),
    ...(encoding && { encoding }),
  };
}

/** Drops what is before the next segment, which shows some of what was before its core. */
function slide(buffer: Buffer, held: Held, coreEnd: number, overlapBytes: number): Held {
  const { used, base, encoding } = held;
  const from = characterStart(buffer, coreEnd - overlapBytes, encoding);
  const next = advance(base, buffer.subarray(0, from), encoding);
  buffer.copyWithin(0, from, used);
  return { used: used - from, coreStart: coreEnd - from, base: next, encoding };
}

/** The first offset from `offset` on at which a character begins; never far, whatever the bytes. */
function characterStart(bytes: Uint8Array, offset: number, encoding?: WideEncoding): number {
  if (encoding) {
    const highByte = bytes[offset + (encoding === 'utf-16le' ? 1 : 0)]!;
    return (highByte & 0xfc) === 0xdc ? offset + 2 : offset;
  }
  let at = offset;
  while (at < offset + 3 && (bytes[at]! & 0xc0) === 0x80) at++;
  return at;
}

/**
 * Turns UTF-16 into UTF-8 and remembers where each byte came from. Whether a blob is UTF-16 is
 * `utf-16-form.ts`' question.
 */

import type { WideEncoding } from '#model/blob';

/** UTF-8 made of UTF-16. Valid until its transcoder's next call. */
export interface Transcoded {
  readonly bytes: Uint8Array;
  /** Offset in the UTF-16 of the character to which the byte at `offset` belongs. */
  toOriginal(offset: number): number;
  /** Offset in the UTF-8 of the character to which the byte at `original` belongs. */
  toDecoded(original: number): number;
}

/**
 * Makes UTF-8 of the UTF-16 in `bytes` from `start` on. Lone surrogates and a last odd byte become
 * U+FFFD. Never throws.
 */
export type Transcoder = (bytes: Uint8Array, start: number, encoding: WideEncoding) => Transcoded;

/** A pair of offsets for so many decoded bytes: the map costs a 500th of the text, an answer a walk of 4 KB. */
const checkpointBytes = 4096;

/** Makes a transcoder; its buffers grow to the largest text it is given. */
export function createTranscoder(): Transcoder {
  let output: Uint8Array = new Uint8Array(0);
  let checkpoints = createCheckpoints(0);
  return (bytes, start, encoding) => {
    // A unit of two bytes becomes three at most; so does a last odd byte.
    const most = Math.ceil((bytes.length - start) / 2) * 3;
    if (output.length < most) {
      output = Buffer.allocUnsafeSlow(most);
      checkpoints = createCheckpoints(most);
    }
    const length = writeUtf8(bytes, start, encoding, output, checkpoints);
    return createMap(bytes, encoding, output.subarray(0, length), checkpoints);
  };
}

/** Pairs of offsets at which a character begins in both texts, ascending. */
interface Checkpoints {
  readonly decoded: Uint32Array;
  readonly original: Uint32Array;
  count: number;
}

function createCheckpoints(decodedBytes: number): Checkpoints {
  const most = Math.ceil(decodedBytes / checkpointBytes) + 1;
  return { decoded: new Uint32Array(most), original: new Uint32Array(most), count: 0 };
}

/** Writes into `output`, which is large enough, and returns how many bytes it wrote. */
function writeUtf8(
  bytes: Uint8Array,
  start: number,
  encoding: WideEncoding,
  output: Uint8Array,
  checkpoints: Checkpoints,
): number {
  const high = encoding === 'utf-16le' ? 1 : 0;
  const low = 1 - high;
  checkpoints.count = 0;
  let at = 0;
  let nextCheckpoint = 0;
  for (let index = start; index < bytes.length; index += 2) {
    if (at >= nextCheckpoint) {
      checkpoints.decoded[checkpoints.count] = at;
      checkpoints.original[checkpoints.count++] = index;
      nextCheckpoint = at + checkpointBytes;
    }
    if (bytes[index + high] === 0 && bytes[index + low]! < 0x80) {
      output[at++] = bytes[index + low]!;
      continue;
    }
    const point = codePointAt(bytes, index, high);
    at = writePoint(output, at, point);
    if (point > 0xffff) index += 2;
  }
  return at;
}

/** The code point whose first byte is at `index`; U+FFFD for half a pair or half a unit. */
function codePointAt(bytes: Uint8Array, index: number, high: 0 | 1): number {
  if (index + 1 >= bytes.length) return 0xfffd;
  const unit = (bytes[index + high]! << 8) | bytes[index + 1 - high]!;
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  if (unit > 0xdbff || index + 3 >= bytes.length) return 0xfffd;
  const next = (bytes[index + 2 + high]! << 8) | bytes[index + 3 - high]!;
  if (next < 0xdc00 || next > 0xdfff) return 0xfffd;
  return 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00);
}

function utf8Bytes(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function writePoint(output: Uint8Array, at: number, point: number): number {
  const length = utf8Bytes(point);
  if (length === 1) {
    output[at] = point;
    return at + 1;
  }
  let rest = point;
  for (let index = length - 1; index > 0; index--) {
    output[at + index] = 0x80 | (rest & 0x3f);
    rest >>= 6;
  }
  // The low eight bits of the shifted 0xF0 are 0xC0, 0xE0 or 0xF0: as many ones as the character has bytes.
  output[at] = (0xf0 << (4 - length)) | rest;
  return at + length;
}

/** Answers from the nearest checkpoint before, by walking the UTF-16 from there. */
function createMap(
  bytes: Uint8Array,
  encoding: WideEncoding,
  decodedBytes: Uint8Array,
  checkpoints: Checkpoints,
): Transcoded {
  const high = encoding === 'utf-16le' ? 1 : 0;

  /** Where, in both texts, the last character begins that begins at or before `offset` in one of them. */
  const characterAt = (offset: number, isOriginal: boolean): { decoded: number; original: number } => {
    const known = isOriginal ? checkpoints.original : checkpoints.decoded;
    const index = lastAtMost(known, checkpoints.count, offset);
    let decoded = checkpoints.decoded[index] ?? 0;
    let original = checkpoints.count > 0 ? checkpoints.original[index]! : bytes.length;
    while (original < bytes.length) {
      const point = codePointAt(bytes, original, high);
      const nextDecoded = decoded + utf8Bytes(point);
      const nextOriginal = Math.min(bytes.length, original + (point > 0xffff ? 4 : 2));
      if ((isOriginal ? nextOriginal : nextDecoded) > offset) break;
      decoded = nextDecoded;
      original = nextOriginal;
    }
    return { decoded, original };
  };

  return {
    bytes: decodedBytes,
    toOriginal: (offset) => characterAt(offset, false).original,
    toDecoded: (original) => characterAt(original, true).decoded,
  };
}

/** Index of the last of the first `count` ascending `values` that is at most `limit`; 0 when none is. */
function lastAtMost(values: Uint32Array, count: number, limit: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

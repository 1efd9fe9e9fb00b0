/**
 * Zstandard files (RFC 8878), frame by frame: by Node's own zlib, which has it from 22.15 on, and by
 * `blocks.ts` before. What a frame can unpack to is known before it is unpacked (`frames.ts`).
 */

import * as zlib from 'node:zlib';
import { FormatError, type Format } from '#decoders/format';
import { mostUnpacked } from '#decoders/limits';
import { type OutputBuffer, createOutputBuffer } from '#decoders/output-buffer';
import { unpackedName } from '#decoders/unpacked-name';
import { unpackBlocks } from './blocks.ts';
import { type ZstdFrame, readZstdFrames } from './frames.ts';

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** Undefined before Node 22.15. */
const native = 'zstdDecompressSync' in zlib ? (zlib.zstdDecompressSync as Unpack) : undefined;
/** Of a frame's header that holds all its fields. */
const leastBytes = 9;

/** Opens zstd files; their one entry is called as the file, less `.zst`. */
export const zstd: Format = {
  name: 'zstd',
  recognises: (bytes) =>
    bytes[0] === 0x28 &&
    bytes[1] === 0xb5 &&
    bytes[2] === 0x2f &&
    bytes[3] === 0xfd &&
    bytes.length >= leastBytes &&
    // The reserved bit of the frame's descriptor.
    (bytes[4]! & 0x08) === 0,
  decode({ bytes, name }, output) {
    const { frames, isWhole } = readZstdFrames(bytes);
    if (frames.length === 0) throw new FormatError('it breaks off');
    const unpacked = createOutputBuffer(mostUnpacked(bytes.length));
    try {
      for (const frame of frames) {
        if (native) unpackFrame(native, bytes, frame, unpacked);
        else unpackBlocks(bytes, frame, unpacked);
      }
      if (!isWhole) output.gap('It breaks off: what is missing was not searched.');
    } catch (error) {
      if (unpacked.length === 0 || !(error instanceof FormatError)) throw error;
      output.gap(`It is not unpacked to its end: ${error.message}.`);
    }
    output.entry(unpackedName(name), unpacked.written());
  },
};

function unpackFrame(unpack: Unpack, bytes: Uint8Array, frame: ZstdFrame, output: OutputBuffer): void {
  // Tried without room, it throws what a larger output would.
  if (frame.contentBytes !== undefined) output.reserve(Math.min(frame.contentBytes, frame.mostBytes));
  const packed = bytes.subarray(frame.start, frame.end);
  try {
    append(output, unpack(packed, { maxOutputLength: Math.max(1, frame.mostBytes) }));
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('its compressed data is damaged');
  }
}

function append(output: OutputBuffer, piece: Uint8Array): void {
  output.reserve(piece.length);
  output.bytes.set(piece, output.length);
  output.length += piece.length;
}

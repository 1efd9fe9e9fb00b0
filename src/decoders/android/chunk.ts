/** Chunks, of which resource tables and compiled XML are made (AOSP ResourceTypes.h, ResChunk_header). */

import type { ByteReader } from '#decoders/byte-reader';

/** One chunk: where it and its body begin and end. */
export interface Chunk {
  readonly type: number;
  readonly at: number;
  /** Where what follows its header begins. */
  readonly bodyAt: number;
  readonly end: number;
}

const headerBytes = 8;

/**
 * The chunks of `[from, to)` in order. Sizes are hostile: one that is too small or too large ends
 * nothing, the next chunk is looked for a word further on. `onJunk` is told of such places.
 */
export function* chunksOf(
  reader: ByteReader,
  from: number,
  to: number,
  onJunk: (at: number) => void,
): Generator<Chunk> {
  let at = from;
  let isInJunk = false;
  while (at + headerBytes <= to) {
    const chunk = chunkAt(reader, at, to);
    if (chunk) yield chunk;
    else if (!isInJunk) onJunk(at);
    isInJunk = !chunk;
    at = chunk ? chunk.end : at + 4;
  }
}

/** The chunk at `at`, when its sizes fit. */
export function chunkAt(reader: ByteReader, at: number, to: number): Chunk | undefined {
  const header = reader.u16(at + 2);
  const size = reader.u32(at + 4);
  if (header < headerBytes || size < header || at + size > to) return undefined;
  return { type: reader.u16(at), at, bodyAt: at + header, end: at + size };
}

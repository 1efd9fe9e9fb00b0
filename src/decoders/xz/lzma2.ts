/** LZMA2: chunks of LZMA and of plain bytes (the .xz file format 1.2.1, 5.3.1; its chunks from liblzma). */

import { FormatError } from '#decoders/format';
import type { OutputBuffer } from '#decoders/output-buffer';
import { LzmaDecoder } from './lzma.ts';

const lzmaChunk = 0x80;
const needsDictionary = 1;

/** Unpacks the chunks from `start` on, to the end mark; where that ends. */
export function readLzma2(bytes: Uint8Array, start: number, output: OutputBuffer): number {
  const decoder = new LzmaDecoder(output);
  let at = start;
  let hasDictionary = false;
  for (;;) {
    const control = bytes[at];
    if (control === undefined) throw new FormatError('it breaks off');
    if (control === 0) return at + 1;
    const isNewDictionary = control >= 0xe0 || control === needsDictionary;
    if (!hasDictionary && !isNewDictionary) throw new FormatError('it copies from nothing');
    if (isNewDictionary) decoder.resetDictionary();
    hasDictionary = true;
    at = control >= lzmaChunk ? readLzma(bytes, at, decoder) : readPlain(bytes, at, output);
  }
}

/** Sizes are less one; the control byte holds the highest bits of the unpacked one, and what is reset. */
function readLzma(bytes: Uint8Array, at: number, decoder: LzmaDecoder): number {
  if (at + 6 > bytes.length) throw new FormatError('it breaks off');
  const control = bytes[at]!;
  const count = (((control & 0x1f) << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!) + 1;
  const packed = ((bytes[at + 3]! << 8) | bytes[at + 4]!) + 1;
  const hasProperties = control >= 0xc0;
  if (hasProperties) setProperties(decoder, bytes[at + 5]!);
  if (control >= 0xa0) decoder.resetState();
  const dataAt = at + (hasProperties ? 6 : 5);
  decoder.decode(bytes, dataAt, dataAt + packed, count);
  return dataAt + packed;
}

/** `(place bits * 5 + literal place bits) * 9 + literal context bits`. */
function setProperties(decoder: LzmaDecoder, byte: number): void {
  const contextBits = byte % 9;
  const rest = Math.floor(byte / 9);
  const literalPlaceBits = rest % 5;
  const placeBits = Math.floor(rest / 5);
  if (placeBits > 4 || contextBits + literalPlaceBits > 4) throw new FormatError('its properties are wrong');
  decoder.setProperties(contextBits, literalPlaceBits, placeBits);
}

function readPlain(bytes: Uint8Array, at: number, output: OutputBuffer): number {
  if (bytes[at]! > 2) throw new FormatError('it has a chunk of no known kind');
  if (at + 3 > bytes.length) throw new FormatError('it breaks off');
  const count = ((bytes[at + 1]! << 8) | bytes[at + 2]!) + 1;
  const dataAt = at + 3;
  if (dataAt + count > bytes.length) throw new FormatError('it breaks off');
  output.reserve(count);
  output.bytes.set(bytes.subarray(dataAt, dataAt + count), output.length);
  output.length += count;
  return dataAt + count;
}

/** bzip2 files, of one stream or several. */

import { FormatError, type Format } from '#decoders/format';
import { mostUnpacked } from '#decoders/limits';
import { createOutputBuffer } from '#decoders/output-buffer';
import { unpackedName } from '#decoders/unpacked-name';
import { createBitReader } from './bit-reader.ts';
import { readBlock } from './block.ts';
import { undoBlock } from './undo-block.ts';

/** `BZh`, a digit, and the first block's magic, which is pi. */
const blockMagic = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];
const blockHigh = 0x314159;
const blockLow = 0x265359;
const endHigh = 0x177245;
const endLow = 0x385090;
const levelBytes = 100_000;

/** Opens bzip2 files; their one entry is called as the file, less `.bz2`. */
export const bzip2: Format = {
  name: 'bzip2',
  recognises: (bytes) =>
    bytes[0] === 0x42 &&
    isStreamStart(bytes, 0) &&
    blockMagic.every((byte, index) => bytes[4 + index] === byte),
  decode({ bytes, name }, output) {
    const unpacked = createOutputBuffer(mostUnpacked(bytes.length));
    const symbols = new Uint32Array(9 * levelBytes);
    try {
      for (let at = 0; isStreamStart(bytes, at);) at = readStream(bytes, at, symbols, unpacked);
    } catch (error) {
      if (unpacked.length === 0 || !(error instanceof FormatError)) throw error;
      output.gap(`It is not unpacked to its end: ${error.message}.`);
    }
    output.entry(unpackedName(name), unpacked.written());
  },
};

function isStreamStart(bytes: Uint8Array, at: number): boolean {
  const level = bytes[at + 3] ?? 0;
  return (
    bytes[at] === 0x42 && bytes[at + 1] === 0x5a && bytes[at + 2] === 0x68 && level >= 0x31 && level <= 0x39
  );
}

/** Unpacks the stream at `at`; where it ends. */
function readStream(
  bytes: Uint8Array,
  at: number,
  allSymbols: Uint32Array,
  output: ReturnType<typeof createOutputBuffer>,
): number {
  const bits = createBitReader(bytes, at + 4);
  const symbols = allSymbols.subarray(0, (bytes[at + 3]! - 0x30) * levelBytes);
  for (;;) {
    const high = bits.read(24);
    const low = bits.read(24);
    // The sum, which is not checked: damaged text is as well searched.
    bits.read(16);
    bits.read(16);
    if (high === endHigh && low === endLow) return bits.byteAt();
    if (high !== blockHigh || low !== blockLow)
      throw new FormatError('a block does not begin where it should');
    const block = readBlock(bits, symbols);
    undoBlock(symbols, block, output);
  }
}

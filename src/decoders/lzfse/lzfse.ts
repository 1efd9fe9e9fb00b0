/**
 * LZFSE, Apple's compression: data in asset catalogs, files of archives. Blocks of three kinds follow
 * each other: as they are, in LZVN (`lzvn.ts`) and entropy coded (`coded-block.ts`). The format is
 * that of Apple's own library, github.com/lzfse/lzfse.
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { type Format, FormatError } from '#decoders/format';
import { mostUnpacked } from '#decoders/limits';
import { type OutputBuffer, createOutputBuffer } from '#decoders/output-buffer';
import { unpackedName } from '#decoders/unpacked-name';
import { unpackCodedBlock } from './coded-block.ts';
import { unpackLzvn } from './lzvn.ts';

const leastBytes = 12;
/** `bvx`, then what kind of block it is. */
const magic = 0x787662;
const kinds = { plain: 0x2d, lzvn: 0x6e, coded: 0x32, end: 0x24 };

/** Opens what begins with a block of LZFSE; its one entry is called as the file, less an ending. */
export const lzfse: Format = {
  name: 'lzfse',
  recognises: (bytes) =>
    bytes.length >= leastBytes &&
    bytes[0] === 0x62 &&
    bytes[1] === 0x76 &&
    bytes[2] === 0x78 &&
    (bytes[3] === kinds.plain || bytes[3] === kinds.lzvn || bytes[3] === kinds.coded),
  decode({ bytes, name }, output) {
    const unpacked = createOutputBuffer(mostUnpacked(bytes.length));
    let end = 0;
    try {
      end = unpackAll(createByteReader(bytes), unpacked);
    } catch (error) {
      if (unpacked.length === 0 || !(error instanceof FormatError)) throw error;
      output.gap(`It is not unpacked to its end: ${error.message}.`);
      end = bytes.length;
    }
    output.entry(unpackedName(name), unpacked.written());
    if (end < bytes.length) output.rest(end, bytes.length);
  },
};

/** A block costs tables, whatever its size; real ones hold some kilobytes. */
const leastBlockBytes = 256;
const spareBlocks = 64;
/** An instruction of LZVN takes two bytes for 271 at most. */
const mostFromByte = 136;

/** Gives where the last block ends. */
function unpackAll(reader: ByteReader, output: OutputBuffer): number {
  let left = spareBlocks + reader.length / leastBlockBytes;
  for (let at = 0; ;) {
    if (left-- < 0) throw new FormatError('it has too many blocks');
    const head = reader.u32(at);
    if ((head & 0xffffff) !== magic)
      throw new FormatError('a block does not begin where the one before ends');
    const kind = head >>> 24;
    if (kind === kinds.end) return at + 4;
    const size = reader.u32(at + 4);
    const limit = output.length + size;
    at = unpackBlock(reader, at, kind, output, limit);
    if (output.length !== limit) throw new FormatError('a block is not as large as it says');
  }
}

/** Room is made only for what a block of its length can hold. */
function unpackBlock(
  reader: ByteReader,
  at: number,
  kind: number,
  output: OutputBuffer,
  limit: number,
): number {
  const size = limit - output.length;
  if (kind === kinds.plain) {
    const plain = reader.slice(at + 8, size);
    output.reserve(size);
    output.bytes.set(plain, output.length);
    output.length = limit;
    return at + 8 + size;
  }
  if (kind === kinds.lzvn) {
    const packed = reader.slice(at + 12, reader.u32(at + 8));
    if (size > packed.length * mostFromByte) throw new FormatError('a block is larger than it can be');
    output.reserve(size);
    unpackLzvn(packed, output, limit);
    return at + 12 + packed.length;
  }
  if (kind === kinds.coded) return unpackCodedBlock(reader, at, output, limit);
  throw new FormatError('a block is of a kind that is not known');
}

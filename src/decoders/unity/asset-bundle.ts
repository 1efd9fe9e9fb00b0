/**
 * Unity's bundles of assets (`UnityFS`), data.unity3d among them: files in blocks that are packed
 * with LZ4, or with LZMA, which is not read.
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { unpackLz4 } from '#decoders/dotnet/lz4';
import { type Format, FormatError } from '#decoders/format';

const signature = 'UnityFS\0';
const packing = { none: 0, lzma: 1, lz4: 2, lz4High: 3 } as const;
const packingMask = 0x3f;
/** The directory is at the end of the file. */
const atEndFlag = 0x80;
/** Padding between directory and blocks. */
const paddingFlag = 0x200;

/** See above. */
export const unityBundle: Format = {
  name: 'unity bundle',
  recognises: (bytes) =>
    bytes.length > 64 && signature.split('').every((c, i) => bytes[i] === c.charCodeAt(0)),
  decode({ bytes }, output) {
    output.fact('framework', 'Unity');
    const reader = createByteReader(bytes, true);
    const { blocks, files } = readDirectory(reader);
    if (blocks.some(({ flags }) => (flags & packingMask) === packing.lzma)) {
      return output.gap('The bundle is packed with LZMA, which is not opened.');
    }
    let whole: Uint8Array | undefined;
    for (const { name, at, size } of files) {
      output.entry(name, () => {
        whole ??= unpackBlocks(reader, blocks);
        return createByteReader(whole).slice(at, size);
      });
    }
  },
};

interface Block {
  readonly at: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly flags: number;
}

interface Directory {
  readonly blocks: readonly Block[];
  readonly files: readonly { readonly name: string; readonly at: number; readonly size: number }[];
}

function readDirectory(reader: ByteReader): Directory {
  const version = reader.u32(8);
  // Two versions of Unity follow, each with a NUL.
  let at = afterNul(reader, afterNul(reader, 12)) + 8;
  const [packedBytes, bytes, flags] = [reader.u32(at), reader.u32(at + 4), reader.u32(at + 8)];
  at += 12;
  if (version >= 7) at = align(at);
  const isAtEnd = (flags & atEndFlag) !== 0;
  const packed = reader.slice(isAtEnd ? reader.length - packedBytes : at, packedBytes);
  let dataAt = isAtEnd ? at : at + packedBytes;
  if ((flags & paddingFlag) !== 0) dataAt = align(dataAt);
  return parseDirectory(createByteReader(unpack(packed, bytes, flags), true), dataAt);
}

function parseDirectory(reader: ByteReader, dataAt: number): Directory {
  // A hash of sixteen bytes goes first.
  const blockCount = reader.u32(16);
  reader.slice(20, blockCount * 10);
  let blockAt = dataAt;
  const blocks = Array.from({ length: blockCount }, (_, index) => {
    const at = 20 + index * 10;
    const block = {
      at: blockAt,
      bytes: reader.u32(at),
      packedBytes: reader.u32(at + 4),
      flags: reader.u16(at + 8),
    };
    blockAt += block.packedBytes;
    return block;
  });
  let at = 20 + blockCount * 10;
  const fileCount = reader.u32(at);
  at += 4;
  const files = [];
  for (let index = 0; index < fileCount; index++) {
    const end = afterNul(reader, at + 20);
    files.push({
      name: reader.utf8(at + 20, end - 1 - (at + 20)),
      at: reader.u64(at),
      size: reader.u64(at + 8),
    });
    at = end;
  }
  return { blocks, files };
}

function unpackBlocks(reader: ByteReader, blocks: readonly Block[]): Uint8Array {
  return Buffer.concat(
    blocks.map(({ at, packedBytes, bytes, flags }) => unpack(reader.slice(at, packedBytes), bytes, flags)),
  );
}

function unpack(packed: Uint8Array, bytes: number, flags: number): Uint8Array {
  const kind = flags & packingMask;
  if (kind === packing.none) return packed;
  if (kind === packing.lz4 || kind === packing.lz4High) return unpackLz4(packed, bytes);
  throw new FormatError('it is packed with LZMA');
}

function afterNul(reader: ByteReader, at: number): number {
  const end = reader.bytes.indexOf(0, at);
  if (end < 0) throw new FormatError('a name has no end');
  return end + 1;
}

function align(at: number): number {
  return Math.ceil(at / 16) * 16;
}

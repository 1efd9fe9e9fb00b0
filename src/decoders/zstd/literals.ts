/** The literals of a compressed block (RFC 8878, section 3.1.1.3.1). */

import { FormatError } from '#decoders/format';
import { type HuffmanTable, readHuffman, readHuffmanTable } from './huffman.ts';

/** What is read, and where it ends. */
export interface Literals {
  readonly bytes: Uint8Array;
  readonly end: number;
  /** For the next block, which may use it again. */
  readonly table: HuffmanTable | undefined;
}

const kinds = { raw: 0, repeated: 1, packed: 2 };
const mostBytes = 128 * 1024;

/** The literals at `at`. `before`: the tree of the last block that had one. */
export function readLiterals(
  bytes: Uint8Array,
  at: number,
  end: number,
  before: HuffmanTable | undefined,
): Literals {
  const head = bytes[at]!;
  const kind = head & 3;
  const format = (head >> 2) & 3;
  // Read as one number of up to five bytes.
  const number = [1, 2, 3, 4].reduce((sum, index) => sum + (bytes[at + index] ?? 0) * 256 ** index, head);
  if (kind === kinds.raw || kind === kinds.repeated) {
    const headBytes = [1, 2, 1, 3][format]!;
    const size =
      headBytes === 1 ? head >> 3 : Math.floor(number / 16) % (headBytes === 2 ? 2 ** 12 : 2 ** 20);
    const start = at + headBytes;
    const stop = kind === kinds.raw ? start + size : start + 1;
    if (size > mostBytes || stop > end) throw new FormatError('literals are cut off');
    const all = kind === kinds.raw ? bytes.subarray(start, stop) : new Uint8Array(size).fill(bytes[start]!);
    return { bytes: all, end: stop, table: before };
  }
  const [headBytes, width] = (
    [
      [3, 10],
      [3, 10],
      [4, 14],
      [5, 18],
    ] as const
  )[format]!;
  const size = Math.floor(number / 16) % 2 ** width;
  const stop = at + headBytes + (Math.floor(number / 2 ** (4 + width)) % 2 ** width);
  if (size > mostBytes || stop > end) throw new FormatError('literals are cut off');
  const tree =
    kind === kinds.packed
      ? readHuffmanTable(bytes, at + headBytes, stop)
      : { table: before, end: at + headBytes };
  if (!tree.table) throw new FormatError('literals have no tree');
  const literals = new Uint8Array(size);
  readStreams(tree.table, bytes, tree.end, stop, literals, format === 0 ? 1 : 4);
  return { bytes: literals, end: stop, table: tree.table };
}

/** Four streams have the lengths of the first three in front; each gives a quarter. */
function readStreams(
  table: HuffmanTable,
  bytes: Uint8Array,
  at: number,
  end: number,
  literals: Uint8Array,
  streams: 1 | 4,
): void {
  if (streams === 1) return readHuffman(table, bytes, at, end, literals, 0, literals.length);
  const share = (literals.length + 3) >> 2;
  let start = at + 6;
  for (let stream = 0; stream < 4; stream++) {
    const length = bytes[at + stream * 2]! | (bytes[at + stream * 2 + 1]! << 8);
    const stop = stream === 3 ? end : start + length;
    if (stop > end) throw new FormatError('literals are cut off');
    const from = Math.min(literals.length, share * stream);
    const to = stream === 3 ? literals.length : Math.min(literals.length, share * (stream + 1));
    readHuffman(table, bytes, start, stop, literals, from, to);
    start = stop;
  }
}

/** Unpacks the blocks of a Zstandard frame (RFC 8878, section 3.1.1.2), for versions of Node that cannot. */

import { FormatError } from '#decoders/format';
import type { OutputBuffer } from '#decoders/output-buffer';
import type { ZstdFrame } from './frames.ts';
import type { HuffmanTable } from './huffman.ts';
import { readLiterals } from './literals.ts';
import { type SequenceState, runSequences } from './sequences.ts';

const kinds = { raw: 0, repeated: 1, packed: 2 };
const mostBlockBytes = 128 * 1024;

/**
 * Appends what the frame holds to `output`. Throws a FormatError when it is damaged; what came
 * before stays. Its checksum is not looked at.
 */
export function unpackBlocks(bytes: Uint8Array, frame: ZstdFrame, output: OutputBuffer): void {
  const sequences: SequenceState = { tables: undefined, offsets: [1, 4, 8] };
  let tree: HuffmanTable | undefined;
  for (let at = frame.blocksAt, isLast = false; !isLast;) {
    if (at + 3 > frame.end) throw new FormatError('it breaks off');
    const head = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
    isLast = (head & 1) === 1;
    const kind = (head >> 1) & 3;
    const size = head >> 3;
    const start = at + 3;
    at = start + (kind === kinds.repeated ? 1 : size);
    if (size > mostBlockBytes || at > frame.end || kind > kinds.packed) {
      throw new FormatError('a block is damaged');
    }
    output.reserve(kind === kinds.packed ? mostBlockBytes : size);
    if (kind === kinds.packed) {
      const literals = readLiterals(bytes, start, at, tree);
      tree = literals.table;
      const limit = output.length + mostBlockBytes;
      runSequences(bytes, literals.end, at, literals.bytes, sequences, output, limit);
    } else if (kind === kinds.raw) {
      output.bytes.set(bytes.subarray(start, at), output.length);
      output.length += size;
    } else {
      output.bytes.fill(bytes[start]!, output.length, output.length + size);
      output.length += size;
    }
  }
}

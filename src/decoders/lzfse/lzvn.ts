/** LZVN, which LZFSE packs small things in: instructions of one to three bytes, with literals between. */

import { createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import type { OutputBuffer } from '#decoders/output-buffer';
import { copyLiterals, copyMatch } from './copies.ts';

const end = 0x06;
const nothing: ReadonlySet<number> = new Set([0x0e, 0x16]);
const leastMatch = 3;

/** Appends what `packed` holds to `output`, which has room up to `limit`. */
export function unpackLzvn(packed: Uint8Array, output: OutputBuffer, limit: number): void {
  const { u8, u16 } = createByteReader(packed);
  let distance = 0;
  for (let at = 0; at < packed.length;) {
    const code = u8(at);
    if (code === end) return;
    if (nothing.has(code)) {
      at++;
      continue;
    }
    const family = code >> 4;
    let literals = code >> 6;
    let match = ((code >> 3) & 7) + leastMatch;
    let next = at + 1;
    if (family === 0xe || family === 0xf) {
      // The last distance, or no match at all; a length of zero stands for one in the next byte.
      const length = (code & 0xf) === 0 ? u8(next++) + 16 : code & 0xf;
      literals = family === 0xe ? length : 0;
      match = family === 0xe ? 0 : length;
    } else if (family === 0xa || family === 0xb) {
      const more = u16(next);
      literals = (code >> 3) & 3;
      match = (((code & 7) << 2) | (more & 3)) + leastMatch;
      distance = more >> 2;
      next += 2;
    } else if (family === 0x7 || family === 0xd) {
      throw new FormatError('an instruction is not known');
    } else if ((code & 7) === 7) {
      distance = u16(next);
      next += 2;
    } else if ((code & 7) === 6) {
      if (literals === 0) throw new FormatError('an instruction is not known');
    } else {
      distance = ((code & 7) << 8) | u8(next);
      next++;
    }
    copyLiterals(output, packed, next, literals, limit);
    at = next + literals;
    if (match > 0) copyMatch(output, distance, match, limit);
  }
  throw new FormatError('it breaks off');
}

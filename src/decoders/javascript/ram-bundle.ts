/** React Native's bundles for random access: a table of modules, then their scripts. */

import { createByteReader } from '#decoders/byte-reader';
import type { Format } from '#decoders/format';

const headerBytes = 12;

/** See above. */
export const ramBundle: Format = {
  name: 'ram bundle',
  recognises: (bytes) =>
    bytes[0] === 0xe5 &&
    bytes[1] === 0xd1 &&
    bytes[2] === 0x0b &&
    bytes[3] === 0xfb &&
    bytes.length > headerBytes,
  decode({ bytes }, output) {
    const reader = createByteReader(bytes);
    output.fact('framework', 'React Native');
    const count = reader.u32(4);
    const startup = reader.u32(8);
    const codeAt = headerBytes + count * 8;
    output.text(withoutNul(reader.slice(codeAt, startup)), 'startup');
    // Modules may share their code, but not without end.
    let budget = bytes.length * 2;
    for (let id = 0; id < count; id++) {
      const length = reader.u32(headerBytes + id * 8 + 4);
      budget -= length;
      if (length === 0) continue;
      if (budget < 0) return output.gap('Its modules share far more bytes than real ones do.');
      const at = codeAt + reader.u32(headerBytes + id * 8);
      output.text(withoutNul(reader.slice(at, length)), `module ${id}`);
    }
  },
};

function withoutNul(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 0 ? bytes.subarray(0, -1) : bytes;
}

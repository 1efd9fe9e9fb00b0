/** Assemblies that Xamarin packs one by one: a header of twelve bytes and an LZ4 block. */

import { createByteReader } from '#decoders/byte-reader';
import type { Format } from '#decoders/format';
import { unpackLz4 } from './lz4.ts';

/** See above. */
export const xalz: Format = {
  name: 'xalz',
  recognises: (bytes) =>
    bytes[0] === 0x58 && bytes[1] === 0x41 && bytes[2] === 0x4c && bytes[3] === 0x5a && bytes.length > 12,
  decode({ bytes }, output) {
    const reader = createByteReader(bytes);
    output.entry('unpacked', () => unpackLz4(bytes.subarray(12), reader.u32(8)));
  },
};

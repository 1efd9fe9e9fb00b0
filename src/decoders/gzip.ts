/** gzip files (RFC 1952), of one member or several. */

import { constants, gunzipSync } from 'node:zlib';
import { FormatError, type Format } from './format.ts';
import { mostUnpacked } from './limits.ts';
import { unpackedName } from './unpacked-name.ts';

const deflate = 8;
const reservedFlags = 0xe0;
/** Header, an empty block, sum and size. */
const leastBytes = 20;
const maxChunkBytes = 16 * 1024 * 1024;

/** Opens gzip files; their one entry is called as the file, less `.gz`. */
export const gzip: Format = {
  name: 'gzip',
  recognises: (bytes) =>
    bytes[0] === 0x1f &&
    bytes[1] === 0x8b &&
    bytes[2] === deflate &&
    bytes.length >= leastBytes &&
    (bytes[3]! & reservedFlags) === 0,
  decode({ bytes, name }, output) {
    const whole = unpack(bytes, constants.Z_FINISH);
    const unpacked = whole ?? unpack(bytes, constants.Z_SYNC_FLUSH);
    if (!unpacked) throw new FormatError('its compressed data is damaged');
    if (!whole) output.gap('It breaks off: what is missing was not searched.');
    output.entry(unpackedName(name), unpacked);
  },
};

/** Undefined when the data is damaged, or breaks off and `finishFlush` does not allow it. */
function unpack(bytes: Uint8Array, finishFlush: number): Uint8Array | undefined {
  const maxOutputLength = mostUnpacked(bytes.length);
  const chunkSize = Math.max(1024, Math.min(sizeOf(bytes), maxChunkBytes, bytes.length * 1100));
  try {
    return gunzipSync(bytes, { finishFlush, maxOutputLength, chunkSize });
  } catch (error) {
    if (error instanceof RangeError)
      throw new FormatError(`it unpacks to more than ${maxOutputLength} bytes`);
    return undefined;
  }
}

/** Of the last member, as it says; for the first guess only. */
function sizeOf(bytes: Uint8Array): number {
  const at = bytes.length - 4;
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
}

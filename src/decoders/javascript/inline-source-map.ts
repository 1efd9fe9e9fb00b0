/** Scripts and style sheets that end with their source map, as base64 in a comment. */

import type { Format } from '#decoders/format';

const comment = 'sourceMappingURL=data:';
/** So many bytes of base64 end the file, when a map does. */
const tailBytes = 64;

/** See above. The script itself is searched as it is, without the map. */
export const inlineSourceMap: Format = {
  name: 'script with source map',
  recognises: (bytes) => commentAt(bytes) !== undefined,
  decode({ bytes }, output) {
    const at = commentAt(bytes) ?? bytes.length;
    output.text(bytes.subarray(0, at));
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, bytes.length - at).toString('latin1');
    const comma = text.indexOf('base64,');
    if (comma >= 0) output.entry('source map', Buffer.from(text.slice(comma + 7), 'base64'));
    else output.text(bytes.subarray(at));
  },
};

/** Where the comment begins; nearly all other files fail at their last bytes. */
function commentAt(bytes: Uint8Array): number | undefined {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1]! <= 0x20 || isCommentEnd(bytes[end - 1]!, bytes[end - 2]))) end--;
  if (end < tailBytes) return undefined;
  for (let at = end - tailBytes; at < end; at++) if (!isBase64(bytes[at]!)) return undefined;
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, end).lastIndexOf(comment);
  return found < 0 ? undefined : found;
}

/** `*` and `/` of a comment's end; base64 ends with neither behind a blank or `*`. */
function isCommentEnd(byte: number, before: number | undefined): boolean {
  return byte === 0x2a || (byte === 0x2f && before === 0x2a);
}

function isBase64(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x2b ||
    byte === 0x2f ||
    byte === 0x3d
  );
}

/** UTF-8 as Java and aapt2 write it: characters beyond U+FFFF as two surrogates of three bytes each. */

/**
 * The text of `bytes[start, end)`, where pairs of encoded surrogates stand for a character and NUL
 * may be C0 80; `plain` is what a UTF-8 decoder made of it, given back when there are none.
 */
export function decodeSurrogates(bytes: Uint8Array, start: number, end: number, plain: string): string {
  const isAt = (at: number): boolean =>
    (bytes[at] === 0xed && bytes[at + 1]! >= 0xa0) || (bytes[at] === 0xc0 && bytes[at + 1] === 0x80);
  let at = start;
  while (at < end && !isAt(at)) at++;
  if (at >= end) return plain;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let from = start; from < end; from = at) {
    at = from;
    while (at < end && !isAt(at)) at++;
    text += buffer.toString('utf8', from, at);
    if (at >= end) break;
    if (bytes[at] === 0xc0) {
      text += '\0';
      at += 2;
    } else {
      text += String.fromCharCode(0xd000 | ((bytes[at + 1]! & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f));
      at += 3;
    }
  }
  return text;
}

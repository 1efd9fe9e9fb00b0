/** Text fields of tar headers: up to a NUL, in UTF-8 where it is that. */

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The bytes from `from` to `end` or the first NUL, as UTF-8 if they are, else as Latin-1. */
export function textOf(bytes: Uint8Array, from: number, end: number): string {
  const nul = bytes.subarray(from, end).indexOf(0);
  const field = bytes.subarray(from, nul < 0 ? end : from + nul);
  try {
    return utf8.decode(field);
  } catch {
    return Buffer.from(field).toString('latin1');
  }
}

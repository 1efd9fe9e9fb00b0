/** Bytes as text, one character a byte, so that offsets in the text are offsets in the bytes. */

import { Buffer } from 'node:buffer';

/** The bytes from `start` to `end` as Latin-1 text. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return asBuffer(bytes).toString('latin1', start, end);
}

/** Text that was taken with `latin1`, as people wrote it: UTF-8 if it is valid UTF-8, else as it is. */
export function fromLatin1(text: string): string {
  if (!/[\x80-\xff]/.test(text)) return text;
  const decoded = Buffer.from(text, 'latin1').toString('utf8');
  return decoded.includes('\ufffd') ? text : decoded;
}

/** The same memory as a Buffer, without a copy. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

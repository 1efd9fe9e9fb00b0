/** Headers of tar files: POSIX 1003.1 "ustar Interchange Format", GNU's and the oldest (v7) form. */

import { textOf } from './field-text.ts';

/** What a header says of the entry that follows it. */
export interface TarHeader {
  readonly name: string;
  readonly bytes: number;
  /** One character: `0` a file, `x` pax records, `L` GNU's long name … */
  readonly kind: string;
}

/** Headers and data come in blocks of so many bytes. */
export const tarBlockBytes = 512;

const sumAt = 148;
const sumEnd = 156;
const magicAt = 257;

/** Whether `block` is a header: its sum is right. Cheap for what is none. */
export function isTarHeader(block: Uint8Array, at = 0): boolean {
  if (block.length - at < tarBlockBytes || block[at] === 0) return false;
  // The sum's field ends with NUL or blank, in all forms.
  const last = block[at + sumEnd - 1]!;
  if (last !== 0 && last !== 0x20) return false;
  const told = octal(block, at + sumAt, at + sumEnd);
  if (told === undefined || told === 0) return false;
  let unsigned = 0;
  let signed = 0;
  for (let index = 0; index < tarBlockBytes; index++) {
    const byte = index >= sumAt && index < sumEnd ? 0x20 : block[at + index]!;
    unsigned += byte;
    signed += byte < 0x80 ? byte : byte - 256;
  }
  // Old versions added signed bytes.
  return told === unsigned || told === signed;
}

/** Reads a header, which `isTarHeader` took. */
export function readTarHeader(block: Uint8Array): TarHeader {
  const kind = block[156] === 0 ? '0' : String.fromCharCode(block[156]!);
  const isUstar = textOf(block, magicAt, magicAt + 6) === 'ustar';
  const prefix = isUstar ? textOf(block, 345, 500) : '';
  const name = textOf(block, 0, 100);
  return { name: prefix === '' ? name : `${prefix}/${name}`, bytes: sizeOf(block), kind };
}

/** Twelve octal digits; or, with the highest bit set, GNU's binary form. */
function sizeOf(block: Uint8Array): number {
  if ((block[124]! & 0x80) === 0) return octal(block, 124, 136) ?? 0;
  let size = block[124]! & 0x7f;
  for (let at = 125; at < 136; at++) size = size * 256 + block[at]!;
  return size;
}

/** Undefined where there are other characters than digits, blanks and NULs around them. */
function octal(block: Uint8Array, from: number, end: number): number | undefined {
  let at = from;
  while (at < end && block[at] === 0x20) at++;
  let value = 0;
  for (; at < end && block[at]! >= 0x30 && block[at]! <= 0x37; at++) value = value * 8 + block[at]! - 0x30;
  for (; at < end; at++) if (block[at] !== 0 && block[at] !== 0x20) return undefined;
  return value;
}

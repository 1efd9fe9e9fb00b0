/** Checks secret seeds of Stellar: base 32 with a version byte and a CRC-16 (SEP-23). */

import type { Check } from './check.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Raises a right checksum, lowers a wrong one. */
export const strkey: Check = ({ secret }) => {
  const bytes = decodeBase32(secret);
  if (bytes.length < 3) return { outcome: 'lower' };
  const payload = bytes.slice(0, -2);
  const stored = bytes[bytes.length - 2]! | (bytes[bytes.length - 1]! << 8);
  return { outcome: crc16(payload) === stored ? 'raise' : 'lower' };
};

function decodeBase32(text: string): number[] {
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return [];
    buffer = ((buffer << 5) | digit) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((buffer >> bits) & 0xff);
  }
  return bytes;
}

/** CRC-16/XMODEM: polynomial 0x1021, no reflection, starting at 0. */
function crc16(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++)
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}

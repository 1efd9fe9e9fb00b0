/**
 * The checksum in Zuplo's API keys: after `zpka_` come 32 characters, `_`, and the CRC-32 of those
 * 32, big-endian, in hexadecimal.
 */

import { crc32 } from 'node:zlib';
import type { Check } from './check.ts';

const checkedForm = /^zpka_([0-9A-Za-z]{32})_([0-9a-f]{8})$/;

/** Raises keys whose checksum is right, lowers those whose is not. */
export const zuploCrc32: Check = ({ secret }) => {
  const [, body, checksum] = checkedForm.exec(secret) ?? [];
  if (body === undefined || checksum === undefined) return { outcome: 'pass' };
  if (toZuploChecksum(body) === checksum) return { outcome: 'raise', facts: { checksum: 'valid' } };
  return { outcome: 'lower', facts: { checksum: 'wrong' } };
};

/** The eight digits that follow the 32 characters of `body`. */
export function toZuploChecksum(body: string): string {
  return crc32(body).toString(16).padStart(8, '0');
}

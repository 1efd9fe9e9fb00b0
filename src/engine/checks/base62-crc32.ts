/**
 * The checksum in GitHub's classic tokens, npm's and NetBird's: six base-62 digits (0-9A-Za-z) that are
 * the CRC-32 of the 30 characters before them. Recomputed from real tokens' published layout.
 */

import { crc32 } from 'node:zlib';
import type { Check } from './check.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const checkedForm = /_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/;

/**
 * Raises tokens whose last six characters are right and lowers those whose are not. Passes forms
 * that carry no such checksum (fine-grained tokens, long refresh tokens).
 */
export const base62Crc32: Check = ({ secret }) => {
  const [, body, checksum] = checkedForm.exec(secret) ?? [];
  if (body === undefined || checksum === undefined) return { outcome: 'pass' };
  if (toBase62(crc32(body)) === checksum) return { outcome: 'raise', facts: { checksum: 'valid' } };
  return { outcome: 'lower', facts: { checksum: 'wrong' } };
};

/** `value` in base 62, six digits wide: enough for every 32-bit number. */
export function toBase62(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = digits.charAt(rest % 62) + text;
  return text.padStart(6, '0');
}

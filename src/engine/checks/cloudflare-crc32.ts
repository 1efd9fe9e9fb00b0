/**
 * The checksum in Cloudflare's scannable tokens (2026): after `cfk_`, `cfut_` or `cfat_` come 40
 * characters and the CRC-32 of those 40, big-endian, in hexadecimal.
 */

import { crc32 } from 'node:zlib';
import type { Check } from './check.ts';

const checkedForm = /^cf(?:k|ut|at)_([0-9A-Za-z]{40})([0-9a-f]{8})$/;

/** Raises tokens whose checksum is right, lowers those whose is not. */
export const cloudflareCrc32: Check = ({ secret }) => {
  const [, body, checksum] = checkedForm.exec(secret) ?? [];
  if (body === undefined || checksum === undefined) return { outcome: 'pass' };
  if (toCloudflareChecksum(body) === checksum) return { outcome: 'raise', facts: { checksum: 'valid' } };
  return { outcome: 'lower', facts: { checksum: 'wrong' } };
};

/** The eight digits that follow the 40 characters of `body`. */
export function toCloudflareChecksum(body: string): string {
  return crc32(body).toString(16).padStart(8, '0');
}

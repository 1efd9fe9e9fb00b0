/**
 * The checksum in Grafana's service account tokens: `glsa_`, 32 characters, `_`, and the CRC-32 of
 * everything before that last `_`, its bytes in little-endian order, in hexadecimal.
 */

import { crc32 } from 'node:zlib';
import type { Check } from './check.ts';

const checkedForm = /^(glsa_[0-9A-Za-z]{32})_([0-9a-f]{8})$/i;

/** Raises tokens whose checksum is right, lowers those whose is not. */
export const grafanaCrc32: Check = ({ secret }) => {
  const [, body, checksum] = checkedForm.exec(secret) ?? [];
  if (body === undefined || checksum === undefined) return { outcome: 'pass' };
  if (toGrafanaChecksum(body) === checksum.toLowerCase())
    return { outcome: 'raise', facts: { checksum: 'valid' } };
  return { outcome: 'lower', facts: { checksum: 'wrong' } };
};

/** The eight digits that follow `body`, which begins with `glsa_`. */
export function toGrafanaChecksum(body: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(body));
  return bytes.toString('hex');
}

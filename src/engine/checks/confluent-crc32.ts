/**
 * The checksum in Confluent's API secrets: `cflt`, 54 characters, and the first six base-64 digits
 * of the CRC-32 of those 58, its bytes in little-endian order.
 */

import { crc32 } from 'node:zlib';
import type { Check } from './check.ts';

const checkedForm = /^(cflt[A-Za-z0-9+/]{54})([A-Za-z0-9+/]{6})$/;

/** Raises secrets whose checksum is right, lowers those whose is not. */
export const confluentCrc32: Check = ({ secret }) => {
  const [, body, checksum] = checkedForm.exec(secret) ?? [];
  if (body === undefined || checksum === undefined) return { outcome: 'pass' };
  if (toConfluentChecksum(body) === checksum) return { outcome: 'raise', facts: { checksum: 'valid' } };
  return { outcome: 'lower', facts: { checksum: 'wrong' } };
};

/** The six digits that follow `body`, which begins with `cflt`. */
export function toConfluentChecksum(body: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(body));
  return bytes.toString('base64').slice(0, 6);
}

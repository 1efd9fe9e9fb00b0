/**
 * The checksum in access tokens of Synapse, Matrix's usual server: `syt_`, the user's local part in
 * base 64 without padding, `_`, 20 letters, `_`, and the CRC-32 of all before it in base 62. Refresh
 * tokens begin with `syr_`.
 */

import { crc32 } from 'node:zlib';
import { toBase62 } from './base62-crc32.ts';
import type { Check } from './check.ts';

const checkedForm = /^(sy[tr]_([A-Za-z0-9+/]{1,200})_[A-Za-z]{20})_([0-9A-Za-z]{6})$/;

/** Raises tokens whose checksum is right, lowers those whose is not. Facts: `checksum`, `user` (the local part). */
export const matrixCrc32: Check = ({ secret }) => {
  const [, body, encoded, checksum] = checkedForm.exec(secret) ?? [];
  if (body === undefined || encoded === undefined) return { outcome: 'pass' };
  if (toBase62(crc32(body)) !== checksum) return { outcome: 'lower', facts: { checksum: 'wrong' } };
  const user = Buffer.from(encoded, 'base64').toString('latin1');
  return {
    outcome: 'raise',
    facts: { checksum: 'valid', ...(/^[a-z0-9._=/+-]{1,120}$/.test(user) && { user }) },
  };
};

/** Checks key pairs of Solana: 64 bytes, of which the second half is the public key of the first. */

import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { Check } from './check.ts';
import { decodeBase58 } from './base58.ts';

/** What stands before the 32 bytes of an Ed25519 key in PKCS#8 (RFC 8410, section 7). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');
const halfBytes = 32;

/** Reads a JSON array of numbers or Base 58. Raises a true pair; drops what has not 64 bytes; lowers the rest. */
export const solanaKey: Check = ({ secret }) => {
  const bytes = secret.startsWith('[') ? bytesOfArray(secret) : decodeBase58(secret);
  if (!bytes || bytes.length !== 2 * halfBytes) return { outcome: 'drop' };
  const isPair = publicHalf(bytes.subarray(0, halfBytes)).equals(bytes.subarray(halfBytes));
  return { outcome: isPair ? 'raise' : 'lower' };
};

function bytesOfArray(text: string): Uint8Array | undefined {
  const numbers = text.match(/[0-9]+/g)?.map(Number) ?? [];
  return numbers.some((number) => number > 255) ? undefined : Buffer.from(numbers);
}

function publicHalf(seed: Uint8Array): Buffer {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-halfBytes);
}

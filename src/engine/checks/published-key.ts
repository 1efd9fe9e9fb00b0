/**
 * Knows private keys that are printed for all to read: in RFCs, on jwt.io, in Vagrant's images.
 * Digests stand here, so that our own files hold no key. The first bytes tell a key (they reach
 * well into its modulus or public half), and tell it when a copy is cut off too.
 */

import { createHash } from 'node:crypto';

/** SHA-256 of the first bytes: 48 of DER, 128 of OpenSSH's own format, whose start is the same for all. */
const digests: ReadonlySet<string> = new Set([
  // Vagrant's insecure keys, RSA and Ed25519: github.com/hashicorp/vagrant, keys/.
  '3857dd6cb443271b50b9d5194a3b3b0fcc89556adac2ddb04aab1a471ac2d931',
  '7012ebd19e86baf41df12ea1dd2cf0c723185e2d84553fe707244e3f5e2035e3',
  // jwt.io: RSA of 1024 and of 2048 bits (older and newer), P-256.
  'a2676123ca15561846964aba3a3a85e0a754d143a5d86861ce27109dc3f4c2b6',
  'a6e9a5d1a6b048252f778ba30bdcdafc625dd0c501f48fb4c8175cb5c4755840',
  '0da3b2a1e5549ad0ecb69e076b76470bdaa7b1d58541121f914b7ae0b8947f59',
  '6849f1ffa2f5a535f17df10daaa0dcf2b99a2aa4e39b57d4df5f5b8f4b0104de',
  // RFC 8410, section 10.3 (Ed25519), and RFC 9500, section 2.1 (RSA of 2048 bits).
  '80b885d1af82668ad76d1c5a1a916b5bfc23d247e2f7f450e45b5c1024843e96',
  'fd99392ee3454c28115bff0e21ebbeaa9cffee26c6dfeb2230e44a988e92da21',
]);

const headLengths = [48, 128];

/** True when `bytes`, the decoded body of a PEM block, begin as such a key does. */
export function isPublishedKey(bytes: Uint8Array): boolean {
  return headLengths.some(
    (length) => bytes.length >= length && digests.has(digestOf(bytes.subarray(0, length))),
  );
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Decrypts passwords of Group Policy Preferences, whose AES key Microsoft published ([MS-GPPREF] 2.2.1.1.4). */

import { createDecipheriv } from 'node:crypto';
import type { Check } from './check.ts';

const publishedKey = Buffer.from('4e9906e8fcb66cc9faf49310620ffee8f496e806cc057990209b09a433b66c1b', 'hex');

/** Raises what decrypts to text; lowers what does not. Facts: `encryption: published key`. */
export const gppPassword: Check = ({ secret }) => {
  const text = decrypted(Buffer.from(secret, 'base64'))?.toString('utf16le') ?? '';
  if (text === '' || /[\p{Cc}\uFFFD\u0100-\uFFFF]/u.test(text)) return { outcome: 'lower' };
  return { outcome: 'raise', facts: { encryption: 'published key' } };
};

function decrypted(bytes: Uint8Array): Buffer | undefined {
  if (bytes.length === 0 || bytes.length % 16 !== 0) return undefined;
  const decipher = createDecipheriv('aes-256-cbc', publishedKey, Buffer.alloc(16));
  try {
    return Buffer.concat([decipher.update(bytes), decipher.final()]);
  } catch {
    // Bad padding: it was not encrypted with this key.
    return undefined;
  }
}

/** Keyed hashes and percent-encoding, as the signature schemes of providers want them. */

import { createHmac } from 'node:crypto';

/** HMAC of `text` in base64. A key that is bytes was decoded by the caller. */
export function hmacBase64(
  algorithm: 'sha1' | 'sha256' | 'sha512',
  key: string | Buffer,
  text: string | Buffer,
): string {
  return createHmac(algorithm, key).update(text).digest('base64');
}

/** RFC 3986: everything but letters, digits and `-._~`. */
export function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

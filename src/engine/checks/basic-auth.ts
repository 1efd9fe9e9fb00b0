/** Decodes the base 64 of HTTP basic authentication (RFC 7617): a name, a colon, a password. */

import type { Check } from './check.ts';

/** Passes what holds printable text with a name before its first colon and a password behind it; drops the rest. */
export const basicAuth: Check = ({ secret }) => {
  const text = Buffer.from(secret, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0 || colon === text.length - 1) return { outcome: 'drop' };
  return /[\p{Cc}\uFFFD]/u.test(text) ? { outcome: 'drop' } : { outcome: 'pass' };
};

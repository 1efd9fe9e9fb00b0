/** Decodes the base 64 of HTTP basic authentication (RFC 7617): a name, a colon, a password. */

import type { Check } from './check.ts';

/** RFC 7617's own example, and what documentation writes in its place. */
const documented = /^(?:aladdin:open\s?sesame|user(?:name)?:pass(?:w(?:or)?d)?|test:123£)$/i;

/** Passes what holds printable text with a name before its first colon and a password behind it; drops the rest. Knows the pairs of documentation. */
export const basicAuth: Check = ({ secret }) => {
  const text = Buffer.from(secret, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0 || colon === text.length - 1) return { outcome: 'drop' };
  if (documented.test(text)) return { outcome: 'example' };
  return /[\p{Cc}\uFFFD]/u.test(text) ? { outcome: 'drop' } : { outcome: 'pass' };
};

/** Judges the password in an address by what stands around it: the user, the host, the password itself. */

import { isPlaceholder } from '#engine/placeholders';
import { isRandomLooking } from '#engine/randomness';
import type { Check } from './check.ts';
import { isStockPassword } from './stock-password.ts';

/** Hosts that stand in manuals or that only the same machine reaches. */
const localHost =
  /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host(?:name)?$|server(?:name)?$|db$|database$|(?:.*\.)?example(?:\.(?:com|org|net))?$|.*\.(?:example|invalid|localhost)$|host\.docker\.internal)/i;

/**
 * Drops stock passwords and those that repeat the user's name; lowers those for hosts of manuals and
 * of the machine itself, raises random ones for other hosts.
 */
export const urlLogin: Check = ({ secret, match }) => {
  const at = match.lastIndexOf(secret);
  const user = /([^/@:\s"']*):$/.exec(match.slice(0, Math.max(0, at)))?.[1] ?? '';
  const password = decoded(secret);
  if (isStockPassword(password) || password.toLowerCase() === user.toLowerCase()) return { outcome: 'drop' };
  const host = match.slice(at + secret.length).replace(/^@/, '');
  if (localHost.test(host) || (user.length > 6 && isPlaceholder(user))) return { outcome: 'lower' };
  return { outcome: isRandomLooking(password) ? 'raise' : 'pass' };
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

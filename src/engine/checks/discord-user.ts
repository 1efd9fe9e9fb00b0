/** Decodes whose a Discord token is: its first part is the id of the bot's user, in base 64. */

import type { Check } from './check.ts';

const tokenForm = /^([\w-]{23,28})\.[\w-]{6}\.[\w-]{27,38}$/;

/** Raises tokens that begin with an id, lowers those that do not. Fact: `user`. */
export const discordUser: Check = ({ secret }) => {
  const [, encoded] = tokenForm.exec(secret) ?? [];
  if (encoded === undefined) return { outcome: 'pass' };
  const user = Buffer.from(encoded, 'base64url').toString('latin1');
  // Ids are counted from 2015 in milliseconds, times 2^22: 17 digits then, 19 now, 20 in the end.
  return /^[1-9][0-9]{16,19}$/.test(user) ? { outcome: 'raise', facts: { user } } : { outcome: 'lower' };
};

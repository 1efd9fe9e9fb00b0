/** Decodes Clerk's publishable keys: behind the mode comes the address of the application, in base 64, and `$`. */

import type { Check } from './check.ts';

/** Raises keys that hold an address, lowers the rest. Facts: `host`, `mode`. */
export const clerkHost: Check = ({ secret }) => {
  const [, mode, encoded] = /^pk_(live|test)_([0-9A-Za-z+/]{8,160}={0,2})$/.exec(secret) ?? [];
  if (mode === undefined || encoded === undefined) return { outcome: 'pass' };
  const text = Buffer.from(encoded, 'base64').toString('latin1');
  const [, host] = /^([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})\$$/.exec(text) ?? [];
  return host === undefined ? { outcome: 'lower' } : { outcome: 'raise', facts: { host, mode } };
};

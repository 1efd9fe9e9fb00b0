/** Decodes passwords of Windows answer files: base 64 of UTF-16, the element's name appended. */

import type { Check } from './check.ts';
import { isStockPassword } from './stock-password.ts';

/** Raises encoded passwords, passes plain ones, drops stock passwords of either kind. Facts: `encoding: reversible`. */
export const unattendPassword: Check = ({ secret }) => {
  const text = Buffer.from(secret, 'base64').toString('utf16le');
  const password = /^([\x20-\x7e]*?)(?:Administrator|Account)?Password$/.exec(text)?.[1];
  if (isStockPassword(password ?? secret)) return { outcome: 'drop' };
  return password === undefined
    ? { outcome: 'pass' }
    : { outcome: 'raise', facts: { encoding: 'reversible' } };
};

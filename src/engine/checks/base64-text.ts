/** Decodes passwords that a format keeps in base 64 only so that any character can be written. */

import type { Check } from './check.ts';
import { isStockPassword } from './stock-password.ts';

/** The text behind base 64, or undefined where it is no printable UTF-8. */
export function decodedText(base64: string): string | undefined {
  const text = Buffer.from(base64, 'base64')
    .toString('utf8')
    .replace(/\r?\n$/, '');
  return text === '' || /[\p{Cc}\uFFFD]/u.test(text) ? undefined : text;
}

/** Drops what is no text of four characters or more, and stock passwords; passes the rest. */
export const base64Text: Check = ({ secret }) => {
  const text = decodedText(secret);
  return { outcome: text === undefined || text.length < 4 || isStockPassword(text) ? 'drop' : 'pass' };
};

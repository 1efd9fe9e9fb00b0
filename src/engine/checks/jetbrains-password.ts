/** Decodes passwords of JetBrains' deployment settings: UTF-16 units combined with a constant, in hexadecimal. */

import type { Check } from './check.ts';
import { isStockPassword } from './stock-password.ts';

const mask = 0xdfaa;

/** Raises what decodes to printable text; drops stock passwords and what is no text. Facts: `encoding: reversible`. */
export const jetbrainsPassword: Check = ({ secret }) => {
  const units = (secret.match(/[0-9a-f]{4}/gi) ?? []).map((unit) => Number.parseInt(unit, 16) ^ mask);
  const text = String.fromCharCode(...units);
  if (text === '' || /[^\x20-\x7e\xa0-\xff]/.test(text) || isStockPassword(text)) return { outcome: 'drop' };
  return { outcome: 'raise', facts: { encoding: 'reversible' } };
};

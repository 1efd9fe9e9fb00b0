/** Decodes passwords of WinSCP that no master password protects: each byte combined with a constant. */

import type { Check } from './check.ts';

/** A byte is stored as its complement combined with 0xA3. */
const mask = 0x5c;
/** Before the text stand a flag, a version, the text's length and the number of filling bytes. */
const headBytes = 4;

/** Raises what decodes to text; lowers the rest. Facts: `encoding: reversible`. */
export const winscpPassword: Check = ({ secret }) => {
  const bytes = Buffer.from(secret, 'hex').map((byte) => byte ^ mask);
  const [, , length = 0, filling = 0] = bytes;
  const text = bytes.subarray(headBytes + filling, headBytes + filling + length);
  const isText = length > 0 && text.length === length && text.every((byte) => byte >= 0x20 && byte !== 0x7f);
  return isText ? { outcome: 'raise', facts: { encoding: 'reversible' } } : { outcome: 'lower' };
};

/** Checks keys in Bech32 (BIP-173) and Bech32m (BIP-350): `nsec1…`, `suiprivkey1…`. */

import type { Check } from './check.ts';

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** What the polynomial gives for a right checksum: Bech32, Bech32m. */
const goodSums = [1, 0x2bc830a3];

/** Raises a right checksum, lowers a wrong one. */
export const bech32: Check = ({ secret }) => {
  const text = secret.toLowerCase();
  const separator = text.lastIndexOf('1');
  const prefix = Array.from(text.slice(0, Math.max(0, separator)), (character) => character.charCodeAt(0));
  const data = Array.from(text.slice(separator + 1), (character) => alphabet.indexOf(character));
  if (prefix.length === 0 || data.length < 6 || data.includes(-1)) return { outcome: 'lower' };
  const expanded = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data];
  return { outcome: goodSums.includes(polymod(expanded)) ? 'raise' : 'lower' };
};

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if ((top >> bit) & 1) sum ^= generator;
  }
  return sum;
}

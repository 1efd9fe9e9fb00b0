/** Decodes "type 7" passwords of Cisco devices, which hide a password from a glance only. */

import type { Check } from './check.ts';

/** The fixed text that the devices combine passwords with. */
const pad = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';
const lastSalt = 15;

/** Raises what decodes to a printable password; drops what cannot be one. Facts: `encoding: reversible`. */
export const ciscoType7: Check = ({ secret }) => {
  const salt = Number(secret.slice(0, 2));
  if (!(salt <= lastSalt) || !/^[0-9]{2}(?:[0-9A-Fa-f]{2})+$/.test(secret)) return { outcome: 'drop' };
  const bytes = [...Buffer.from(secret.slice(2), 'hex')];
  const text = bytes.map((byte, index) => byte ^ pad.charCodeAt((salt + index) % pad.length));
  const isPrintable = text.every((code) => code >= 0x20 && code < 0x7f);
  return isPrintable ? { outcome: 'raise', facts: { encoding: 'reversible' } } : { outcome: 'drop' };
};

/** Reads the head of a PuTTY private key file: which algorithm, encrypted or not. */

import type { Check } from './check.ts';

const head = /PuTTY-User-Key-File-[123]:\s*([a-z0-9-]{3,40})\s+Encryption:\s*([a-z0-9-]{2,20})/;

/** Facts: `key`, `encrypted: yes`. Drops what has no such head; raises keys that lie open. */
export const ppk: Check = ({ match }) => {
  const [, algorithm, encryption] = head.exec(match) ?? [];
  if (algorithm === undefined || encryption === undefined) return { outcome: 'drop' };
  if (encryption === 'none') return { outcome: 'raise', facts: { key: algorithm } };
  return { outcome: 'pass', facts: { key: algorithm, encrypted: 'yes' } };
};

/** PKCS#12 files to damage. */

import { opensslStore, skipOpenssl } from '../keystore.ts';

export function seeds(): Uint8Array[] {
  const least = '303002010330290609' + '2a864886f70d010701' + 'a01c041a' + '3018'.padEnd(52, '0');
  if (skipOpenssl) return [Buffer.from(least, 'hex')];
  return [
    opensslStore('changeit', '-iter', '10'),
    opensslStore('unknown to us', '-iter', '10', '-macalg', 'sha1'),
  ];
}

/** Certificates to damage. */

import { derCertificate, skipOpenssl } from '../keystore.ts';

export function seeds(): Uint8Array[] {
  if (skipOpenssl)
    return [Buffer.concat([Buffer.from('3082004030820030a003020102', 'hex'), Buffer.alloc(60)])];
  return [derCertificate()];
}

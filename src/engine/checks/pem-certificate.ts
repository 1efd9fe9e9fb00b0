/** Reads the certificates that follow a private key in a PEM file: when the one of this key ends, and whom it names. */

import type { Check } from './check.ts';
import { parseArmor } from './armor.ts';
import { describeCertificate } from './certificate-der.ts';
import { toFacts } from './encoded-json.ts';
import { judgeExpiry } from './expiry.ts';
import { publicPartOf } from './public-part.ts';

const begin = '-----BEGIN CERTIFICATE-----';

/** A shorter public half could stand in a certificate by chance. */
const minPublicBytes = 32;

/** Judges by the system's clock. */
export const pemCertificate: Check = createPemCertificateCheck(Date.now);

/**
 * Lowers keys whose certificate has expired. Only a certificate that repeats the key's public half
 * counts: others in the file are its issuers'. Facts: `subject`, `expires`, `expired: yes`.
 */
export function createPemCertificateCheck(now: () => number): Check {
  return ({ secret, match }) => {
    const at = match.indexOf(begin);
    if (at < 0) return { outcome: 'pass' };
    const publicPart = publicPartOf(parseArmor(secret)?.bytes ?? new Uint8Array());
    if (!publicPart || publicPart.length < minPublicBytes) return { outcome: 'pass' };
    for (const block of match.slice(at).split(begin).slice(1)) {
      const { bytes } = parseArmor(begin + block) ?? { bytes: new Uint8Array() };
      if (!Buffer.from(bytes).includes(Buffer.from(publicPart))) continue;
      const certificate = describeCertificate(bytes);
      if (certificate) {
        return judgeExpiry(certificate.expiresMs, now(), toFacts({ subject: certificate.subject }));
      }
    }
    return { outcome: 'pass' };
  };
}

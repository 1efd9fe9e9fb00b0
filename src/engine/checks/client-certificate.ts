/** Reads the certificate that stands beside a key in a kubeconfig file: whom it names, and until when. */

import type { Check } from './check.ts';
import { parseArmor } from './armor.ts';
import { describeCertificate } from './certificate-der.ts';
import { toFacts } from './encoded-json.ts';
import { judgeExpiry } from './expiry.ts';

const certificateForm = /certificate-data["']?\s{0,4}:\s{0,4}["']?(LS0t[A-Za-z0-9+/]{100,}={0,2})/;

/** Judges by the system's clock. */
export const clientCertificate: Check = createClientCertificateCheck(Date.now);

/** Lowers keys whose certificate has expired. Facts: `subject`, `expires`, `expired: yes`. */
export function createClientCertificateCheck(now: () => number): Check {
  return ({ match }) => {
    const [, encoded] = certificateForm.exec(match) ?? [];
    if (encoded === undefined) return { outcome: 'pass' };
    const armor = parseArmor(Buffer.from(encoded, 'base64').toString('latin1'));
    const certificate = armor && describeCertificate(armor.bytes);
    if (!certificate) return { outcome: 'pass' };
    return judgeExpiry(certificate.expiresMs, now(), toFacts({ subject: certificate.subject }));
  };
}

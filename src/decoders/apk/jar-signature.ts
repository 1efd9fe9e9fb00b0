/** Signatures of JAR files and of the first scheme of APK files: who signed. There is nothing else in them. */

import type { Format } from '#decoders/format';
import { certificateDigest, signerCertificates } from './signer-certificate.ts';

/** The object identifier 1.2.840.113549.1.7.2, which says that it is signed data. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex');
const headBytes = 32;
const sequence = 0x30;
const entryName = /^META-INF\/[^/]+\.(RSA|DSA|EC)$/i;

/** Reads signed messages, `META-INF/*.RSA`, `.DSA` and `.EC` among them; see above. */
export const jarSignature: Format = {
  name: 'jar signature',
  recognises: (bytes) =>
    bytes[0] === sequence && Buffer.from(bytes.subarray(0, headBytes)).includes(signedData),
  decode({ bytes, name }, output) {
    // Elsewhere it says nothing about the app, and may hold what was signed.
    if (!entryName.test(name)) output.rest(0, bytes.length);
    for (const certificate of signerCertificates(bytes)) {
      if (entryName.test(name)) output.fact('signer', certificateDigest(certificate));
    }
  },
};

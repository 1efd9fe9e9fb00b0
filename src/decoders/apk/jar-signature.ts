/** Signatures of JAR files and of the first scheme of APK files: who signed. There is nothing else in them. */

import type { Format } from '#decoders/format';
import { certificateDigest, signerCertificates } from './signer-certificate.ts';

/** The object identifier 1.2.840.113549.1.7.2, which says that it is signed data. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex');
const headBytes = 32;
const sequence = 0x30;
const entryName = /^META-INF\/[^/]+\.(RSA|DSA|EC)$/i;

/** Reads `META-INF/*.RSA`, `.DSA` and `.EC`; see above. */
export const jarSignature: Format = {
  name: 'jar signature',
  recognises: (bytes, name) =>
    bytes[0] === sequence &&
    entryName.test(name) &&
    Buffer.from(bytes.subarray(0, headBytes)).includes(signedData),
  decode({ bytes }, output) {
    for (const certificate of signerCertificates(bytes))
      output.fact('signer', certificateDigest(certificate));
  },
};

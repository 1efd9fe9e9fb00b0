/** X.509 certificates in DER (RFC 5280): public, and no findings. When one ends is a fact. */

import { X509Certificate } from 'node:crypto';
import { type Format, FormatError } from '#decoders/format';

/** A sequence with a length of two bytes, twice, then version 3. */
const pattern = [0x30, 0x82, -1, -1, 0x30, 0x82, -1, -1, 0xa0, 0x03, 0x02, 0x01, 0x02];

/** Reads certificates; see above. */
export const certificate: Format = {
  name: 'certificate',
  recognises: (bytes) =>
    bytes[0] === 0x30 &&
    pattern.every((byte, index) => byte === -1 || bytes[index] === byte) &&
    4 + (bytes[2]! << 8) + bytes[3]! <= bytes.length,
  decode({ bytes }, output) {
    const length = 4 + (bytes[2]! << 8) + bytes[3]!;
    output.fact('certificate', describe(bytes.subarray(0, length)));
    if (length < bytes.length) output.rest(length, bytes.length);
  },
};

function describe(bytes: Uint8Array): string {
  try {
    const { subject, validTo } = new X509Certificate(bytes);
    return `${subject.replaceAll('\n', ', ')}, valid until ${validTo}`;
  } catch {
    throw new FormatError('it is no certificate');
  }
}

/** Whose certificate signed: of a CMS message (RFC 5652, sections 5.1 and 5.3) with several, the signer's. */

import { createHash } from 'node:crypto';
import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import { type DerElement, der, derElement, derElements } from './der.ts';

/** SHA-256 of a certificate, as stores and `apksigner` write it. */
export function certificateDigest(certificate: Uint8Array): string {
  return createHash('sha256').update(certificate).digest('hex');
}

/** The certificates of those who signed the CMS message `bytes`. Throws a FormatError when it is none. */
export function signerCertificates(bytes: Uint8Array): Uint8Array[] {
  const reader = createByteReader(bytes);
  const outer = derElement(reader, 0, bytes.length);
  const content = derElements(reader, outer.start, outer.end)[1];
  if (!content) throw new FormatError('it is no signed message');
  const signed = derElement(reader, content.start, content.end);
  const parts = derElements(reader, signed.start, signed.end);
  const holder = parts.find(({ tag }) => tag === der.context0);
  const signers = parts.at(-1);
  if (!holder || signers?.tag !== der.set) throw new FormatError('it is no signed message');
  const certificates = derElements(reader, holder.start, holder.end);
  const found = derElements(reader, signers.start, signers.end).flatMap((signer) => {
    const own = certificates.find((certificate) => isOf(reader, certificate, signer)) ?? certificates[0];
    return own ? [own] : [];
  });
  return [...new Set(found)].map(({ at, end }) => reader.slice(at, end - at));
}

/** True when the signer names the certificate's issuer and serial number. */
function isOf(reader: ByteReader, certificate: DerElement, signer: DerElement): boolean {
  const [, sid] = derElements(reader, signer.start, signer.end);
  if (sid?.tag !== der.sequence) return false;
  const [issuer, serial] = derElements(reader, sid.start, sid.end);
  const body = derElement(reader, certificate.start, certificate.end);
  const fields = derElements(reader, body.start, body.end);
  const first = fields[0]?.tag === der.context0 ? 1 : 0;
  const [ownSerial, , ownIssuer] = fields.slice(first);
  return isSame(reader, serial, ownSerial) && isSame(reader, issuer, ownIssuer);
}

function isSame(reader: ByteReader, one: DerElement | undefined, other: DerElement | undefined): boolean {
  if (!one || !other) return false;
  const bytesOf = ({ at, end }: DerElement): Uint8Array => reader.slice(at, end - at);
  return Buffer.compare(bytesOf(one), bytesOf(other)) === 0;
}

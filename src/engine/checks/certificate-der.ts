/** Reads out of an X.509 certificate in DER (RFC 5280, section 4.1) when it ends and whom it names. */

import type { DerValue } from './der.ts';
import { readDer, readDerList, tags } from './der.ts';

/** ASN.1 tags of times (X.680): two-digit years until 2049, four digits after. */
const utcTime = 0x17;
const generalizedTime = 0x18;

/** The object identifier of a common name, 2.5.4.3, as DER content. */
const commonName = '550403';

export interface CertificateDescription {
  readonly expiresMs: number;
  /** The subject's common name, as far as it is ASCII. */
  readonly subject?: string;
}

/** Undefined when `bytes` hold no certificate. */
export function describeCertificate(bytes: Uint8Array): CertificateDescription | undefined {
  const outer = readDer(bytes);
  const body = outer?.tag === tags.sequence ? readDer(outer.content) : undefined;
  const fields = body?.tag === tags.sequence ? readDerList(body.content, 10) : undefined;
  if (!fields) return undefined;
  // A version, in `[0]`, may stand first; then serial number, algorithm, issuer, validity, subject.
  const at = fields[0]?.tag === tags.context0 ? 1 : 0;
  const [, notAfter] = readDerList(fields[at + 3]?.content ?? new Uint8Array()) ?? [];
  const expiresMs = notAfter ? toTimeMs(notAfter) : undefined;
  if (expiresMs === undefined) return undefined;
  const subject = toCommonName(fields[at + 4]);
  return { expiresMs, ...(subject !== undefined && { subject }) };
}

/** `YYMMDDhhmmssZ` or `YYYYMMDDhhmmssZ`; years of two digits from 50 on are of the last century. */
function toTimeMs({ tag, content }: DerValue): number | undefined {
  const text = Buffer.from(content).toString('latin1');
  const digits = tag === utcTime ? `${text < '50' ? '20' : '19'}${text}` : text;
  if (tag !== utcTime && tag !== generalizedTime) return undefined;
  const fields = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits)?.slice(1).map(Number);
  if (!fields) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** A name is a sequence of sets of pairs: an identifier and a text. */
function toCommonName(name: DerValue | undefined): string | undefined {
  for (const set of readDerList(name?.content ?? new Uint8Array()) ?? []) {
    const pair = readDer(set.content);
    const [identifier, text] = (pair && readDerList(pair.content)) ?? [];
    if (!identifier || !text || Buffer.from(identifier.content).toString('hex') !== commonName) continue;
    const value = Buffer.from(text.content).toString('latin1');
    return /^[\x20-\x7e]{1,80}$/.test(value) ? value : undefined;
  }
  return undefined;
}

/**
 * Provisioning profiles: a signed message (CMS, RFC 5652) whose content is a property list. Its
 * certificates and digests, and the devices it names, are no secrets and are left out.
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { type Format, FormatError } from '#decoders/format';
import { tellProfileFacts } from './bundle-facts.ts';
import { tellPlist } from './tell.ts';
import { readXmlPlist } from './xml.ts';

/** Profiles, by the kind of message and a list within. */
export const mobileProvision: Format = {
  name: 'mobileprovision',
  recognises(bytes) {
    if (bytes[0] !== 0x30) return false;
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytes));
    return head.subarray(0, 32).includes(signedData) && head.includes('<plist');
  },
  decode({ bytes }, output) {
    const { content, end } = readSignedData(bytes);
    const { top, asides } = readXmlPlist(Buffer.from(content).toString('utf8'));
    tellPlist(top, output, { mutedKeys });
    for (const aside of asides) output.string(aside, () => ({ spot: 'outside of its values' }));
    tellProfileFacts(top, output);
    if (end < bytes.length) output.rest(end, bytes.length);
  },
};

const headBytes = 1024;
/** The object identifier 1.2.840.113549.1.7.2. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex');
const mutedKeys = new Set(['DeveloperCertificates', 'DER-Encoded-Profile', 'ProvisionedDevices']);

const sequence = 0x30;
const content0 = 0xa0;
const octets = 0x04;
const octetParts = 0x24;

interface Element {
  readonly tag: number;
  readonly start: number;
  /** Behind its content; of an indefinite length, the end of what holds it. */
  readonly end: number;
  readonly isIndefinite: boolean;
}

/** ContentInfo, SignedData, EncapsulatedContentInfo: RFC 5652, sections 3 and 5. */
function readSignedData(bytes: Uint8Array): { content: Uint8Array; end: number } {
  const reader = createByteReader(bytes);
  const outer = expect(reader, 0, bytes.length, sequence);
  const kind = element(reader, outer.start, outer.end);
  const signed = expect(reader, expect(reader, kind.end, outer.end, content0).start, outer.end, sequence);
  const version = element(reader, signed.start, signed.end);
  const algorithms = element(reader, version.end, signed.end);
  const inner = expect(reader, algorithms.end, signed.end, sequence);
  const innerKind = element(reader, inner.start, inner.end);
  const holder = expect(reader, innerKind.end, inner.end, content0);
  return { content: readOctets(reader, holder), end: outer.isIndefinite ? bytes.length : outer.end };
}

function readOctets(reader: ByteReader, holder: Element): Uint8Array {
  const first = element(reader, holder.start, holder.end);
  if (first.tag === octets) return reader.bytes.subarray(first.start, first.end);
  if (first.tag !== octetParts) throw new FormatError('its content is not where it belongs');
  const parts: Uint8Array[] = [];
  for (let at = first.start; at < first.end;) {
    const part = element(reader, at, first.end);
    if (part.tag !== octets) break;
    parts.push(reader.bytes.subarray(part.start, part.end));
    at = part.end;
  }
  return Buffer.concat(parts);
}

function expect(reader: ByteReader, at: number, end: number, tag: number): Element {
  const found = element(reader, at, end);
  if (found.tag !== tag) throw new FormatError('its structure is not that of a signed message');
  return found;
}

function element(reader: ByteReader, at: number, end: number): Element {
  const tag = reader.u8(at);
  const first = reader.u8(at + 1);
  if (first === 0x80) return { tag, start: at + 2, end, isIndefinite: true };
  const width = first < 0x80 ? 0 : first & 0x7f;
  if (width > 4) throw new FormatError('a length is too large');
  let length = width === 0 ? first : 0;
  for (let index = 0; index < width; index++) length = length * 256 + reader.u8(at + 2 + index);
  const start = at + 2 + width;
  if (start + length > end) throw new FormatError('an element is longer than what holds it');
  return { tag, start, end: start + length, isIndefinite: false };
}

/**
 * PKCS#12 files (RFC 7292): `.p12`, `.pfx`, and the keystores of newer Java. Opened with well-known
 * passwords: private keys that come out so are as good as plain, and are told as such.
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { type Format, FormatError, type FormatOutput } from '#decoders/format';
import { type DerElement, derElement, derElements } from '#decoders/apk/der';
import { defaultPasswords, passwordName } from './passwords.ts';
import { type Pkcs12Mac, passwordOfMac } from './pkcs12-mac.ts';
import { decryptPkcs8, numberOf, pemOf } from './private-key.ts';

/** Object identifiers: data (RFC 5652), plain and shrouded key bags, a bag's friendly name. */
const dataOid = '2a864886f70d010701';
const keyBag = '2a864886f70d010c0a0101';
const shroudedKeyBag = '2a864886f70d010c0a0102';
const friendlyName = '2a864886f70d010914';
const mostKeys = 8;

interface Bag {
  readonly kind: string;
  readonly content: Uint8Array;
  readonly name: string;
}

/** Opens PKCS#12 files; see above. */
export const pkcs12: Format = {
  name: 'pkcs12',
  recognises(bytes) {
    if (bytes[0] !== 0x30 || bytes.length < 40) return false;
    const long = bytes[1]! - 0x80;
    const at = long > 0 && long <= 4 ? 2 + long : 2;
    // Version 3, and the first content is plain data.
    return (
      bytes[at] === 2 &&
      bytes[at + 1] === 1 &&
      bytes[at + 2] === 3 &&
      bytes[at + 3] === 0x30 &&
      Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(32, bytes.length - at)).includes(
        dataOid,
        0,
        'hex',
      )
    );
  },
  decode({ bytes }, output) {
    const reader = createByteReader(bytes);
    const outer = derElement(reader, 0, bytes.length);
    const [, safe, mac] = derElements(reader, outer.start, outer.end);
    const content = safe && dataOf(reader, safe);
    if (!content) throw new FormatError('it holds no plain data');
    const password = mac
      ? passwordOfMac(readMac(reader, mac), bytes.subarray(content.start, content.end), defaultPasswords)
      : undefined;
    const bags = readSafe(reader, content).filter(({ kind }) => kind === keyBag || kind === shroudedKeyBag);
    let opened = 0;
    for (const bag of bags.slice(0, mostKeys)) {
      if (tellKey(bag, password === undefined && mac ? [] : passwordsFor(password), output)) opened++;
    }
    if (password !== undefined && bags.length > 0) {
      output.note(`A PKCS#12 keystore is protected by ${passwordName(password)} alone.`);
    } else if (opened < bags.length) {
      output.note('A PKCS#12 keystore holds private keys; its password is not a well-known one.');
    }
  },
};

/** Without a sum a few are tried, each of which costs as much as the file likes, within bounds. */
function passwordsFor(password: string | undefined): readonly string[] {
  return password === undefined ? defaultPasswords.slice(0, 2) : [password];
}

function tellKey({ kind, content, name }: Bag, passwords: readonly string[], output: FormatOutput): boolean {
  const called = name === '' ? 'private key' : `private key ${JSON.stringify(name)}`;
  if (kind === keyBag) {
    output.string(pemOf(content), () => ({ spot: `${called}, not encrypted` }));
    return true;
  }
  for (const password of passwords) {
    const key = decryptPkcs8(content, password);
    if (!key) continue;
    output.string(pemOf(key), () => ({ spot: `${called}, opened with ${passwordName(password)}` }));
    return true;
  }
  return false;
}

function hexOf({ bytes }: ByteReader, { start, end }: DerElement): string {
  return Buffer.from(bytes.subarray(start, end)).toString('hex');
}

/** The octets in a content of kind data: `{ oid, [0] { octets } }`. */
function dataOf(reader: ByteReader, { start, end }: DerElement): DerElement | undefined {
  const [kind, holder] = derElements(reader, start, end);
  if (!kind || !holder || hexOf(reader, kind) !== dataOid) return undefined;
  return derElement(reader, holder.start, holder.end);
}

function readMac(reader: ByteReader, mac: DerElement): Pkcs12Mac {
  const [info, salt, rounds] = derElements(reader, mac.start, mac.end);
  if (!info || !salt) throw new FormatError('its sum is missing');
  const [algorithm, digest] = derElements(reader, info.start, info.end);
  const [oid] = algorithm ? derElements(reader, algorithm.start, algorithm.end) : [];
  if (!oid || !digest) throw new FormatError('its sum is missing');
  return {
    algorithm: hexOf(reader, oid),
    digest: reader.slice(digest.start, digest.end - digest.start),
    salt: reader.slice(salt.start, salt.end - salt.start),
    rounds: rounds ? numberOf(reader.bytes, rounds) : 1,
  };
}

/** The bags of all contents that are not encrypted as a whole; those that are hold certificates. */
function readSafe(reader: ByteReader, content: DerElement): Bag[] {
  const list = derElement(reader, content.start, content.end);
  return derElements(reader, list.start, list.end).flatMap((info) => {
    const data = dataOf(reader, info);
    if (!data) return [];
    const bags = derElement(reader, data.start, data.end);
    return derElements(reader, bags.start, bags.end).flatMap((bag) => readBag(reader, bag));
  });
}

function readBag(reader: ByteReader, { start, end }: DerElement): Bag[] {
  const [kind, holder, attributes] = derElements(reader, start, end);
  if (!kind || !holder) return [];
  const content = reader.slice(holder.start, holder.end - holder.start);
  return [{ kind: hexOf(reader, kind), content, name: attributes ? nameOf(reader, attributes) : '' }];
}

function nameOf(reader: ByteReader, { start, end }: DerElement): string {
  for (const attribute of derElements(reader, start, end)) {
    const [kind, values] = derElements(reader, attribute.start, attribute.end);
    if (!kind || !values || hexOf(reader, kind) !== friendlyName) continue;
    const value = derElement(reader, values.start, values.end);
    const wide = reader.slice(value.start, (value.end - value.start) & ~1);
    return Buffer.from(wide).swap16().toString('utf16le');
  }
  return '';
}

/**
 * Recognises private keys in DER: PKCS#1 (RFC 8017), PKCS#8 and its encrypted form (RFC 5958),
 * SEC 1 (RFC 5915) and OpenSSL's DSA form.
 */

import type { DerValue } from './der.ts';
import { bitLength, readDer, readDerList, tags } from './der.ts';

export interface KeyDescription {
  /** `RSA`, `EC`, `Ed25519` …; absent when encryption hides it. */
  readonly kind?: string;
  /** `2048 bits`, `P-256` … */
  readonly size?: string;
  readonly isEncrypted: boolean;
}

/** Object identifiers as hexadecimal DER content: RFC 3279, RFC 5480, RFC 8410, FIPS 203 and 204. */
const algorithms: Readonly<Record<string, string>> = {
  '2a864886f70d010101': 'RSA',
  '2a864886f70d01010a': 'RSA-PSS',
  '2a8648ce3d0201': 'EC',
  '2a8648ce380401': 'DSA',
  '2a864886f70d010301': 'DH',
  '2b656e': 'X25519',
  '2b656f': 'X448',
  '2b6570': 'Ed25519',
  '2b6571': 'Ed448',
  '608648016503040311': 'ML-DSA-44',
  '608648016503040312': 'ML-DSA-65',
  '608648016503040313': 'ML-DSA-87',
  '608648016503040401': 'ML-KEM-512',
  '608648016503040402': 'ML-KEM-768',
  '608648016503040403': 'ML-KEM-1024',
};

const curves: Readonly<Record<string, string>> = {
  '2a8648ce3d030107': 'P-256',
  '2a8648ce3d030101': 'P-192',
  '2b81040021': 'P-224',
  '2b81040022': 'P-384',
  '2b81040023': 'P-521',
  '2b8104000a': 'secp256k1',
};

/** What private key `bytes` hold; undefined when they hold none. */
export function describePrivateKeyDer(bytes: Uint8Array): KeyDescription | undefined {
  const outer = readDer(bytes);
  if (outer?.tag !== tags.sequence) return undefined;
  const fields = readDerList(outer.content);
  const [first, second, third] = fields ?? [];
  if (!fields || !first || !second) return undefined;
  if (first.tag === tags.sequence && second.tag === tags.octets) return { isEncrypted: true };
  if (first.tag !== tags.integer) return undefined;
  if (second.tag === tags.sequence && third?.tag === tags.octets) return describePkcs8(second, third);
  if (second.tag === tags.octets) return { kind: 'EC', ...curveOf(fields), isEncrypted: false };
  return describeIntegers(fields);
}

/** PKCS#1 has nine integers (version, modulus …), OpenSSL's DSA form six (version, prime …). */
function describeIntegers(fields: readonly DerValue[]): KeyDescription | undefined {
  if (!fields.every((field) => field.tag === tags.integer || field.tag === tags.sequence)) return undefined;
  const size = `${bitLength(fields[1]!.content)} bits`;
  if (fields.length >= 9) return { kind: 'RSA', size, isEncrypted: false };
  return fields.length === 6 ? { kind: 'DSA', size, isEncrypted: false } : undefined;
}

function describePkcs8(algorithm: DerValue, key: DerValue): KeyDescription | undefined {
  const [oid, parameters] = readDerList(algorithm.content) ?? [];
  if (oid?.tag !== tags.oid) return undefined;
  const kind = algorithms[toHex(oid.content)];
  if (kind === undefined) return { isEncrypted: false };
  if (kind === 'EC') return { kind, ...curveNamed(parameters), isEncrypted: false };
  if (kind === 'DSA' || kind === 'DH') {
    const [prime] = (parameters && readDerList(parameters.content)) ?? [];
    return { kind, ...(prime && { size: `${bitLength(prime.content)} bits` }), isEncrypted: false };
  }
  if (!kind.startsWith('RSA')) return { kind, isEncrypted: false };
  const inner = describePrivateKeyDer(key.content);
  return inner?.kind === 'RSA' ? { ...inner, kind } : undefined;
}

/** SEC 1: version, key, [0] curve, [1] public key; the last two are optional. */
function curveOf(fields: readonly DerValue[]): { size?: string } {
  const wrapped = fields.find((field) => field.tag === tags.context0);
  return wrapped ? curveNamed(readDer(wrapped.content)) : {};
}

function curveNamed(value: DerValue | undefined): { size?: string } {
  const size = value?.tag === tags.oid ? curves[toHex(value.content)] : undefined;
  return size === undefined ? {} : { size };
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

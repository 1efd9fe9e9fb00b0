/** Recognises the first packet of an OpenPGP private key block: RFC 9580, sections 4.2 and 5.5.3. */

import type { KeyDescription } from './private-key-der.ts';

const secretKeyTag = 5;

const kinds: Readonly<Record<number, string>> = {
  1: 'RSA',
  2: 'RSA',
  3: 'RSA',
  16: 'Elgamal',
  17: 'DSA',
  18: 'ECDH',
  19: 'ECDSA',
  22: 'EdDSA',
  25: 'X25519',
  26: 'X448',
  27: 'Ed25519',
  28: 'Ed448',
};

/** Numbers in the public half, by algorithm; those on curves begin with the curve's identifier instead. */
const publicNumbers: Readonly<Record<number, number>> = { 1: 2, 2: 2, 3: 2, 16: 3, 17: 4 };

/** What key `bytes` begin with; undefined when they begin with no secret key packet. */
export function describePgpKey(bytes: Uint8Array): KeyDescription | undefined {
  const body = readPacketBody(bytes);
  const version = body?.[0];
  if (!body || version === undefined || version < 3 || version > 6) return undefined;
  // After the version: four bytes of time (version 3: two more of validity), then the algorithm.
  const at = version === 3 ? 7 : 5;
  const algorithm = body[at] ?? 0;
  const kind = kinds[algorithm];
  if (kind === undefined) return undefined;
  const numbers = publicNumbers[algorithm];
  if (numbers === undefined || version === 6)
    return { kind, isEncrypted: hasProtection(body, curveEnd(body, at + 1, algorithm)) };
  const bits = readUint16(body, at + 1);
  let end = at + 1;
  for (let index = 0; index < numbers; index++) end += 2 + Math.ceil(readUint16(body, end) / 8);
  return { kind, size: `${bits} bits`, isEncrypted: hasProtection(body, end) };
}

/** End of a public half on a curve: identifier, point, and for ECDH its key derivation. */
function curveEnd(body: Uint8Array, at: number, algorithm: number): number {
  const point = at + 1 + (body[at] ?? 0);
  const end = point + 2 + Math.ceil(readUint16(body, point) / 8);
  return algorithm === 18 ? end + 1 + (body[end] ?? 0) : end;
}

/** The octet after the public half says how the secret half is protected: 0 is not at all. */
function hasProtection(body: Uint8Array, at: number): boolean {
  return (body[at] ?? 0) !== 0;
}

function readPacketBody(bytes: Uint8Array): Uint8Array | undefined {
  const first = bytes[0] ?? 0;
  if ((first & 0x80) === 0) return undefined;
  if ((first & 0x40) !== 0) return (first & 0x3f) === secretKeyTag ? newFormatBody(bytes) : undefined;
  if (((first >> 2) & 0x0f) !== secretKeyTag) return undefined;
  const lengthBytes = [1, 2, 4, 0][first & 3]!;
  return bytes.subarray(1 + lengthBytes);
}

function newFormatBody(bytes: Uint8Array): Uint8Array {
  const length = bytes[1] ?? 0;
  if (length < 192) return bytes.subarray(2);
  return bytes.subarray(length === 255 ? 6 : 3);
}

function readUint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Finds in a private key in DER what its certificate repeats: an RSA modulus, a point on a curve. */

import { readDer, readDerList, tags } from './der.ts';

/** `[1]`, in which SEC 1 keys keep their public point. */
const context1 = 0xa1;

/** Undefined for keys that do not hold their public half (Ed25519) and for what is no key. */
export function publicPartOf(bytes: Uint8Array): Uint8Array | undefined {
  const outer = readDer(bytes);
  const fields = outer?.tag === tags.sequence ? readDerList(outer.content) : undefined;
  const [first, second, third] = fields ?? [];
  if (!fields || first?.tag !== tags.integer || !second) return undefined;
  // PKCS#8 wraps one of the other two forms.
  if (second.tag === tags.sequence)
    return third?.tag === tags.octets ? publicPartOf(third.content) : undefined;
  if (second.tag === tags.integer) return fields.length >= 9 ? withoutLeadingZero(second.content) : undefined;
  const wrapped = fields.find(({ tag }) => tag === context1);
  // A bit string begins with the number of bits that its last byte leaves unused: none here.
  return wrapped && readDer(wrapped.content)?.content.subarray(1);
}

function withoutLeadingZero(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0 ? bytes.subarray(1) : bytes;
}

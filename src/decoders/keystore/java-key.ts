/** Undoes how Java's keystores protect private keys: JKS by a stream of SHA-1, JCEKS by triple DES. */

import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import { createByteReader } from '#decoders/byte-reader';
import { derElement, derElements } from '#decoders/apk/der';
import { repeatedMd5 } from './md5.ts';
import { numberOf } from './private-key.ts';

/** Object identifiers of Sun's `KeyProtector`s: 1.3.6.1.4.1.42.2.17.1.1 and 1.3.6.1.4.1.42.2.19.1. */
const jksProtection = '2b060104012a02110101';
const jceksProtection = '2b060104012a021301';
const digestBytes = 20;
/** Rounds that may still be spent on one keystore. */
export interface RoundBudget {
  left: number;
}

/** About a fifth of a second (November 2026): one key, for which Java takes 200,000 at present. */
export function createRoundBudget(): RoundBudget {
  return { left: 220_000 };
}

/** The key in PKCS#8; undefined when the password is another, the protection is not known, or costs too much. */
export function openJavaKey(
  encrypted: Uint8Array,
  password: string,
  budget: RoundBudget,
): Uint8Array | undefined {
  const reader = createByteReader(encrypted);
  try {
    const outer = derElement(reader, 0, encrypted.length);
    const [algorithm, data] = derElements(reader, outer.start, outer.end);
    const [kind, parameters] = derElements(reader, algorithm!.start, algorithm!.end);
    const oid = Buffer.from(encrypted.subarray(kind!.start, kind!.end)).toString('hex');
    const content = encrypted.subarray(data!.start, data!.end);
    if (oid === jksProtection) return openJks(content, password);
    if (oid !== jceksProtection) return undefined;
    const [salt, rounds] = derElements(reader, parameters!.start, parameters!.end);
    const count = numberOf(encrypted, rounds!);
    budget.left -= count;
    if (budget.left < 0) return undefined;
    return openJceks(content, encrypted.subarray(salt!.start, salt!.end), count, password);
  } catch {
    return undefined;
  }
}

/** Two bytes a character, the high one first. */
export function wideBytes(password: string): Buffer {
  return Buffer.from(password, 'utf16le').swap16();
}

function openJks(content: Uint8Array, password: string): Uint8Array | undefined {
  const wide = wideBytes(password);
  const sealed = content.subarray(digestBytes, -digestBytes);
  const plain = Buffer.alloc(sealed.length);
  let stream: Uint8Array = content.subarray(0, digestBytes);
  for (let at = 0; at < sealed.length; at += digestBytes) {
    stream = createHash('sha1').update(wide).update(stream).digest();
    for (let index = 0; index < digestBytes && at + index < sealed.length; index++) {
      plain[at + index] = sealed[at + index]! ^ stream[index]!;
    }
  }
  const digest = createHash('sha1').update(wide).update(plain).digest();
  return timingSafeEqual(digest, content.subarray(-digestBytes)) ? plain : undefined;
}

function openJceks(
  content: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  password: string,
): Uint8Array | undefined {
  if (salt.length !== 8) return undefined;
  const bytes = Buffer.from(password, 'latin1');
  const halves = [Buffer.from(salt.subarray(0, 4)), Buffer.from(salt.subarray(4))] as const;
  // Java's own way of making the halves differ, which it does not.
  if (halves[0].equals(halves[1])) halves[0].reverse();
  const derived = halves.map((half) => repeatedMd5(half, bytes, rounds));
  const secret = Buffer.concat(derived);
  const decipher = createDecipheriv('des-ede3-cbc', secret.subarray(0, 24), secret.subarray(24));
  return Buffer.concat([decipher.update(content), decipher.final()]);
}

/** The sum that protects a PKCS#12 file, by a password (RFC 7292, section 5 and appendix B). */

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { wideBytes } from './java-key.ts';

/** What a file says of its sum. */
export interface Pkcs12Mac {
  /** Hex of the digest's object identifier. */
  readonly algorithm: string;
  readonly digest: Uint8Array;
  readonly salt: Uint8Array;
  readonly rounds: number;
}

/** SHA-1, SHA-256, SHA-384, SHA-512: with the bytes of their blocks. */
const hashes: Readonly<Record<string, readonly [string, number]>> = {
  '2b0e03021a': ['sha1', 64],
  '608648016503040201': ['sha256', 64],
  '608648016503040202': ['sha384', 128],
  '608648016503040203': ['sha512', 128],
};
const macId = 3;
/** Rounds for all passwords together: about half a second. */
const mostRounds = 300_000;

/** Which of `passwords` the sum of `content` was made with; undefined when none was, or it costs too much. */
export function passwordOfMac(
  { algorithm, digest, salt, rounds }: Pkcs12Mac,
  content: Uint8Array,
  passwords: readonly string[],
): string | undefined {
  const hash = hashes[algorithm];
  if (!hash || rounds < 1 || rounds > mostRounds || salt.length > 1024) return undefined;
  const [name, blockBytes] = hash;
  const tried = passwords.slice(0, Math.max(1, Math.floor(mostRounds / rounds)));
  return tried.find((password) => {
    const key = derive(name, blockBytes, salt, password, rounds);
    const sum = createHmac(name, key).update(content).digest();
    return sum.length === digest.length && timingSafeEqual(sum, digest);
  });
}

/** Appendix B.2, for as many bytes as the digest has: one turn of its loop. */
function derive(
  name: string,
  blockBytes: number,
  salt: Uint8Array,
  password: string,
  rounds: number,
): Buffer {
  const text = Buffer.concat([wideBytes(password), Buffer.alloc(2)]);
  const input = [Buffer.alloc(blockBytes, macId), filled(salt, blockBytes), filled(text, blockBytes)];
  let digest = createHash(name).update(Buffer.concat(input)).digest();
  for (let round = 1; round < rounds; round++) digest = createHash(name).update(digest).digest();
  return digest;
}

/** Repeated up to the end of a block. */
function filled(bytes: Uint8Array, blockBytes: number): Buffer {
  if (bytes.length === 0) return Buffer.alloc(0);
  return Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes, bytes);
}

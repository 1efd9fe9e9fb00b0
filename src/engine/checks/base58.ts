/** Decodes Base 58, the alphabet of cryptocurrency keys, and tells whether its checksum is right. */

import { createHash } from 'node:crypto';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** The longest text that is decoded: twice an extended key. */
const maxLength = 240;
const checksumBytes = 4;

/** The bytes that `text` stands for; undefined for other characters and for very long texts. */
export function decodeBase58(text: string): Uint8Array | undefined {
  if (text.length > maxLength) return undefined;
  let number = 0n;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return undefined;
    number = number * 58n + BigInt(digit);
  }
  const hex = number === 0n ? '' : number.toString(16);
  const zeros = /^1*/.exec(text)![0].length;
  return Buffer.concat([
    Buffer.alloc(zeros),
    Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'),
  ]);
}

/** What stands before a right checksum (the first four bytes of a double SHA-256); undefined if it is wrong. */
export function decodeBase58Check(text: string): Uint8Array | undefined {
  const bytes = decodeBase58(text);
  if (!bytes || bytes.length <= checksumBytes) return undefined;
  const payload = bytes.subarray(0, -checksumBytes);
  const sum = sha256(sha256(payload)).subarray(0, checksumBytes);
  return sum.equals(bytes.subarray(-checksumBytes)) ? payload : undefined;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/**
 * MD5 (RFC 1321) of messages that fit one block, over and over: what deriving keys takes hundreds of
 * thousands of times. `node:crypto` makes an object for each, which costs ten times as much.
 */

import { FormatError } from '#decoders/format';

/** A block holds the message, its end mark and its length. */
const mostBytes = 55;
const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const sines = Int32Array.from(
  { length: 64 },
  (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0,
);
const start = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];

/** The digest of `first` and `suffix`, then of that digest and `suffix`, `rounds` times in all. */
export function repeatedMd5(first: Uint8Array, suffix: Uint8Array, rounds: number): Buffer {
  if (Math.max(first.length, 16) + suffix.length > mostBytes) throw new FormatError('a password is too long');
  const block = Buffer.alloc(64);
  const words = new Int32Array(16);
  const digest = Int32Array.from(start);
  let message: Uint8Array = first;
  for (let round = 0; round < rounds; round++) {
    if (round < 2) {
      block.fill(0);
      block.set(message);
      block.set(suffix, message.length);
      const length = message.length + suffix.length;
      block[length] = 0x80;
      block.writeUInt32LE(length * 8, 56);
      for (let index = 0; index < 16; index++) words[index] = block.readInt32LE(index * 4);
    } else words.set(digest);
    digest.set(start);
    addBlock(digest, words);
    if (round === 0) message = bytesOf(digest);
  }
  return rounds === 0 ? Buffer.from(first) : bytesOf(digest);
}

function bytesOf(digest: Int32Array): Buffer {
  const bytes = Buffer.alloc(16);
  for (const [index, word] of digest.entries()) bytes.writeInt32LE(word, index * 4);
  return bytes;
}

function addBlock(digest: Int32Array, words: Int32Array): void {
  let [a, b, c, d] = digest as unknown as [number, number, number, number];
  for (let step = 0; step < 64; step++) {
    let mixed: number;
    let word: number;
    if (step < 16) {
      mixed = (b & c) | (~b & d);
      word = step;
    } else if (step < 32) {
      mixed = (d & b) | (~d & c);
      word = (5 * step + 1) & 15;
    } else if (step < 48) {
      mixed = b ^ c ^ d;
      word = (3 * step + 5) & 15;
    } else {
      mixed = c ^ (b | ~d);
      word = (7 * step) & 15;
    }
    const sum = (a + mixed + sines[step]! + words[word]!) | 0;
    const shift = shifts[((step >> 4) << 2) | (step & 3)]!;
    a = d;
    d = c;
    c = b;
    b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
  }
  digest[0]! += a;
  digest[1]! += b;
  digest[2]! += c;
  digest[3]! += d;
}

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
/** Which word of the block each step takes. */
const order = Uint8Array.from({ length: 64 }, (_, step) => {
  const factors = [step, 5 * step + 1, 3 * step + 5, 7 * step];
  return factors[step >> 4]! & 15;
});
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
  let a = digest[0]!;
  let b = digest[1]!;
  let c = digest[2]!;
  let d = digest[3]!;
  for (let step = 0; step < 64; step++) {
    const quarter = step >> 4;
    const mixed =
      quarter === 0
        ? (b & c) | (~b & d)
        : quarter === 1
          ? (d & b) | (~d & c)
          : quarter === 2
            ? b ^ c ^ d
            : c ^ (b | ~d);
    const sum = (a + mixed + sines[step]! + words[order[step]!]!) | 0;
    const shift = shifts[(quarter << 2) | (step & 3)]!;
    a = d;
    d = c;
    c = b;
    b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
  }
  digest[0] = digest[0]! + a;
  digest[1] = digest[1]! + b;
  digest[2] = digest[2]! + c;
  digest[3] = digest[3]! + d;
}

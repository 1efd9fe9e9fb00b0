/** Lengths of Java instructions: https://docs.oracle.com/javase/specs/jvms/se21/html/jvms-6.html */

import type { ByteReader } from '#decoders/byte-reader';

const sizes = new Uint8Array(256).fill(1);
for (const [size, first, last] of [
  [2, 0x10, 0x10],
  [3, 0x11, 0x11],
  [2, 0x12, 0x12],
  [3, 0x13, 0x14],
  [2, 0x15, 0x19],
  [2, 0x36, 0x3a],
  [3, 0x84, 0x84],
  [3, 0x99, 0xa8],
  [2, 0xa9, 0xa9],
  [3, 0xb2, 0xb8],
  [5, 0xb9, 0xba],
  [3, 0xbb, 0xbb],
  [2, 0xbc, 0xbc],
  [3, 0xbd, 0xbd],
  [3, 0xc0, 0xc1],
  [4, 0xc5, 0xc5],
  [3, 0xc6, 0xc7],
  [5, 0xc8, 0xc9],
] as const) {
  sizes.fill(size, first, last + 1);
}

const wide = 0xc4;
const increment = 0x84;
const tableSwitch = 0xaa;
const lookupSwitch = 0xab;

/** Bytes of the instruction at `at`, in a method whose code begins at `start`; one at least. */
export function instructionBytes(reader: ByteReader, opcode: number, at: number, start: number): number {
  if (opcode === wide) return reader.u8(at + 1) === increment ? 6 : 4;
  if (opcode !== tableSwitch && opcode !== lookupSwitch) return sizes[opcode]!;
  // Switches are aligned to four bytes from the method's beginning.
  const head = 4 - ((at - start) % 4);
  const table = at + head;
  if (opcode === lookupSwitch) return head + 8 + reader.u32(table + 4) * 8;
  const count = reader.i32(table + 8) - reader.i32(table + 4) + 1;
  return head + 12 + Math.max(0, count) * 4;
}

/**
 * The shapes of Dalvik instructions: how many units each takes, and which register it writes.
 * https://source.android.com/docs/core/runtime/dalvik-bytecode
 */

/** Marks the opcodes from `first` to `last` in a table. */
function mark(table: Uint8Array, value: number, ranges: readonly (readonly [number, number?])[]): void {
  for (const [first, last = first] of ranges) table.fill(value, first, last + 1);
}

/** Length of an instruction in units of 16 bits, by opcode. */
export const unitsOf = new Uint8Array(256).fill(1);
mark(unitsOf, 2, [
  [0x02],
  [0x05],
  [0x08],
  [0x13],
  [0x15, 0x16],
  [0x19, 0x1a],
  [0x1c],
  [0x1f, 0x20],
  [0x22, 0x23],
  [0x29],
  [0x2d, 0x3d],
  [0x44, 0x6d],
  [0x90, 0xaf],
  [0xd0, 0xe2],
  [0xfe, 0xff],
]);
mark(unitsOf, 3, [
  [0x03],
  [0x06],
  [0x09],
  [0x14],
  [0x17],
  [0x1b],
  [0x24, 0x26],
  [0x2a, 0x2c],
  [0x6e, 0x72],
  [0x74, 0x78],
  [0xfc, 0xfd],
]);
mark(unitsOf, 4, [[0xfa, 0xfb]]);
mark(unitsOf, 5, [[0x18]]);

/** No register is written. */
export const writesNone = 0;
/** The register is in bits 8 to 11. */
export const writesShort = 1;
/** The register is in bits 8 to 15. */
export const writesByte = 2;

/** How an instruction names the register that it writes, by opcode; those that code.ts reads itself are left out. */
export const writes = new Uint8Array(256);
mark(writes, writesShort, [[0x04], [0x20, 0x21], [0x52, 0x58], [0x7b, 0x8f], [0xb0, 0xd7]]);
mark(writes, writesByte, [
  [0x05],
  [0x0a, 0x0d],
  [0x16, 0x19],
  [0x1c],
  [0x22],
  [0x2d, 0x31],
  [0x44, 0x4a],
  [0x60, 0x66],
  [0x90, 0xaf],
  [0xd8, 0xe2],
  [0xfe, 0xff],
]);

/** Units of the data that stands among instructions and begins with `unit`; 0 when `unit` begins none. */
export function payloadUnits(buffer: Buffer, at: number, unit: number): number {
  if (unit === 0x0100) return buffer.readUInt16LE(at + 2) * 2 + 4;
  if (unit === 0x0200) return buffer.readUInt16LE(at + 2) * 4 + 2;
  if (unit === 0x0300) return ((buffer.readUInt32LE(at + 4) * buffer.readUInt16LE(at + 2) + 1) >>> 1) + 4;
  return 0;
}

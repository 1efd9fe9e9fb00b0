/**
 * Which method of a .NET assembly loads which string, and what it does with it: the field it is
 * stored in, the property it is given to, the call that takes it (ECMA-335 III and II.25.4).
 */

import type { ByteReader } from '#decoders/byte-reader';
import type { CliImage } from './pe.ts';
import type { Metadata } from './metadata.ts';
import { tables } from './names.ts';

/** One use of a string. */
export interface Load {
  /** Row of the method. */
  readonly method: number;
  /** Token of what the next instruction stores it in or calls with it; 0 when it does neither. */
  readonly user: number;
  /** Offset of the string that was loaded right before it for the same instruction; -1: none. */
  readonly before: number;
}

/** Uses by the offset of the string in its heap. */
export type Loads = ReadonlyMap<number, readonly Load[]>;

/** More uses of one string tell nothing. */
const maxLoads = 6;

const op = { ldstr: 0x72, call: 0x28, callvirt: 0x6f, newobj: 0x73, stfld: 0x7d, stsfld: 0x80, switch: 0x45 };

/** Bytes behind each opcode of one byte. */
const operandBytes = operandTable();
/** The same for those behind 0xfe. */
const longOperandBytes = new Map([
  ...[0x06, 0x07, 0x15, 0x16, 0x1c].map((code) => [code, 4] as const),
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e].map((code) => [code, 2] as const),
  ...[0x12, 0x19].map((code) => [code, 1] as const),
]);

function operandTable(): Uint8Array {
  const table = new Uint8Array(256);
  const set = (bytes: number, codes: readonly number[]): void => {
    for (const code of codes) table[code] = bytes;
  };
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  set(1, [...range(0x0e, 0x13), 0x1f, ...range(0x2b, 0x37), 0xde]);
  set(4, [0x20, 0x22, ...range(0x27, 0x29), ...range(0x38, 0x44), ...range(0x6f, 0x75), 0x79]);
  set(4, [...range(0x7b, 0x81), 0x8c, 0x8d, 0x8f, ...range(0xa3, 0xa5), 0xc2, 0xc6, 0xd0, 0xdd]);
  set(8, [0x21, 0x23]);
  return table;
}

/** Reads the code of all methods; one that is damaged is left out. */
export function readLoads(reader: ByteReader, image: CliImage, metadata: Metadata): Loads {
  const loads = new Map<number, Load[]>();
  // Methods may share their code, but not without end.
  let budget = reader.length * 2;
  for (let row = 1; row <= metadata.rows(tables.methodDef) && budget > 0; row++) {
    const address = metadata.cell(tables.methodDef, row, 0);
    if (address === 0) continue;
    const code = codeOf(reader, image, address);
    if (!code) continue;
    budget -= code.end - code.start;
    readMethod(reader, code.start, code.end, row, loads);
  }
  return loads;
}

function codeOf(
  { u8, u32, length }: ByteReader,
  image: CliImage,
  address: number,
): { start: number; end: number } | undefined {
  try {
    const at = image.offsetOf(address);
    const first = u8(at);
    const isTiny = (first & 3) === 2;
    const start = at + (isTiny ? 1 : 12);
    const end = start + (isTiny ? first >> 2 : u32(at + 4));
    return end <= length ? { start, end } : undefined;
  } catch {
    return undefined;
  }
}

function readMethod(
  { u8, u32 }: ByteReader,
  start: number,
  end: number,
  method: number,
  loads: Map<number, Load[]>,
): void {
  let last = -1;
  let before = -1;
  const use = (user: number): void => {
    if (last < 0) return;
    const known = loads.get(last);
    if (!known) loads.set(last, [{ method, user, before }]);
    else if (known.length < maxLoads) known.push({ method, user, before });
  };
  for (let at = start; at < end;) {
    const code = u8(at++);
    const size = code === 0xfe ? 1 + (longOperandBytes.get(at < end ? u8(at) : 0) ?? 0) : operandBytes[code]!;
    if (at + size > end) break;
    if (code === op.ldstr) {
      const token = u32(at);
      if (last >= 0) use(0);
      before = last;
      last = token >>> 24 === 0x70 ? token & 0xffffff : -1;
    } else if (last >= 0) {
      use(isUse(code) ? u32(at) : 0);
      last = -1;
      before = -1;
    }
    at += size;
    if (code === op.switch) at += 4 + (at + 4 <= end ? u32(at) * 4 : 0);
  }
  use(0);
}

function isUse(code: number): boolean {
  return (
    code === op.stfld || code === op.stsfld || code === op.call || code === op.callvirt || code === op.newobj
  );
}

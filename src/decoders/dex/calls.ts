/** What calls tell about the strings that they are handed: names for them, and how they are put together. */

import { callKey } from '#decoders/call-key';
import { type Assembly, createAssembly, textIn } from './assembly.ts';
import type { DexFile } from './dex-file.ts';
import { type Holdings, kinds } from './holdings.ts';
import type { Names } from './names.ts';

/** Reads an `invoke` instruction of `opcode` at `at`, whose first unit is `unit`. */
export type CallReader = (opcode: number, unit: number, at: number) => void;

interface Calls {
  readonly dex: DexFile;
  readonly names: Names;
  readonly held: Holdings;
  readonly assembly: Assembly;
  /** Registers of the arguments of the call that is read, the object it is called on before them. */
  readonly registers: Uint16Array;
}

const invokeDirect = 0x70;
const invokeStatic = 0x71;
const firstRangeInvoke = 0x74;
const invokeDirectRange = 0x76;
const invokeStaticRange = 0x77;

/** Makes a reader of calls that works on `held`. */
export function createCallReader(dex: DexFile, names: Names, held: Holdings): CallReader {
  const registers = new Uint16Array(256);
  const calls: Calls = { dex, names, held, assembly: createAssembly(dex, held, registers), registers };
  return (opcode, unit, at) => readCall(calls, opcode, unit, at);
}

function readCall(calls: Calls, opcode: number, unit: number, at: number): void {
  const { dex, held, assembly, registers } = calls;
  held.resultKind = kinds.nothing;
  const count =
    opcode < firstRangeInvoke
      ? readRegisters(dex.buffer, registers, unit, at)
      : readRange(registers, unit >> 8, dex.u16(at + 4));
  // Constructors, for a StringBuilder that is made empty.
  let isInteresting = opcode === invokeDirect || opcode === invokeDirectRange;
  for (let index = 0; index < count && !isInteresting; index++) {
    const kind = held.kindOf[registers[index]!];
    isInteresting = kind !== kinds.nothing && kind !== kinds.number;
  }
  if (!isInteresting) return;
  const method = dex.u16(at + 2);
  if (assembly(method, count)) return;
  const isStatic = opcode === invokeStatic || opcode === invokeStaticRange;
  nameArguments(calls, method, isStatic ? 0 : 1, count);
}

function nameArguments(
  { names, held, dex, registers }: Calls,
  method: number,
  first: number,
  count: number,
): void {
  const { owner, name } = names.method(method);
  let before: string | undefined;
  for (let index = first; index < count; index++) {
    const register = registers[index]!;
    const kind = held.kindOf[register];
    if (kind !== kinds.constant && kind !== kinds.array) continue;
    const key = callKey(owner, name, before);
    if (key !== undefined) held.name(register, key, false);
    before = textIn(dex, held, register) ?? before;
  }
}

/** Up to five registers, named by four bits each. */
function readRegisters(buffer: Buffer, registers: Uint16Array, unit: number, at: number): number {
  const rest = buffer[at + 4]! | (buffer[at + 5]! << 8);
  registers[0] = rest & 0xf;
  registers[1] = (rest >> 4) & 0xf;
  registers[2] = (rest >> 8) & 0xf;
  registers[3] = rest >> 12;
  registers[4] = (unit >> 8) & 0xf;
  return Math.min(unit >> 12, 5);
}

function readRange(registers: Uint16Array, count: number, first: number): number {
  for (let index = 0; index < count; index++) registers[index] = first + index;
  return count;
}

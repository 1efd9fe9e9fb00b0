/** Instructions that fill arrays: with data that stands among the code, with registers, element by element. */

import { textOfNumbers } from '#decoders/array-text';
import type { DexFile } from './dex-file.ts';
import { type Holdings, kinds } from './holdings.ts';

const filledNewArray = 0x24;
const aputObject = 0x4d;
const aputByte = 0x4f;
const dataMark = 0x0300;
const dataNames: Readonly<Record<number, string>> = { 1: 'byte array', 2: 'char array', 4: 'int array' };

/** `fill-array-data` at `at`, for the array in `register`; its data ends before `end`. */
export function fillArray(dex: DexFile, held: Holdings, end: number, register: number, at: number): void {
  const data = at + dex.buffer.readInt32LE(at + 2) * 2;
  if (dex.u16(data) !== dataMark) return;
  const width = dex.u16(data + 2);
  const count = dex.u32(data + 4);
  const what = dataNames[width];
  if (what === undefined || data + 8 + count * width > end) return;
  dex.spend(count * width);
  const values = Array.from({ length: count }, (_value, index) =>
    dex.buffer.readUIntLE(data + 8 + index * width, width),
  );
  const text = textOfNumbers(values, width === 1);
  if (text === undefined) return;
  const constant = held.constants[held.addConstant(-1, text, what)]!;
  if (held.kindOf[register] !== kinds.array) held.set(register, kinds.array, held.addArray());
  held.arrays[held.valueOf[register]!]?.texts.push(constant);
}

/** `aput`: the register `from` becomes the element `index` of `array`. */
export function putElement(held: Holdings, opcode: number, from: number, array: number, index: number): void {
  const { kindOf, valueOf } = held;
  const holding = kindOf[array] === kinds.array ? held.arrays[valueOf[array]!] : undefined;
  if (!holding) return;
  if (opcode === aputObject) {
    const constant = kindOf[from] === kinds.constant ? held.constants[valueOf[from]!] : undefined;
    if (constant) holding.texts.push(constant);
    return;
  }
  // Compilers fill arrays from the first element to the last.
  if (kindOf[from] !== kinds.number || kindOf[index] !== kinds.number) return;
  if (valueOf[index] !== holding.numbers.length) return;
  holding.isBytes ||= opcode === aputByte;
  holding.numbers.push(valueOf[from]!);
}

/** `filled-new-array` at `at`: an array of up to five registers, or of a range of them. */
export function newFilledArray(dex: DexFile, held: Holdings, opcode: number, unit: number, at: number): void {
  const array = held.addArray();
  const { texts, numbers } = held.arrays[array]!;
  const rest = dex.u16(at + 4);
  const isShort = opcode === filledNewArray;
  const count = isShort ? Math.min(unit >> 12, 5) : unit >> 8;
  for (let index = 0; index < count; index++) {
    const short = index < 4 ? (rest >> (index * 4)) & 0xf : (unit >> 8) & 0xf;
    const register = isShort ? short : (rest + index) & 0xffff;
    const value = held.valueOf[register]!;
    const constant = held.kindOf[register] === kinds.constant ? held.constants[value] : undefined;
    if (constant) texts.push(constant);
    else if (held.kindOf[register] === kinds.number) numbers.push(value);
  }
  held.resultKind = kinds.array;
  held.resultValue = array;
}

/** Reads a method's code for the strings it holds, and for the names that it gives them. */

import { textOfNumbers } from '#decoders/array-text';
import { createCalls } from './calls.ts';
import type { DexFile } from './dex-file.ts';
import { type Constant, createHoldings, kinds } from './holdings.ts';
import { payloadUnits, unitsOf, writes, writesByte, writesShort } from './instructions.ts';
import type { Names } from './names.ts';

export interface CodeReader {
  /** Strings of the code at `codeAt`, of the method with index `method`, in order. */
  read(codeAt: number, method: number): readonly Constant[];
}

/** Bytes before the instructions. */
const headerBytes = 16;

/** Makes a reader for the code in `dex`. */
export function createCodeReader(dex: DexFile, names: Names): CodeReader {
  const { buffer } = dex;
  const held = createHoldings();
  const calls = createCalls(dex, names, held);
  const { kindOf, valueOf } = held;
  let method = 0;
  let end = 0;

  const copy = (to: number, from: number): void => held.set(to, kindOf[from]!, valueOf[from]!);
  const unitAt = (at: number): number => buffer[at]! | (buffer[at + 1]! << 8);

  const fillArray = (register: number, at: number): void => {
    const data = at + buffer.readInt32LE(at + 2) * 2;
    if (dex.u16(data) !== 0x0300) return;
    const width = dex.u16(data + 2);
    const count = dex.u32(data + 4);
    if ((width !== 1 && width !== 2 && width !== 4) || data + 8 + count * width > end) return;
    dex.spend(count * width);
    const values = Array.from({ length: count }, (_value, index) =>
      buffer.readUIntLE(data + 8 + index * width, width),
    );
    const text = textOfNumbers(values, width === 1);
    if (text === undefined) return;
    const what = width === 1 ? 'byte array' : width === 2 ? 'char array' : 'int array';
    const index = held.addConstant(-1, text, what);
    if (kindOf[register] !== kinds.array) held.set(register, kinds.array, held.addArray());
    held.arrays[valueOf[register]!]?.texts.push(held.constants[index]!);
  };
  const put = (opcode: number, from: number, array: number, index: number): void => {
    const holding = kindOf[array] === kinds.array ? held.arrays[valueOf[array]!] : undefined;
    if (!holding) return;
    if (opcode === 0x4d) {
      const constant = kindOf[from] === kinds.constant ? held.constants[valueOf[from]!] : undefined;
      if (constant) holding.texts.push(constant);
      return;
    }
    // Compilers fill arrays from the first element to the last.
    if (kindOf[from] !== kinds.number || kindOf[index] !== kinds.number) return;
    if (valueOf[index] !== holding.numbers.length) return;
    holding.isBytes ||= opcode === 0x4f;
    holding.numbers.push(valueOf[from]!);
  };
  const newFilledArray = (opcode: number, unit: number, at: number): void => {
    const array = held.addArray();
    const rest = unitAt(at + 4);
    const count = opcode === 0x24 ? Math.min(unit >> 12, 5) : unit >> 8;
    for (let index = 0; index < count; index++) {
      const short = index < 4 ? (rest >> (index * 4)) & 0xf : (unit >> 8) & 0xf;
      const register = opcode === 0x24 ? short : (rest + index) & 0xffff;
      const value = valueOf[register]!;
      if (kindOf[register] === kinds.constant && held.constants[value]) {
        held.arrays[array]!.texts.push(held.constants[value]);
      } else if (kindOf[register] === kinds.number) held.arrays[array]!.numbers.push(value);
    }
    held.resultKind = kinds.array;
    held.resultValue = array;
  };
  /** `cond ? "a" : "b"` ends in a jump to where both are used: the use is read with what is held here. */
  const jump = (target: number): void => {
    if (held.constants.length === 0 || target < 0 || target + 2 > end) return;
    const unit = unitAt(target);
    const opcode = unit & 0xff;
    const isUse =
      opcode === 0x11 ||
      opcode === 0x5b ||
      opcode === 0x69 ||
      (opcode >= 0x6e && opcode <= 0x78 && opcode !== 0x73);
    if (isUse && target + unitsOf[opcode]! * 2 <= end) step(opcode, unit, target);
  };
  const fieldKey = (register: number, field: number): void => {
    if (kindOf[register] === kinds.constant || kindOf[register] === kinds.array) {
      held.name(register, names.field(field).name, true);
    }
  };

  const step = (opcode: number, unit: number, at: number): void => {
    const byte = unit >> 8;
    const short = byte & 0xf;
    switch (opcode) {
      case 0x01:
      case 0x07:
        return copy(short, byte >> 4);
      case 0x02:
      case 0x08:
        return copy(byte, unitAt(at + 2));
      case 0x03:
      case 0x09:
        return copy(unitAt(at + 2), unitAt(at + 4));
      case 0x0c:
        held.set(byte, held.resultKind, held.resultValue);
        held.resultKind = kinds.nothing;
        return;
      case 0x11:
        if (kindOf[byte] !== kinds.nothing) held.name(byte, names.method(method).name, false);
        return;
      case 0x12:
        return held.set(short, kinds.number, (byte << 24) >> 28);
      case 0x13:
        return held.set(byte, kinds.number, (unitAt(at + 2) << 16) >> 16);
      case 0x14:
        return held.set(byte, kinds.number, buffer.readInt32LE(at + 2));
      case 0x15:
        return held.set(byte, kinds.number, unitAt(at + 2) << 16);
      case 0x1a:
        return held.set(byte, kinds.constant, held.addConstant(unitAt(at + 2)));
      case 0x1b:
        return held.set(byte, kinds.constant, held.addConstant(buffer.readUInt32LE(at + 2)));
      case 0x23:
        return held.set(short, kinds.array, held.addArray());
      case 0x24:
      case 0x25:
        return newFilledArray(opcode, unit, at);
      case 0x26:
        return fillArray(byte, at);
      case 0x28:
        return jump(at + ((byte << 24) >> 24) * 2);
      case 0x29:
        return jump(at + ((unitAt(at + 2) << 16) >> 16) * 2);
      case 0x2a:
        return jump(at + buffer.readInt32LE(at + 2) * 2);
      case 0x4b:
      case 0x4d:
      case 0x4f:
      case 0x50:
      case 0x51:
        return put(opcode, byte, buffer[at + 2]!, buffer[at + 3]!);
      case 0x5b:
        return fieldKey(short, unitAt(at + 2));
      case 0x69:
        return fieldKey(byte, unitAt(at + 2));
      case 0x6e:
      case 0x6f:
      case 0x70:
      case 0x71:
      case 0x72:
      case 0x74:
      case 0x75:
      case 0x76:
      case 0x77:
      case 0x78:
        return calls.read(opcode, unit, at);
      default:
        if (writes[opcode] === writesShort) kindOf[short] = kinds.nothing;
        else if (writes[opcode] === writesByte) kindOf[byte] = kinds.nothing;
    }
  };

  return {
    read(codeAt, readMethod) {
      const start = codeAt + headerBytes;
      const bytes = dex.u32(codeAt + 12) * 2;
      dex.spend(bytes + headerBytes);
      // Code that is cut off is read as far as it goes.
      end = Math.min(start + bytes, buffer.length);
      method = readMethod;
      held.reset(dex.u16(codeAt));
      for (let at = start; at + 2 <= end;) {
        const unit = unitAt(at);
        const opcode = unit & 0xff;
        const data = opcode === 0 && unit !== 0 && at + 8 <= end ? payloadUnits(buffer, at, unit) : 0;
        const next = at + (data > 0 ? data : unitsOf[opcode]!) * 2;
        if (data === 0 && next <= end) step(opcode, unit, at);
        at = next;
      }
      held.finishArrays();
      return held.constants;
    },
  };
}

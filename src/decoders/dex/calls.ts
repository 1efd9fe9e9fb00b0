/** What calls tell about the strings that they are handed: names for them, and how they are put together. */

import { callKey } from '#decoders/call-key';
import type { DexFile } from './dex-file.ts';
import { type Holdings, kinds } from './holdings.ts';
import type { Names } from './names.ts';

export interface Calls {
  /** Reads an `invoke` instruction of `opcode` at `at`, whose first unit is `unit`. */
  read(opcode: number, unit: number, at: number): void;
}

const invokeDirect = 0x70;
const invokeStatic = 0x71;
const firstRangeInvoke = 0x74;

/** What a method does to strings. */
const roles = { unknown: 0, plain: 1, newBuilder: 2, append: 3, build: 4, concat: 5, newString: 6 } as const;
/** Longer texts are not put together. */
const maxTextLength = 65_536;

/** Makes a reader of calls that works on `held`. */
export function createCalls(dex: DexFile, names: Names, held: Holdings): Calls {
  const roleByMethod = new Uint8Array(dex.methods);
  const builderType = dex.typeOf('Ljava/lang/StringBuilder;');
  const bufferType = dex.typeOf('Ljava/lang/StringBuffer;');
  const stringType = dex.typeOf('Ljava/lang/String;');
  const registers = new Uint16Array(256);
  const { kindOf, valueOf } = held;

  const roleOf = (method: number): number => {
    const { type, name } = dex.method(method);
    if (type === stringType) {
      if (name === 'concat') return roles.concat;
      return name === '<init>' ? roles.newString : roles.plain;
    }
    if (type !== builderType && type !== bufferType) return roles.plain;
    if (name === '<init>') return roles.newBuilder;
    if (name === 'append') return roles.append;
    return name === 'toString' ? roles.build : roles.plain;
  };
  const textIn = (register: number): string | undefined => {
    if (kindOf[register] !== kinds.constant) return undefined;
    const constant = held.constants[valueOf[register]!];
    return constant && (constant.text ?? dex.string(constant.index));
  };
  const result = (kind: number, value: number): void => {
    held.resultKind = kind;
    held.resultValue = value;
  };
  const resultText = (parts: readonly (string | undefined)[]): void => {
    if (parts.length < 2 || parts.length > maxTextLength || parts.includes(undefined)) return;
    if (parts.reduce((sum, part) => sum + part!.length, 0) > maxTextLength) return;
    const text = parts.join('');
    dex.spend(text.length);
    result(kinds.constant, held.addConstant(-1, text, 'put together'));
  };
  /** True when the call is one of those that put strings together. */
  const assemble = (role: number, count: number): boolean => {
    const self = registers[0]!;
    const argument = registers[1]!;
    if (role === roles.newBuilder) {
      const isCapacity = count === 2 && kindOf[argument] === kinds.number;
      const index = held.builders.push(count < 2 || isCapacity ? [] : [textIn(argument)]) - 1;
      held.set(self, kinds.builder, index);
      return true;
    }
    if (role === roles.newString && kindOf[argument] === kinds.array) {
      held.set(self, kinds.array, valueOf[argument]!);
      return true;
    }
    if (role === roles.concat) resultText([textIn(self), textIn(argument)]);
    if (kindOf[self] !== kinds.builder) return role === roles.concat;
    const parts = held.builders[valueOf[self]!];
    if (role === roles.append) {
      parts?.push(count === 2 ? textIn(argument) : undefined);
      result(kinds.builder, valueOf[self]!);
    } else if (role === roles.build) resultText(parts ?? []);
    return role !== roles.plain;
  };
  const nameArguments = (method: number, first: number, count: number): void => {
    const { owner, name } = names.method(method);
    let before: string | undefined;
    for (let index = first; index < count; index++) {
      const kind = kindOf[registers[index]!];
      if (kind !== kinds.constant && kind !== kinds.array) continue;
      const key = callKey(owner, name, before);
      if (key !== undefined) held.name(registers[index]!, key, false);
      before = textIn(registers[index]!) ?? before;
    }
  };

  return {
    read(opcode, unit, at) {
      held.resultKind = kinds.nothing;
      const count = opcode < firstRangeInvoke ? readRegisters(dex.buffer, unit, at) : readRange(unit, at);
      let isInteresting = opcode === invokeDirect || opcode === 0x76;
      for (let index = 0; index < count && !isInteresting; index++) {
        const kind = kindOf[registers[index]!];
        isInteresting = kind === kinds.constant || kind === kinds.array || kind === kinds.builder;
      }
      if (!isInteresting) return;
      const method = dex.u16(at + 2);
      const role = roleByMethod[method] || (roleByMethod[method] = roleOf(method));
      if (role !== roles.plain && assemble(role, count)) return;
      const isStatic = opcode === invokeStatic || opcode === 0x77;
      nameArguments(method, isStatic ? 0 : 1, count);
    },
  };

  function readRegisters(buffer: Buffer, unit: number, at: number): number {
    const rest = buffer[at + 4]! | (buffer[at + 5]! << 8);
    registers[0] = rest & 0xf;
    registers[1] = (rest >> 4) & 0xf;
    registers[2] = (rest >> 8) & 0xf;
    registers[3] = rest >> 12;
    registers[4] = (unit >> 8) & 0xf;
    return Math.min(unit >> 12, 5);
  }

  function readRange(unit: number, at: number): number {
    const count = unit >> 8;
    const first = dex.u16(at + 4);
    for (let index = 0; index < count; index++) registers[index] = first + index;
    return count;
  }
}

/** Follows calls that put strings together: StringBuilder, `concat`, a String made of an array. */

import type { DexFile } from './dex-file.ts';
import { type Holdings, kinds } from './holdings.ts';

/** Reads a call of `method` with `count` arguments. True when it put strings together, and names nothing. */
export type Assembly = (method: number, count: number) => boolean;

/** What a method does to strings. */
const roles = { unknown: 0, plain: 1, newBuilder: 2, append: 3, build: 4, concat: 5, newString: 6 } as const;
/** Longer texts are not put together. */
const maxTextLength = 65_536;

/** Makes a reader that works on `held`, with the registers of the arguments in `registers`. */
export function createAssembly(dex: DexFile, held: Holdings, registers: Uint16Array): Assembly {
  const roleOf = createRoles(dex);
  return (method, count) => {
    const role = roleOf(method);
    if (role === roles.plain) return false;
    const self = registers[0]!;
    const argument = registers[1]!;
    if (role === roles.newBuilder) {
      const isEmpty = count < 2 || (count === 2 && held.kindOf[argument] === kinds.number);
      held.set(self, kinds.builder, held.builders.push(isEmpty ? [] : [textIn(dex, held, argument)]) - 1);
      return true;
    }
    if (role === roles.newString) {
      if (held.kindOf[argument] !== kinds.array) return false;
      held.set(self, kinds.array, held.valueOf[argument]!);
      return true;
    }
    if (role === roles.concat) {
      joinInto(dex, held, [textIn(dex, held, self), textIn(dex, held, argument)]);
      return true;
    }
    if (held.kindOf[self] !== kinds.builder) return false;
    const parts = held.builders[held.valueOf[self]!] ?? [];
    if (role === roles.build) joinInto(dex, held, parts);
    else {
      parts.push(count === 2 ? textIn(dex, held, argument) : undefined);
      held.resultKind = kinds.builder;
      held.resultValue = held.valueOf[self]!;
    }
    return true;
  };
}

/** The constant string in `register`; undefined when it holds none. */
export function textIn(
  dex: DexFile,
  { kindOf, valueOf, constants }: Holdings,
  register: number,
): string | undefined {
  if (kindOf[register] !== kinds.constant) return undefined;
  const constant = constants[valueOf[register]!];
  return constant && (constant.text ?? dex.string(constant.index));
}

/** Makes the result of the call the text of `parts`, where all are constant. */
function joinInto(dex: DexFile, held: Holdings, parts: readonly (string | undefined)[]): void {
  if (parts.length < 2 || parts.length > maxTextLength || parts.includes(undefined)) return;
  if (parts.reduce((sum, part) => sum + part!.length, 0) > maxTextLength) return;
  const text = parts.join('');
  dex.spend(text.length);
  held.resultKind = kinds.constant;
  held.resultValue = held.addConstant(-1, text, 'put together');
}

/** Gives the role of a method; each is looked up once. */
function createRoles(dex: DexFile): (method: number) => number {
  const known = new Uint8Array(dex.methods);
  const builderType = dex.typeOf('Ljava/lang/StringBuilder;');
  const bufferType = dex.typeOf('Ljava/lang/StringBuffer;');
  const stringType = dex.typeOf('Ljava/lang/String;');
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
  return (method) => known[method] || (known[method] = roleOf(method));
}

/** Reads a method's bytecode for the strings that it loads, and for the names that it gives them. */

import { textOfNumbers } from '#decoders/array-text';
import { callKey } from '#decoders/call-key';
import { type ClassFile, tags } from './class-file.ts';

/** A string that a method holds. */
export interface Loaded {
  /** Index of the text in the constant pool; 0 for an array of numbers that is text. */
  readonly textIndex: number;
  readonly text: string | undefined;
  key: string | undefined;
}

const maxNumbers = 65_536;

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

/** Strings of the code from `start` to `end`, of the method called `method`, in order. */
export function readBytecode(file: ClassFile, start: number, end: number, method: string): readonly Loaded[] {
  const { reader } = file;
  const all: Loaded[] = [];
  /** Strings on the stack, as far as they were loaded since the last thing that took them. */
  let recent: Loaded[] = [];
  let isArray = false;
  let number = -1;
  let numbers: number[] | undefined;
  let isBytes = false;

  const load = (textIndex: number, text?: string): void => {
    const loaded: Loaded = { textIndex, text, key: undefined };
    all.push(loaded);
    recent.push(loaded);
  };
  const loadConstant = (index: number): void => {
    if (file.tag(index) === tags.string) load(file.stringText(index));
  };
  const finishNumbers = (): void => {
    const text = numbers && textOfNumbers(numbers, isBytes);
    numbers = undefined;
    if (text !== undefined) load(0, text);
  };
  const textOf = ({ textIndex, text }: Loaded): string => text ?? file.utf8(textIndex);
  const take = (count: number, keyOf: (before: string | undefined) => string | undefined): void => {
    const taken = recent.splice(Math.max(0, recent.length - count));
    let before: string | undefined;
    for (const loaded of taken) {
      loaded.key ??= keyOf(before);
      before = textOf(loaded);
    }
  };
  const takeAll = (key: string): void => {
    take(isArray ? recent.length : 1, () => key);
    recent = [];
    isArray = false;
  };
  const call = (index: number): void => {
    if (recent.length === 0) return;
    const { owner, name, descriptor } = file.member(index);
    const count = isArray ? recent.length : referenceParameters(descriptor);
    take(count, (before) => callKey(owner, name, isArray ? undefined : before));
    isArray = false;
  };

  const step = (opcode: number, at: number): void => {
    if (opcode >= 0x02 && opcode <= 0x08) number = opcode - 3;
    else if (opcode === 0x10) number = (reader.u8(at + 1) << 24) >> 24;
    else if (opcode === 0x11) number = (reader.u16(at + 1) << 16) >> 16;
    else if (opcode === 0x12) loadConstant(reader.u8(at + 1));
    else if (opcode === 0x13) loadConstant(reader.u16(at + 1));
    else if (opcode === 0xbc) {
      numbers = [];
      isBytes = reader.u8(at + 1) === 8;
    } else if (opcode === 0x4f || opcode === 0x54 || opcode === 0x55 || opcode === 0x56) {
      if (numbers && numbers.length < maxNumbers) numbers.push(number);
    } else if (opcode === 0x53) isArray = true;
    else if (opcode === 0xb0) takeAll(method);
    else if (opcode === 0xb3 || opcode === 0xb5) {
      if (recent.length > 0) takeAll(file.member(reader.u16(at + 1)).name);
    } else if (opcode >= 0xb6 && opcode <= 0xba) call(reader.u16(at + 1));
    else if ((opcode >= 0x36 && opcode <= 0x4e) || opcode === 0x57 || (opcode >= 0xac && opcode <= 0xb1)) {
      recent = [];
      isArray = false;
    }
  };

  for (let at = start; at < end;) {
    const opcode = reader.u8(at);
    // An array is filled by dup, an index, a value and a store for each element.
    if (numbers && !(opcode === 0x59 || (opcode >= 0x02 && opcode <= 0x11) || isStore(opcode)))
      finishNumbers();
    step(opcode, at);
    at += sizeOf(file, opcode, at, start);
  }
  finishNumbers();
  return all;
}

function isStore(opcode: number): boolean {
  return opcode === 0x4f || (opcode >= 0x54 && opcode <= 0x56);
}

function sizeOf({ reader }: ClassFile, opcode: number, at: number, start: number): number {
  if (opcode === 0xc4) return reader.u8(at + 1) === 0x84 ? 6 : 4;
  if (opcode !== 0xaa && opcode !== 0xab) return sizes[opcode]!;
  // Switches are aligned to four bytes from the method's beginning.
  const padding = 3 - ((at - start) % 4);
  const table = at + 1 + padding;
  if (opcode === 0xab) return table - at + 8 + reader.u32(table + 4) * 8;
  const count = reader.i32(table + 8) - reader.i32(table + 4) + 1;
  return table - at + 12 + Math.max(0, count) * 4;
}

/** How many parameters of a method are objects: `(ILjava/lang/String;[B)V` has two. */
function referenceParameters(descriptor: string): number {
  const parameters = descriptor.slice(1, descriptor.indexOf(')'));
  return parameters.match(/\[+(?:L[^;]*;|.)|L[^;]*;/g)?.length ?? 0;
}

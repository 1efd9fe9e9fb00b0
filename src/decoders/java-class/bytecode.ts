/** Reads a method's bytecode for the strings that it loads, and for the names that it gives them. */

import { textOfNumbers } from '#decoders/array-text';
import { callKey } from '#decoders/call-key';
import { type ClassFile, tags } from './class-file.ts';
import { instructionBytes } from './instructions.ts';

/** A string that a method holds. */
export interface Loaded {
  /** Index of the text in the constant pool; 0 for an array of numbers that is text. */
  readonly textIndex: number;
  readonly text: string | undefined;
  key: string | undefined;
}

/** What a method's code has left on the stack, as far as it concerns strings. */
interface Stack {
  readonly file: ClassFile;
  readonly method: string;
  /** All strings so far. */
  readonly all: Loaded[];
  /** Those that were loaded since the last instruction that took them. */
  recent: Loaded[];
  /** They are elements of an array. */
  isArray: boolean;
  /** The last number, and the array of numbers that is being filled. */
  number: number;
  numbers: number[] | undefined;
  isBytes: boolean;
}

const byteArray = 8;
const maxNumbers = 65_536;

/** Strings of the code from `start` to `end`, of the method called `method`, in order. */
export function readBytecode(file: ClassFile, start: number, end: number, method: string): readonly Loaded[] {
  const stack: Stack = {
    file,
    method,
    all: [],
    recent: [],
    isArray: false,
    number: -1,
    numbers: undefined,
    isBytes: false,
  };
  for (let at = start; at < end;) {
    const opcode = file.reader.u8(at);
    // An array is filled by dup, an index, a value and a store for each element.
    const isFilling = opcode === 0x59 || (opcode >= 0x02 && opcode <= 0x11) || isNumberStore(opcode);
    if (stack.numbers && !isFilling) finishNumbers(stack);
    if (opcode <= 0x13) push(stack, opcode, at);
    else if (opcode >= 0xb0 && opcode <= 0xbc) use(stack, opcode, at);
    else if (isNumberStore(opcode)) {
      if (stack.numbers && stack.numbers.length < maxNumbers) stack.numbers.push(stack.number);
    } else if (opcode === 0x53) stack.isArray = true;
    else if ((opcode >= 0x36 && opcode <= 0x4e) || opcode === 0x57 || (opcode >= 0xac && opcode <= 0xaf)) {
      forget(stack);
    }
    at += instructionBytes(file.reader, opcode, at, start);
  }
  finishNumbers(stack);
  return stack.all;
}

/** `iastore`, `bastore`, `castore`, `sastore`. */
function isNumberStore(opcode: number): boolean {
  return opcode === 0x4f || (opcode >= 0x54 && opcode <= 0x56);
}

/** Constants: small numbers, `bipush`, `sipush`, `ldc`, `ldc_w`. */
function push(stack: Stack, opcode: number, at: number): void {
  const { reader } = stack.file;
  if (opcode >= 0x02 && opcode <= 0x08) stack.number = opcode - 3;
  else if (opcode === 0x10) stack.number = (reader.u8(at + 1) << 24) >> 24;
  else if (opcode === 0x11) stack.number = (reader.u16(at + 1) << 16) >> 16;
  else if (opcode >= 0x12) {
    const index = opcode === 0x12 ? reader.u8(at + 1) : reader.u16(at + 1);
    if (stack.file.tag(index) === tags.string) load(stack, stack.file.stringText(index), undefined);
  }
}

/** Returns, fields, calls, new arrays. */
function use(stack: Stack, opcode: number, at: number): void {
  const { reader } = stack.file;
  if (opcode === 0xbc) {
    stack.numbers = [];
    stack.isBytes = reader.u8(at + 1) === byteArray;
  } else if (opcode >= 0xb6 && opcode <= 0xba) call(stack, reader.u16(at + 1));
  else if (opcode === 0xb0) takeAll(stack, stack.method);
  else if ((opcode === 0xb3 || opcode === 0xb5) && stack.recent.length > 0) {
    takeAll(stack, stack.file.member(reader.u16(at + 1)).name);
  }
}

function load({ all, recent }: Stack, textIndex: number, text: string | undefined): void {
  const loaded: Loaded = { textIndex, text, key: undefined };
  all.push(loaded);
  recent.push(loaded);
}

function finishNumbers(stack: Stack): void {
  const text = stack.numbers && textOfNumbers(stack.numbers, stack.isBytes);
  stack.numbers = undefined;
  if (text !== undefined) load(stack, 0, text);
}

function forget(stack: Stack): void {
  stack.recent = [];
  stack.isArray = false;
}

/** The last `count` strings are taken; `keyOf` is given the one before each of them. */
function take(
  { file, recent }: Stack,
  count: number,
  keyOf: (before: string | undefined) => string | undefined,
): void {
  let before: string | undefined;
  for (const loaded of recent.splice(Math.max(0, recent.length - count))) {
    loaded.key ??= keyOf(before);
    before = loaded.text ?? file.utf8(loaded.textIndex);
  }
}

function takeAll(stack: Stack, key: string): void {
  take(stack, stack.isArray ? stack.recent.length : 1, () => key);
  forget(stack);
}

function call(stack: Stack, index: number): void {
  if (stack.recent.length === 0) return;
  const { owner, name, descriptor } = stack.file.member(index);
  const { isArray } = stack;
  const count = isArray ? stack.recent.length : referenceParameters(descriptor);
  take(stack, count, (before) => callKey(owner, name, isArray ? undefined : before));
  stack.isArray = false;
}

/** How many parameters of a method are objects: `(ILjava/lang/String;[B)V` has two. */
function referenceParameters(descriptor: string): number {
  const parameters = descriptor.slice(1, descriptor.indexOf(')'));
  return parameters.match(/\[+(?:L[^;]*;|.)|L[^;]*;/g)?.length ?? 0;
}

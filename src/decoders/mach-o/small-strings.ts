/**
 * Strings of up to 15 bytes that Swift keeps in the code itself, as two numbers of 64 bits: the
 * first 8 bytes, then the others below a byte that tells the length (Swift's `StringObject.swift`).
 * No such string stands in the file as it is.
 */

/** Receives a string and where the instruction that completes it is. */
export type SmallString = (text: string, at: number) => void;

/** The upper 4 bits of the last byte: of an ASCII string, of another. */
const asciiForm = 0xe;
const otherForm = 0xa;
const leastLength = 4;
/** Both numbers are set within so many instructions, or so many bytes of x86-64. */
const windowInstructions = 24;
const windowBytes = 64;

/** What the code has set registers to. */
interface Registers {
  /** Of each register, four quarters. */
  readonly quarters: Uint16Array;
  /** The same as bytes. */
  readonly bytes: readonly Uint8Array[];
  /** The number of the instruction that set it last. */
  readonly setAt: Int32Array;
}

/** MOVN, MOVZ and MOVK without shift and value: of 64 bits, of 32 bits, which clear the others. */
const movn = 0x125;
const movz = 0x1a5;
const movk = 0x1e5;
const movz32 = 0x0a5;
const movk32 = 0x0e5;

/** Finds small strings in arm64 code, by the instructions that set 16 bits each. */
export function eachArm64SmallString(bytes: Uint8Array, start: number, end: number, tell: SmallString): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const quarters = new Uint16Array(32 * 4);
  const registers: Registers = {
    quarters,
    bytes: Array.from({ length: 32 }, (_, register) => new Uint8Array(quarters.buffer, register * 8, 8)),
    setAt: new Int32Array(32).fill(-windowInstructions),
  };
  for (let at = start, step = 0; at + 4 <= end; at += 4, step++) {
    const word = view.getUint32(at, true);
    const operation = word >>> 23;
    const isKeeping = operation === movk || operation === movk32;
    if (!isKeeping && operation !== movz && operation !== movz32 && operation !== movn) continue;
    const register = word & 0x1f;
    const first = register * 4;
    const value = (word >>> 5) & 0xffff;
    if (!isKeeping) quarters.fill(operation === movn ? 0xffff : 0, first, first + 4);
    quarters[first + ((word >>> 21) & 3)] = operation === movn ? value ^ 0xffff : value;
    registers.setAt[register] = step;
    const text = smallStringWith(registers, register, step);
    if (text !== undefined) tell(text, at);
  }
}

/** The string that `register`, just set, makes with one set shortly before. */
function smallStringWith({ bytes, setAt }: Registers, register: number, step: number): string | undefined {
  const own = bytes[register]!;
  const isHigh = isLastByte(own[7]!);
  let text: string | undefined;
  let latest = step - windowInstructions;
  for (let other = 0; other < 32; other++) {
    if (setAt[other]! <= latest || other === register) continue;
    const found = isHigh
      ? smallString(bytes[other]!, own)
      : isLastByte(bytes[other]![7]!)
        ? smallString(own, bytes[other]!)
        : undefined;
    if (found === undefined) continue;
    text = found;
    latest = setAt[other]!;
  }
  return text;
}

/** Whether a byte tells the form and length of a string that is long enough. */
function isLastByte(byte: number): boolean {
  const form = byte >> 4;
  return (form === asciiForm || form === otherForm) && (byte & 0xf) >= leastLength;
}

/** The string that two numbers are; undefined when they are none. */
function smallString(low: Uint8Array, high: Uint8Array): string | undefined {
  const last = high[7]!;
  if (!isLastByte(last)) return undefined;
  const isAscii = last >> 4 === asciiForm;
  const length = last & 0xf;
  for (let index = 0; index < 15; index++) {
    const byte = index < 8 ? low[index]! : high[index - 8]!;
    if (index >= length ? byte !== 0 : byte < 0x20 || byte === 0x7f || (isAscii && byte > 0x7f)) {
      return undefined;
    }
  }
  const text = Buffer.concat([low, high]).subarray(0, length).toString('utf8');
  return text.includes('\ufffd') ? undefined : text;
}

/** Finds small strings in x86-64 code, by `movabs` and by `mov` of 32 bits, which clears the others. */
export function eachX64SmallString(bytes: Uint8Array, start: number, end: number, tell: SmallString): void {
  const stop = end - 10;
  for (let at = start; at <= stop; at++) {
    const prefix = bytes[at]!;
    if ((prefix !== 0x48 && prefix !== 0x49) || (bytes[at + 1]! & 0xf8) !== 0xb8) continue;
    if (!isLastByte(bytes[at + 9]!)) continue;
    const high = bytes.subarray(at + 2, at + 10);
    const text = nearest(bytes, at, start, end, high);
    if (text !== undefined) tell(text, at);
  }
}

function nearest(
  bytes: Uint8Array,
  at: number,
  start: number,
  end: number,
  high: Uint8Array,
): string | undefined {
  for (let distance = 5; distance <= windowBytes; distance++) {
    for (const from of [at - distance, at + distance + 5]) {
      const low = from >= start && from + 10 <= end ? immediate(bytes, from) : undefined;
      const text = low && smallString(low, high);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

const low32 = new Uint8Array(8);

/** The number that the instruction at `at` sets a register to; undefined when it is another. */
function immediate(bytes: Uint8Array, at: number): Uint8Array | undefined {
  const first = bytes[at]!;
  if ((first & 0xf8) === 0xb8) {
    low32.set(bytes.subarray(at + 1, at + 5));
    return low32;
  }
  return (first === 0x48 || first === 0x49) && (bytes[at + 1]! & 0xf8) === 0xb8
    ? bytes.subarray(at + 2, at + 10)
    : undefined;
}

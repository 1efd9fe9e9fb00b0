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

/** The last numbers that the code has made, whatever became of their registers. */
interface Numbers {
  /** Of each number, four quarters. */
  readonly quarters: Uint16Array;
  /** The same as bytes. */
  readonly bytes: readonly Uint8Array[];
  /** The instruction that set it last. */
  readonly setAt: Int32Array;
  /** The register that it was made in. */
  readonly register: Uint8Array;
}

const keptNumbers = 32;

/** MOVN, MOVZ and MOVK without shift and value: of 64 bits, of 32 bits, which clear the others. */
const movn = 0x125;
const movz = 0x1a5;
const movk = 0x1e5;
const movz32 = 0x0a5;
const movk32 = 0x0e5;

/** Finds small strings in arm64 code, by the instructions that set 16 bits each. */
export function eachArm64SmallString(bytes: Uint8Array, start: number, end: number, tell: SmallString): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const quarters = new Uint16Array(keptNumbers * 4);
  const numbers: Numbers = {
    quarters,
    bytes: Array.from({ length: keptNumbers }, (_, slot) => new Uint8Array(quarters.buffer, slot * 8, 8)),
    setAt: new Int32Array(keptNumbers).fill(-windowInstructions),
    register: new Uint8Array(keptNumbers).fill(0xff),
  };
  // By register, the number that was last begun in it.
  const current = new Uint8Array(32);
  let next = 0;
  // A number is whole when the code turns to something else.
  let unread = -1;
  let unreadAt = 0;
  const read = (step: number): void => {
    if (unread < 0) return;
    const text = smallStringWith(numbers, unread, step);
    unread = -1;
    if (text !== undefined) tell(text, unreadAt);
  };
  for (let at = start, step = 0; at + 4 <= end; at += 4, step++) {
    const word = view.getUint32(at, true);
    const operation = word >>> 23;
    const isKeeping = operation === movk || operation === movk32;
    const register = word & 0x1f;
    if (!isKeeping || current[register] !== unread) read(step);
    if (!isKeeping && operation !== movz && operation !== movz32 && operation !== movn) continue;
    if (!isKeeping) {
      current[register] = next;
      numbers.register[next] = register;
      quarters.fill(operation === movn ? 0xffff : 0, next * 4, next * 4 + 4);
      next = (next + 1) % keptNumbers;
    }
    const slot = current[register]!;
    if (numbers.register[slot] !== register) continue;
    const value = (word >>> 5) & 0xffff;
    quarters[slot * 4 + ((word >>> 21) & 3)] = operation === movn ? value ^ 0xffff : value;
    numbers.setAt[slot] = step;
    unread = slot;
    unreadAt = at;
  }
  read(0);
}

/** The string that the number at `slot`, just set, makes with one set shortly before. */
function smallStringWith({ bytes, setAt }: Numbers, slot: number, step: number): string | undefined {
  const own = bytes[slot]!;
  const isHigh = isLastByte(own[7]!);
  let text: string | undefined;
  let partner = 0;
  let latest = step - windowInstructions;
  for (let other = 0; other < keptNumbers; other++) {
    if (setAt[other]! <= latest || other === slot) continue;
    const found = isHigh
      ? smallString(bytes[other]!, own)
      : isLastByte(bytes[other]![7]!)
        ? smallString(own, bytes[other]!)
        : undefined;
    if (found === undefined) continue;
    text = found;
    latest = setAt[other]!;
    partner = other;
  }
  if (text === undefined) return undefined;
  // Neither belongs to the next string, but for a length alone, which strings of one length share.
  const high = isHigh ? slot : partner;
  setAt[isHigh ? partner : slot] = -windowInstructions;
  if (bytes[high]!.some((byte, index) => index < 7 && byte !== 0)) setAt[high] = -windowInstructions;
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
  // Numbers that are part of a string belong to no other.
  const used = new Set<number>();
  for (let at = start; at <= stop; at++) {
    const prefix = bytes[at]!;
    if ((prefix !== 0x48 && prefix !== 0x49) || (bytes[at + 1]! & 0xf8) !== 0xb8) continue;
    if (!isLastByte(bytes[at + 9]!)) continue;
    const text = nearest(bytes, at, start, stop, used);
    if (text !== undefined) tell(text, at);
  }
}

/** The string that the number at `at` makes with the nearest one before or behind it. */
function nearest(
  bytes: Uint8Array,
  at: number,
  start: number,
  stop: number,
  used: Set<number>,
): string | undefined {
  const high = bytes.subarray(at + 2, at + 10);
  for (let gap = 0; gap <= windowBytes; gap++) {
    for (const from of [at - gap - 10, at - gap - 5, at + 10 + gap]) {
      if (from < start || from > stop || from === at || used.has(from)) continue;
      const low = immediate(bytes, from);
      const text = low && smallString(low, high);
      if (text === undefined) continue;
      used.add(from);
      return text;
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

/**
 * Finds runs of UTF-16 text in binary data, of either byte order, wherever they stand: Windows,
 * .NET, Kotlin/Native and Java write their strings so. Only Latin-1 is taken for text: tables of
 * small numbers look like anything else.
 */

const leastUnits = 6;
/** Longer runs are told in pieces. */
const mostUnits = 64 * 1024;
/**
 * Of a run of `leastUnits`, four bytes from a multiple of this are within it, wherever it begins:
 * all that is looked at in other data.
 */
const stride = 8;

/** 1 for what text holds: printable Latin-1, tab, line feed, carriage return. */
const isText = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 0x20 && byte < 0x7f) || byte >= 0xa0 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0,
);

/**
 * Tells `tell` every run of at least six characters that lies in `bytes` from `start` to `end`,
 * ascending: its text, and the offset of its first byte.
 */
export function utf16Runs(
  bytes: Uint8Array,
  start: number,
  end: number,
  tell: (text: string, at: number, isBigEndian: boolean) => void,
): void {
  const last = Math.min(end, bytes.length);
  for (let at = Math.ceil(start / stride) * stride; at + 3 < last; at += stride) {
    // Text and NUL in turn; nearly all other data fails at the first test.
    const isEven = bytes[at] === 0 ? 1 : 0;
    if (bytes[at + 1 - isEven] !== 0 && bytes[at + isEven] !== 0) continue;
    if (!isChain(bytes, at, isEven)) continue;
    let from = at;
    while (from > start && continues(bytes, from - 1, from)) from--;
    let to = at + 4;
    while (to < last && continues(bytes, to, to - 1)) to++;
    tellChain(bytes, from, to, tell);
    at = Math.floor((to - 1) / stride) * stride;
  }
}

/** Whether the four bytes from `at` are text and NUL in turn, beginning with NUL if `isEven`. */
function isChain(bytes: Uint8Array, at: number, isEven: 0 | 1): boolean {
  return (
    bytes[at + 1 - isEven] === 0 &&
    bytes[at + 3 - isEven] === 0 &&
    isText[bytes[at + isEven]!] === 1 &&
    isText[bytes[at + 2 + isEven]!] === 1
  );
}

/** Whether the byte at `at` goes on with the chain beside it. */
function continues(bytes: Uint8Array, at: number, beside: number): boolean {
  return bytes[beside] === 0 ? isText[bytes[at]!] === 1 : bytes[at] === 0;
}

/**
 * A chain of text bytes and NULs is little-endian unless text ends it. Where text ends it, a byte
 * beside the run can be the cause: the NULs of big-endian text stand at even offsets.
 */
function tellChain(
  bytes: Uint8Array,
  from: number,
  to: number,
  tell: (text: string, at: number, isBigEndian: boolean) => void,
): void {
  const firstNul = bytes[from] === 0 ? from : from + 1;
  const isBigEndian = bytes[to - 1] !== 0 && firstNul % 2 === 0;
  let at = isBigEndian || firstNul === from ? firstNul + 1 : from;
  let units = (to - (isBigEndian ? firstNul : at)) >> 1;
  if (units < leastUnits) return;
  while (units > 0) {
    const count = Math.min(units, mostUnits);
    tell(textAt(bytes, at, count), isBigEndian ? at - 1 : at, isBigEndian);
    at += count * 2;
    units -= count;
  }
}

/** Every second byte from `at`. */
function textAt(bytes: Uint8Array, at: number, count: number): string {
  const text = Buffer.allocUnsafe(count);
  for (let index = 0; index < count; index++) text[index] = bytes[at + index * 2]!;
  return text.toString('latin1');
}

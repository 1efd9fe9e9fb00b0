/**
 * Finds text in the data of a program: what ends with a NUL, what stands between other bytes, and
 * text in UTF-16 of little-endian order. Tells ranges; who asks makes strings of those that matter.
 */

/** Receives the range of a text; `isWide`: UTF-16. */
export type TextRange = (start: number, end: number, isWide: boolean) => void;

/** Printable ASCII and the blanks that text has. */
const isText = new Uint8Array(256);
for (let byte = 0x20; byte < 0x7f; byte++) isText[byte] = 1;
isText[0x09] = 1;
isText[0x0a] = 1;
isText[0x0d] = 1;

/** Texts of `least` bytes or more in a section of C strings: all that stands between NULs. */
export function eachCString(bytes: Buffer, start: number, end: number, least: number, tell: TextRange): void {
  for (let at = start; at < end;) {
    const nul = bytes.indexOf(0, at);
    const stop = nul < 0 || nul > end ? end : nul;
    if (stop - at >= least) tell(at, stop, false);
    at = stop + 1;
  }
}

/** Texts of `least` units or more in a section of UTF-16 strings, between units of zero. */
export function eachWideString(
  bytes: Uint8Array,
  start: number,
  end: number,
  least: number,
  tell: TextRange,
): void {
  let from = start;
  for (let at = start; at + 1 < end; at += 2) {
    if (bytes[at] !== 0 || bytes[at + 1] !== 0) continue;
    if (at - from >= least * 2) tell(from, at, true);
    from = at + 2;
  }
  const stop = start + ((end - start) & ~1);
  if (stop - from >= least * 2) tell(from, stop, true);
}

/** Runs of text of `least` characters or more anywhere: UTF-8, or Latin letters in UTF-16. */
export function eachTextRun(
  bytes: Uint8Array,
  start: number,
  end: number,
  least: number,
  tell: TextRange,
): void {
  for (let at = start; at < end;) {
    let stop = at;
    while (stop < end) {
      const byte = bytes[stop]!;
      if (isText[byte] === 1) stop++;
      else if (byte < 0xc2) break;
      else {
        const length = sequenceLength(bytes, stop, end);
        if (length === 0) break;
        stop += length;
      }
    }
    if (stop === at + 1 && bytes[stop] === 0) {
      const wideEnd = endOfWide(bytes, at, end);
      if (wideEnd - at >= least * 2) {
        tell(at, wideEnd, true);
        stop = wideEnd;
      }
    } else if (stop - at >= least) tell(at, stop, false);
    at = stop === at ? at + 1 : stop;
  }
}

function endOfWide(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at + 1 < end && bytes[at + 1] === 0 && (isText[bytes[at]!] === 1 || bytes[at]! >= 0xa0)) at += 2;
  return at;
}

/** Bytes of the UTF-8 character at `at`; 0 when it is none. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at]!;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > end) return 0;
  for (let index = 1; index < length; index++) if ((bytes[at + index]! & 0xc0) !== 0x80) return 0;
  return length;
}

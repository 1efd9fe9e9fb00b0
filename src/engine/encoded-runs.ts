/**
 * Finds runs of base64 (RFC 4648, both alphabets) in which text is packed: what is long enough for
 * a secret with its name, and decodes to text from its first byte on. What is searched for in that
 * text is the engine's business.
 */

import { latin1 } from '#engine/latin1';

/** Text that was decoded, and where it stands. */
export interface EncodedRun {
  readonly start: number;
  readonly end: number;
  readonly text: Uint8Array;
  /** Told with what is found in it: how it is written. */
  readonly facts: Readonly<Record<string, string>>;
  /** Offset of the character that holds the byte at `offset` of the text. */
  toOuter(offset: number): number;
}

/** 36 bytes of text. Shorter ones are words, identifiers and digests more often than anything else. */
const leastCharacters = 48;
const dot = 0x2e;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const equals = 0x3d;
const colon = 0x3a;

/** Six bits for each character of base64; 0xFF for others. */
const values = new Uint8Array(256).fill(0xff);
for (const alphabet of ['+/', '-_']) {
  const all = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${alphabet}`;
  for (let value = 0; value < all.length; value++) values[all.charCodeAt(value)] = value;
}

/**
 * All such runs in `bytes`, in ascending order. Lines that follow each other at one length are one
 * run. Leaves out the parts of a JSON Web Token, which are base64 by nature. Looks at one byte in
 * six or so of source code.
 */
export function* encodedRuns(bytes: Uint8Array): Generator<EncodedRun> {
  // From the end of what would be long enough backwards: what breaks it is skipped up to there.
  let start = 0;
  for (let last = leastCharacters - 1; last < bytes.length; last = start + leastCharacters - 1) {
    let at = last;
    while (at >= start && values[bytes[at]!]! !== 0xff) at--;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = last + 1;
    while (end < bytes.length && values[bytes[end]!]! !== 0xff) end++;
    const isText = isTextAhead(bytes, start) && !isTokenPart(bytes, start, end);
    const run = isText ? decode(bytes, start, end) : undefined;
    if (run) yield run;
    start = run?.end ?? end;
  }
}

function isTokenPart(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes[start - 1] === dot || bytes[end] === dot;
}

/**
 * True when the first characters from `start` on decode to nothing but text: of random ones hardly
 * any do. What does is decoded once, so that all of it takes time in proportion to the bytes.
 */
function isTextAhead(bytes: Uint8Array, start: number): boolean {
  for (let at = start; at < start + leastCharacters; at += 4) {
    const bits =
      (values[bytes[at]!]! << 18) |
      (values[bytes[at + 1]!]! << 12) |
      (values[bytes[at + 2]!]! << 6) |
      values[bytes[at + 3]!]!;
    if (!isPlain(bits >> 16) || !isPlain((bits >> 8) & 0xff) || !isPlain(bits & 0xff)) return false;
  }
  return true;
}

function isPlain(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || isBlank(byte);
}

function isBlank(byte: number): boolean {
  return byte === 0x09 || byte === lineFeed || byte === carriageReturn;
}

/** Where a line of the run begins, and what it decodes to. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Of the line's first byte in the text; a multiple of three. */
  readonly textAt: number;
}

function decode(bytes: Uint8Array, start: number, firstEnd: number): EncodedRun {
  const lines = linesOf(bytes, start, firstEnd);
  const encoded = lines.map((line) => latin1(bytes, line.start, line.end)).join('');
  const decoded = Buffer.from(encoded, 'base64');
  let length = 0;
  while (length < decoded.length && (decoded[length]! >= 0x20 || isBlank(decoded[length]!))) length++;
  return {
    start,
    end: lines.at(-1)!.end,
    text: decoded.subarray(0, length),
    facts: { encoding: 'base64' },
    toOuter(offset) {
      // All lines but the last are of one length.
      const line = lines[Math.min(lines.length - 1, Math.floor(offset / (lines[1]?.textAt ?? Infinity)))]!;
      return Math.min(line.end, line.start + Math.floor(((offset - line.textAt) * 4) / 3));
    },
  };
}

/** The line from `start` to `end`, and those below that go on at its length, the last one shorter perhaps. */
function linesOf(bytes: Uint8Array, start: number, end: number): Line[] {
  const length = end - start;
  const lines: Line[] = [{ start, end, textAt: 0 }];
  if (length % 4 !== 0) return lines;
  for (let last = end; ;) {
    const next = nextLine(bytes, last);
    if (next === undefined) return lines;
    let nextEnd = next;
    while (nextEnd < bytes.length && nextEnd - next <= length && values[bytes[nextEnd]!] !== 0xff) nextEnd++;
    const isLonger = nextEnd - next > length;
    // A name in front of a value, not the rest of this one.
    const isName = bytes[nextEnd] === colon || (bytes[nextEnd] === equals && (nextEnd - next) % 4 < 2);
    if (nextEnd === next || isLonger || isName) return lines;
    lines.push({ start: next, end: nextEnd, textAt: (lines.length * length * 3) / 4 });
    if (nextEnd - next < length) return lines;
    last = nextEnd;
  }
}

/** Where the text of the line below begins, behind its indentation; undefined when `end` ends no line. */
function nextLine(bytes: Uint8Array, end: number): number | undefined {
  let at = end;
  if (bytes[at] === carriageReturn) at++;
  if (bytes[at] !== lineFeed) return undefined;
  at++;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at++;
  return at;
}

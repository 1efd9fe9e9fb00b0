/**
 * The kernel's look-ahead, which keeps common words such as `password` out of JavaScript: whether
 * something like a value follows a keyword. The WebAssembly kernel has its own copy
 * (`assembly/kernel.ts`); this one serves the JavaScript kernel, and the tests hold both to it.
 */

import {
  BLANK,
  COLON,
  COMMA,
  CONTROL,
  DIGIT,
  EQUALS,
  GREATER,
  LESS,
  LETTER,
  LINE_FEED,
  MARK,
  MAX_LINE_FEEDS,
  MIN_RUN_AFTER_BLANK,
  PLAIN,
  QUOTE,
  REACH_BYTES,
  SEMICOLON,
} from './assembly/layout.ts';

/** The most that is asked of a run: one of 32 bytes is rare enough. */
export const maxMinRun = 32;

/** The most bytes after a keyword that the look-ahead reads. */
export const maxReachBytes: number = REACH_BYTES + maxMinRun;

/** The class of every byte value, for `hasValueAhead`. */
export const byteClasses: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte));

/*
 * The contract of the modes `value` and `assignment`. `from` is the byte after the keyword, or the keyword's first operator,
 * blank or line feed when it has one (`pwd=`, `authorization: `). `end` is the end of the bytes, or
 * 160 + `minRun` bytes after the keyword where that comes first; so a value that begins within 160
 * bytes is seen. `minRun` is `Keyword.minRun`, held to 1 to 32: more of a longer value is not asked
 * for.
 *
 * Terms. Operators are `= : > , (`. Blanks are space and tab. Value bytes are 0x21 to 0x7E and 0x80
 * to 0xFF, without the quotes (`"`, `'` and the backtick) and without `, ; ( ) < > { } [ ] \ = :`. The last
 * two are value bytes inside a run.
 *
 * Both may hold where there is no value: the caller judges.
 */

/**
 * Mode `run`: whether `minRun` value bytes, `=` and `:` among them, follow the keyword directly. Here
 * `from` is the byte after the keyword, always. It asks the last of them first: most texts end a word
 * before.
 */
export function isRunHere(bytes: Uint8Array, from: number, end: number, minRun: number): boolean {
  if (from + minRun > end) return false;
  for (let at = from + minRun - 1; at >= from; at--) if (byteClasses[bytes[at]!]! > COLON) return false;
  return true;
}

/**
 * Mode `value`: whether an operator, a blank or a line feed is followed, at whatever distance, by a
 * run of `minRun` value bytes, with fewer than three line feeds before it. `=` counts as a run's
 * first byte too. So no `minRun` bytes of `[A-Za-z0-9_+/=.~%-]` are missed.
 *
 * Looks at every `minRun`th byte first: in prose and code most of the reach is never read.
 */
export function hasRunAhead(bytes: Uint8Array, from: number, end: number, minRun: number): boolean {
  let start = from;
  while (start < end && !isOperator(byteClasses[bytes[start]!]!)) start++;
  start++;
  while (start + minRun <= end) {
    let at = start + minRun - 1;
    while (at >= start && byteClasses[bytes[at]!]! <= COLON) at--;
    if (at < start) {
      if (bytes[start] !== 0x3a) return lineFeedsIn(bytes, from, start) < MAX_LINE_FEEDS;
      at = start;
    }
    start = at + 1;
  }
  return false;
}

/**
 * Mode `assignment`: whether an operator is followed, before the third line feed, by
 * - a quoted value: a quote, `minRun` bytes or more without quotes, white space and controls (so
 *   with other punctuation, brackets and backslashes), and a quote or `end`; or
 * - an element's text: the same bytes, quotes included, between `>` and `</`; or
 * - an unquoted run of at least `minRun` value bytes with a digit;
 * or, without an operator, a blank by
 * - a run of at least `minRun` and at least 8 value bytes with a letter and a digit (`--password x`).
 *
 * A semicolon before white space ends the search: the statement is over. It does not hold for prose
 * (`the password authentication is required`), declarations (`password: string;`) and calls
 * (`getPassword()`).
 */
export function hasAssignmentAhead(bytes: Uint8Array, from: number, end: number, minRun: number): boolean {
  let hasOperator = false;
  let hasBlank = false;
  let run = 0;
  let kinds = 0;
  let lineFeeds = 0;
  // Offset behind the opening quote or `>`; -1: none.
  let quoted = -1;
  let element = -1;
  for (let at = from; at < end; at++) {
    const kind = byteClasses[bytes[at]!]!;
    if (kind <= DIGIT || (kind <= COLON && run > 0 && hasOperator)) {
      run++;
      if (kind <= DIGIT) kinds |= kind;
      if (hasOperator) {
        if (run >= minRun && (kinds & DIGIT) !== 0) return true;
      } else if (hasBlank && kinds === (LETTER | DIGIT) && run >= minRun && run >= MIN_RUN_AFTER_BLANK)
        return true;
      continue;
    }
    run = 0;
    kinds = 0;
    if (kind <= GREATER) {
      hasOperator = true;
      if (kind === GREATER) element = at + 1;
    } else if (kind === QUOTE) {
      if (quoted >= 0 && at - quoted >= minRun) return true;
      quoted = hasOperator ? at + 1 : -1;
    } else if (kind === LESS) {
      if (element >= 0 && at - element >= minRun && (at + 1 === end || bytes[at + 1] === 0x2f)) return true;
    } else if (kind >= BLANK) {
      quoted = -1;
      element = -1;
      if (kind === BLANK) hasBlank = true;
      else if (kind === LINE_FEED && ++lineFeeds === MAX_LINE_FEEDS) return false;
    } else if (kind === SEMICOLON && at + 1 < end && byteClasses[bytes[at + 1]!]! >= BLANK) return false;
  }
  return quoted >= 0 && end - quoted >= minRun;
}

function isOperator(kind: number): boolean {
  return (kind >= EQUALS && kind <= GREATER) || kind === BLANK || kind === LINE_FEED;
}

function lineFeedsIn(bytes: Uint8Array, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end; at++) if (bytes[at] === 0x0a) count++;
  return count;
}

function classOf(byte: number): number {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  if (character === '=') return EQUALS;
  if (character === ':') return COLON;
  if (/[,(]/.test(character)) return COMMA;
  if (character === '>') return GREATER;
  if (character === '<') return LESS;
  if (/["'`]/.test(character)) return QUOTE;
  if (character === ';') return SEMICOLON;
  if (/[)[\]{}\\]/.test(character)) return MARK;
  if (/[ \t]/.test(character)) return BLANK;
  if (character === '\n') return LINE_FEED;
  return byte < 0x20 || byte === 0x7f ? CONTROL : PLAIN;
}

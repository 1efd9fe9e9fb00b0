/**
 * Finds values that are written in pieces over several lines, and joins them: string literals with
 * `+`, `.` or nothing between them, and lines that end with a backslash. What is searched for in the
 * joined text is the engine's business. Pieces on one line are left alone: that is how tests keep
 * samples from being taken for secrets.
 */

import { tableOf } from '#engine/byte-class';
import type { EncodedRun } from '#engine/encoded-runs';
import { latin1 } from '#engine/latin1';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const backslash = 0x5c;

/** A joined value is of use from here on; a longer one is a text or a file. */
const leastCharacters = 20;
const mostCharacters = 1000;
const leastPiece = 4;
/** How much of the line before the first piece is searched with it: the name. */
const prefixBytes = 120;

const valueBytes = tableOf(/[A-Za-z0-9_\-./+=:~!@#$%^&*]/);
const blankBytes = tableOf(/[ \t]/);
const quoteBytes = tableOf(/["']/);
const operatorBytes = tableOf(/[+.]/);

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** All such values in `bytes`, in ascending order. Looks at the ends of lines, and at more where a piece may end. */
export function* joinedRuns(bytes: Uint8Array): Generator<EncodedRun> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let after = 0;
  for (let at = buffer.indexOf(lineFeed); at !== -1; at = buffer.indexOf(lineFeed, at + 1)) {
    if (at < after) continue;
    const pieces = piecesAround(bytes, at);
    if (!pieces) continue;
    after = pieces.at(-1)!.end;
    const run = toRun(bytes, pieces);
    if (run) yield run;
  }
}

/** The piece that ends before the line feed at `feed`, and those that go on behind it. */
function piecesAround(bytes: Uint8Array, feed: number): Piece[] | undefined {
  const end = pieceEnd(bytes, feed);
  if (end === undefined) return undefined;
  const start = backWhile(bytes, end, valueBytes, mostCharacters);
  if (end - start < leastPiece || !isOpened(bytes, start, bytes[end]!)) return undefined;
  const pieces: Piece[] = [{ start, end }];
  for (let next = nextPiece(bytes, end); next; next = nextPiece(bytes, next.end)) pieces.push(next);
  return pieces.length > 1 ? pieces : undefined;
}

/** Where the piece ends whose joint holds the line feed: at its closing quote, or at the backslash. */
function pieceEnd(bytes: Uint8Array, feed: number): number | undefined {
  let at = feed - 1;
  if (bytes[at] === carriageReturn) at--;
  if (bytes[at] === backslash) return at;
  at = backWhile(bytes, at + 1, blankBytes, 8) - 1;
  if (at >= 0 && operatorBytes[bytes[at]!] === 1) at = backWhile(bytes, at, blankBytes, 8) - 1;
  return at > 0 && quoteBytes[bytes[at]!] === 1 ? at : undefined;
}

/** True when the quote that ends the piece stands before it, too; behind a backslash, anything does. */
function isOpened(bytes: Uint8Array, start: number, closer: number): boolean {
  return closer === backslash || bytes[start - 1] === closer;
}

/** The piece behind the joint at `end`, or undefined where none follows. */
function nextPiece(bytes: Uint8Array, end: number): Piece | undefined {
  const closer = bytes[end];
  let at = end + 1;
  const isQuoted = closer !== backslash;
  if (isQuoted) at = pastOperator(bytes, at);
  if (bytes[at] === carriageReturn) at++;
  if (bytes[at] !== lineFeed) return undefined;
  at = forwardWhile(bytes, at + 1, blankBytes, 80);
  if (isQuoted) {
    at = pastOperator(bytes, at);
    if (bytes[at] !== closer) return undefined;
    at++;
  }
  const stop = forwardWhile(bytes, at, valueBytes, mostCharacters);
  if (stop === at || (isQuoted && bytes[stop] !== closer)) return undefined;
  return { start: at, end: stop };
}

function pastOperator(bytes: Uint8Array, from: number): number {
  const at = forwardWhile(bytes, from, blankBytes, 8);
  return operatorBytes[bytes[at]!] === 1 ? forwardWhile(bytes, at + 1, blankBytes, 8) : at;
}

function toRun(bytes: Uint8Array, pieces: readonly Piece[]): EncodedRun | undefined {
  const length = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < leastCharacters || length > mostCharacters) return undefined;
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  const from = startOfLine(bytes, first.start);
  const parts = [{ start: from, end: first.end }, ...pieces.slice(1), { start: last.end, end: last.end + 1 }];
  const text = parts.map(({ start, end }) => latin1(bytes, start, end)).join('');
  return {
    start: first.start,
    end: last.end,
    text: Buffer.from(text, 'latin1'),
    facts: { written: 'in pieces' },
    toOuter(offset) {
      let rest = offset;
      for (const { start, end } of parts) {
        if (rest < end - start) return start + rest;
        rest -= end - start;
      }
      return last.end;
    },
  };
}

function startOfLine(bytes: Uint8Array, at: number): number {
  const limit = Math.max(0, at - prefixBytes);
  let start = at;
  while (start > limit && bytes[start - 1] !== lineFeed) start--;
  return start;
}

function forwardWhile(bytes: Uint8Array, from: number, table: Uint8Array, most: number): number {
  const limit = Math.min(bytes.length, from + most);
  let at = from;
  while (at < limit && table[bytes[at]!] === 1) at++;
  return at;
}

function backWhile(bytes: Uint8Array, from: number, table: Uint8Array, most: number): number {
  const limit = Math.max(0, from - most);
  let at = from;
  while (at > limit && table[bytes[at - 1]!] === 1) at--;
  return at;
}

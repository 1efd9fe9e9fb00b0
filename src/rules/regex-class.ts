/** Parses what stands in square brackets in a regex: `[A-Za-z0-9_-]`, `[^\s"]`, `[[:alpha:]+/]`. */

import type { RegexCursor } from './regex-cursor.ts';
import { type ByteSet, bytesIn, negationOf, rangeOf, unionOf } from './byte-set.ts';
import { parseEscape, parseNamedClass } from './regex-escapes.ts';

/** The class that starts at the cursor's `[`. `fold` adds the other case where the flags ask for it. */
export function parseClass(cursor: RegexCursor, fold: (set: ByteSet) => ByteSet): ByteSet {
  const start = cursor.at;
  cursor.at++;
  const isNegated = cursor.takes('^');
  const sets: ByteSet[] = [];
  // A `]` that comes first stands for itself.
  while (sets.length === 0 || !cursor.sees(']')) {
    if (cursor.at >= cursor.source.length) cursor.fail('has a [ without its ]', start);
    sets.push(parseNamedClass(cursor, fold, true) ?? fold(parseRange(cursor, start)));
  }
  cursor.at++;
  const set = isNegated ? negationOf(unionOf(sets)) : unionOf(sets);
  if (bytesIn(set).length === 0) cursor.fail('has a class that no byte is in', start);
  return set;
}

function parseRange(cursor: RegexCursor, classStart: number): ByteSet {
  const start = cursor.at;
  const low = parseMember(cursor);
  const isRange = cursor.sees('-') && !cursor.sees('-]');
  if (!isRange) return rangeOf(low, low);
  cursor.at++;
  if (cursor.at >= cursor.source.length) cursor.fail('has a [ without its ]', classStart);
  const high = parseMember(cursor);
  if (high < low) cursor.fail('has a range whose end comes before its start', start);
  return rangeOf(low, high);
}

function parseMember(cursor: RegexCursor): number {
  return cursor.sees('\\') ? parseEscape(cursor) : cursor.next();
}

/** Escapes of RE2: characters (`\n`, `\x2D`, `\.`) and classes (`\d`, `[:alpha:]`). */

import type { RegexCursor } from './regex-cursor.ts';
import { type ByteSet, negationOf, rangeOf, unionOf } from './byte-set.ts';

const controls = new Map([
  ['a', 0x07],
  ['f', 0x0c],
  ['n', 0x0a],
  ['r', 0x0d],
  ['t', 0x09],
  ['v', 0x0b],
]);

const digit = rangeOf(0x30, 0x39);
const upper = rangeOf(0x41, 0x5a);
const lower = rangeOf(0x61, 0x7a);
const alpha = unionOf([upper, lower]);
const alnum = unionOf([alpha, digit]);
const word = unionOf([alnum, setOf('_')]);

const perlClasses = new Map([
  ['d', digit],
  ['s', setOf('\t\n\f\r ')],
  ['w', word],
]);

const posixClasses = new Map([
  ['alnum', alnum],
  ['alpha', alpha],
  ['ascii', rangeOf(0, 0x7f)],
  ['blank', setOf('\t ')],
  ['cntrl', unionOf([rangeOf(0, 0x1f), setOf('\x7f')])],
  ['digit', digit],
  ['graph', rangeOf(0x21, 0x7e)],
  ['lower', lower],
  ['print', rangeOf(0x20, 0x7e)],
  ['punct', unionOf([rangeOf(0x21, 0x2f), rangeOf(0x3a, 0x40), rangeOf(0x5b, 0x60), rangeOf(0x7b, 0x7e)])],
  ['space', setOf('\t\n\v\f\r ')],
  ['upper', upper],
  ['word', word],
  ['xdigit', unionOf([digit, rangeOf(0x41, 0x46), rangeOf(0x61, 0x66)])],
]);

/**
 * The class that starts here: `\d`, `\W`, and with `inBrackets` also `[:alpha:]`, `[:^alpha:]`.
 * Undefined, and nothing taken, when none does. `fold` is applied before a negation, as RE2 does.
 */
export function parseNamedClass(
  cursor: RegexCursor,
  fold: (set: ByteSet) => ByteSet,
  inBrackets: boolean,
): ByteSet | undefined {
  const perl = cursor.match(/\\([dswDSW])/y)?.[1];
  if (perl !== undefined) {
    const set = fold(perlClasses.get(perl.toLowerCase())!);
    return perl === perl.toLowerCase() ? set : negationOf(set);
  }
  const start = cursor.at;
  if (cursor.match(/\\[pP]/y)) {
    cursor.fail('uses \\p: rules match bytes, so write the byte classes that are meant', start);
  }
  const posix = inBrackets ? cursor.match(/\[:(\^?)(.*?):\]/y) : undefined;
  if (!posix) return undefined;
  const set = posixClasses.get(posix[2]!) ?? cursor.fail(`has an unknown class ${posix[0]}`, start);
  return posix[1] === '^' ? negationOf(fold(set)) : fold(set);
}

/** The byte that an escape stands for; the cursor is at its backslash. */
export function parseEscape(cursor: RegexCursor): number {
  const start = cursor.at;
  cursor.at++;
  if (cursor.at >= cursor.source.length) cursor.fail('ends in a backslash', start);
  const hex = cursor.match(/x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]+)\})/y);
  if (hex) return asByte(cursor, Number.parseInt(hex[1] ?? hex[2]!, 16), start);
  const octal = cursor.match(/0[0-7]{0,2}|[1-7][0-7]{1,2}/y);
  if (octal) return asByte(cursor, Number.parseInt(octal[0], 8), start);
  const letter = cursor.source[cursor.at]!;
  if (/[1-9]/.test(letter)) cursor.fail('has a back-reference, which RE2 does not have', start);
  const code = cursor.next();
  const control = controls.get(letter);
  if (control !== undefined) return control;
  if (/[A-Za-z0-9]/.test(letter)) cursor.fail(`has an escape \\${letter} that RE2 does not have`, start);
  return code;
}

function asByte(cursor: RegexCursor, value: number, start: number): number {
  if (value > 0xff)
    cursor.fail('names a character above \\xFF: rules match bytes, so write its bytes', start);
  return value;
}

function setOf(characters: string): ByteSet {
  const set = new Uint8Array(256);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

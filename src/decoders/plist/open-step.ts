/**
 * Reads property lists in the notation of OpenStep, and `.strings` files, which are a dictionary of
 * it without braces.
 */

import { FormatError } from '#decoders/format';
import type { PlistArray, PlistDictionary, PlistValue } from './value.ts';

/** What such a list holds. */
export interface OpenStepPlist {
  readonly top: PlistValue;
  readonly comments: readonly string[];
}

interface Reading {
  readonly text: string;
  readonly comments: string[];
  at: number;
}

interface Open {
  readonly value: PlistArray | PlistDictionary;
  key: string | undefined;
}

const bare = /[\w.$/:+@-]+/y;
const blank = /\s+/y;
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** Reads a whole list. Throws a FormatError when it is none. */
export function readOpenStep(text: string): OpenStepPlist {
  const reading: Reading = { text, comments: [], at: text.startsWith('\ufeff') ? 1 : 0 };
  const root: PlistDictionary = { kind: 'dictionary', keys: [], values: [] };
  skipBlanks(reading);
  const first = text[reading.at];
  if (first !== '{' && first !== '(') {
    // A list of `key = value;` without braces.
    readInto(reading, { value: root, key: undefined });
    return { top: root, comments: reading.comments };
  }
  const holder: PlistArray = { kind: 'array', items: [] };
  readInto(reading, { value: holder, key: undefined });
  return { top: holder.items[0] ?? root, comments: reading.comments };
}

/** Reads to the end; without recursion, since nesting is the writer's choice. */
function readInto(reading: Reading, root: Open): void {
  const stack: Open[] = [root];
  for (skipBlanks(reading); reading.at < reading.text.length; skipBlanks(reading)) {
    const open = stack.at(-1)!;
    const character = reading.text[reading.at]!;
    if (character === '}' || character === ')') {
      reading.at++;
      if (stack.length === 1) throw new FormatError('a bracket closes what is not open');
      finish(open);
      stack.pop();
    } else if (character === '{' || character === '(') {
      reading.at++;
      const value: PlistArray | PlistDictionary =
        character === '{' ? { kind: 'dictionary', keys: [], values: [] } : { kind: 'array', items: [] };
      put(open, value);
      stack.push({ value, key: undefined });
    } else if (character === ';' || character === ',') {
      reading.at++;
      if (character === ';') finish(open);
    } else if (character === '=') {
      reading.at++;
      if (open.key === undefined) throw new FormatError('a value has no name');
    } else put(open, readLeaf(reading, character));
  }
  finish(root);
  if (stack.length > 1) throw new FormatError('a bracket is not closed');
}

/** `key;` alone stands for `key = key;`. */
function finish({ value, key }: Open): void {
  if (value.kind === 'dictionary' && key !== undefined) put({ value, key }, { kind: 'text', text: key });
}

function put(open: Open, value: PlistValue): void {
  if (open.value.kind === 'array') {
    open.value.items.push(value);
  } else if (open.key === undefined) {
    if (value.kind !== 'text') throw new FormatError('a name is expected');
    open.key = value.text;
  } else {
    open.value.keys.push(open.key);
    open.value.values.push(value);
    open.key = undefined;
  }
}

function readLeaf(reading: Reading, character: string): PlistValue {
  if (character === '"' || character === "'") return { kind: 'text', text: readQuoted(reading, character) };
  if (character === '<') {
    const end = reading.text.indexOf('>', reading.at);
    if (end < 0) throw new FormatError('bytes are not closed');
    const digits = reading.text.slice(reading.at + 1, end).replaceAll(/\s/g, '');
    reading.at = end + 1;
    return { kind: 'data', bytes: Buffer.from(digits, 'hex') };
  }
  bare.lastIndex = reading.at;
  const text = bare.exec(reading.text)?.[0];
  if (text === undefined) throw new FormatError('a character is not expected');
  reading.at += text.length;
  return { kind: 'text', text };
}

function readQuoted(reading: Reading, quote: string): string {
  const { text } = reading;
  const parts: string[] = [];
  let start = ++reading.at;
  for (; reading.at < text.length; reading.at++) {
    const character = text[reading.at];
    if (character === quote) {
      parts.push(text.slice(start, reading.at++));
      return parts.join('');
    }
    if (character !== '\\') continue;
    parts.push(text.slice(start, reading.at));
    const escape = /^\\(?:[Uu]([0-9a-fA-F]{1,4})|([0-7]{1,3})|([\s\S]?))/.exec(
      text.slice(reading.at, reading.at + 6),
    )!;
    const [whole, hex, octal, single = ''] = escape;
    if (hex !== undefined) parts.push(String.fromCharCode(Number.parseInt(hex, 16)));
    else if (octal !== undefined) parts.push(String.fromCharCode(Number.parseInt(octal, 8)));
    else parts.push(escapes[single] ?? single);
    start = reading.at + whole.length;
    reading.at = start - 1;
  }
  throw new FormatError('a string is not closed');
}

function skipBlanks(reading: Reading): void {
  const { text } = reading;
  for (;;) {
    blank.lastIndex = reading.at;
    reading.at += blank.exec(text)?.[0].length ?? 0;
    if (text.startsWith('//', reading.at)) {
      const end = text.indexOf('\n', reading.at);
      comment(reading, reading.at + 2, end < 0 ? text.length : end, 0);
    } else if (text.startsWith('/*', reading.at)) {
      const end = text.indexOf('*/', reading.at + 2);
      if (end < 0) throw new FormatError('a comment is not closed');
      comment(reading, reading.at + 2, end, 2);
    } else return;
  }
}

function comment(reading: Reading, start: number, end: number, closing: number): void {
  reading.comments.push(reading.text.slice(start, end).trim());
  reading.at = end + closing;
}

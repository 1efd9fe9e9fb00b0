/**
 * Reads XML property lists. Of XML it knows what these use: elements, comments, CDATA and the
 * predefined and numbered references; entities of a document type are left as they are written.
 */

import { FormatError } from '#decoders/format';
import type { PlistDictionary, PlistValue } from './value.ts';

/** What an XML list holds. */
export interface XmlPlist {
  readonly top: PlistValue;
  /** Comments and whatever else stands between elements. */
  readonly asides: readonly string[];
}

interface Open {
  readonly value: PlistValue;
  key: string | undefined;
}

interface Reading {
  readonly text: string;
  readonly asides: string[];
  readonly open: Open[];
  top: PlistValue | undefined;
  at: number;
}

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const leaves = new Set(['key', 'string', 'integer', 'real', 'date', 'data']);

/** Reads a whole list. Throws a FormatError when an element is not closed. */
export function readXmlPlist(text: string): XmlPlist {
  const reading: Reading = { text, asides: [], open: [], top: undefined, at: 0 };
  while (reading.at < text.length) step(reading);
  if (!reading.top) throw new FormatError('it holds no value');
  if (reading.open.length > 0) throw new FormatError('an element is not closed');
  return { top: reading.top, asides: reading.asides };
}

function step(reading: Reading): void {
  const { text } = reading;
  const start = text.indexOf('<', reading.at);
  aside(reading, text.slice(reading.at, start < 0 ? text.length : start));
  if (start < 0) {
    reading.at = text.length;
  } else if (text.startsWith('<!--', start)) {
    aside(reading, skipTo(reading, '-->', start + 4));
  } else if (text.startsWith('<!', start)) {
    skipDeclaration(reading, start);
  } else if (text.startsWith('<?', start)) {
    skipTo(reading, '?>', start + 2);
  } else element(reading, skipTo(reading, '>', start + 1));
}

function aside(reading: Reading, text: string): void {
  const trimmed = text.trim();
  if (trimmed !== '') reading.asides.push(trimmed);
}

/** A document type; what it declares within brackets is kept as an aside. */
function skipDeclaration(reading: Reading, start: number): void {
  const bracket = reading.text.indexOf('[', start);
  const end = reading.text.indexOf('>', start);
  if (bracket >= 0 && bracket < end) {
    aside(reading, skipTo(reading, ']', bracket + 1));
    skipTo(reading, '>', reading.at);
  } else skipTo(reading, '>', start + 2);
}

/** The text from `start` to `end`, and moves behind it. */
function skipTo(reading: Reading, end: string, start: number): string {
  const at = reading.text.indexOf(end, start);
  if (at < 0) throw new FormatError(`its markup is cut off`);
  reading.at = at + end.length;
  return reading.text.slice(start, at);
}

function element(reading: Reading, tag: string): void {
  if (tag.startsWith('/')) {
    const name = tag.slice(1).trim();
    if (name === 'dict' || name === 'array') reading.open.pop();
    return;
  }
  const isEmpty = tag.endsWith('/');
  const name = /^[\w.:-]+/.exec(tag)?.[0] ?? '';
  if (name === 'dict' || name === 'array') {
    const value: PlistValue =
      name === 'dict' ? { kind: 'dictionary', keys: [], values: [] } : { kind: 'array', items: [] };
    put(reading, value);
    if (!isEmpty) reading.open.push({ value, key: undefined });
  } else if (leaves.has(name)) {
    leaf(reading, name, isEmpty ? '' : content(reading, name));
  } else if (name === 'true' || name === 'false') {
    put(reading, { kind: 'scalar', text: name });
  }
}

/** What stands between here and the end tag `name`, references resolved. */
function content(reading: Reading, name: string): string {
  const { text } = reading;
  const end = `</${name}`;
  let found = '';
  for (;;) {
    const start = reading.at;
    const at = text.indexOf('<', start);
    if (at < 0) throw new FormatError('an element is not closed');
    found += unescaped(text.slice(start, at));
    if (text.startsWith('<![CDATA[', at)) found += skipTo(reading, ']]>', at + 9);
    else if (text.startsWith('<!--', at)) aside(reading, skipTo(reading, '-->', at + 4));
    else if (text.startsWith(end, at)) {
      skipTo(reading, '>', at);
      return found;
    } else throw new FormatError('an element stands where text is expected');
  }
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return references[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function leaf(reading: Reading, name: string, text: string): void {
  const open = reading.open.at(-1);
  if (name === 'key') {
    if (open) open.key = text;
  } else if (name === 'data') {
    put(reading, { kind: 'data', bytes: Buffer.from(text, 'base64') });
  } else put(reading, { kind: name === 'string' ? 'text' : 'scalar', text });
}

function put(reading: Reading, value: PlistValue): void {
  const open = reading.open.at(-1);
  if (!open) {
    reading.top ??= value;
  } else if (open.value.kind === 'array') {
    open.value.items.push(value);
  } else {
    // Keyed archives in XML write an object's index as a dictionary of one key.
    const dictionary = open.value as PlistDictionary;
    dictionary.keys.push(open.key ?? '');
    dictionary.values.push(value);
    open.key = undefined;
  }
}

/**
 * Compiled interfaces (`NIBArchive`, inside `.nib` and `.storyboardc`): labels, placeholders and the
 * attributes that people set on views. Older ones are keyed archives (`plist/`). The format is as
 * github.com/matsmattsson/nibsqueeze describes it.
 */

import { type ByteReader, createByteReader } from './byte-reader.ts';
import { type Format, FormatError, type FormatOutput } from './format.ts';

/** Opens such interfaces. */
export const nibArchive: Format = {
  name: 'nib archive',
  recognises: (bytes) => bytes[0] === 0x4e && Buffer.from(bytes.subarray(0, 10)).equals(magic),
  decode({ bytes }, output) {
    tellTexts(readNib(bytes), output);
  },
};

const magic = Buffer.from('NIBArchive');

/** Kinds of values that matter here. */
const dataKind = 8;
const objectKind = 10;
/** Bytes of the values of the other kinds, by kind. */
const widths: readonly number[] = [1, 2, 4, 8, 0, 0, 4, 8, 0, 0, 4];

interface NibValue {
  readonly key: number;
  readonly kind: number;
  /** Of data, its range; of an object, its index. */
  readonly start: number;
  readonly end: number;
}

interface NibObject {
  readonly className: number;
  readonly first: number;
  readonly count: number;
}

interface Nib {
  readonly reader: ByteReader;
  readonly objects: readonly NibObject[];
  readonly keys: readonly string[];
  readonly values: readonly NibValue[];
  readonly classes: readonly string[];
}

interface Cursor {
  readonly reader: ByteReader;
  at: number;
}

function readNib(bytes: Uint8Array): Nib {
  const reader = createByteReader(bytes);
  const part = <T>(index: number, read: (cursor: Cursor) => T): T[] => {
    const count = reader.u32(18 + index * 8);
    const cursor: Cursor = { reader, at: reader.u32(22 + index * 8) };
    // Each takes a byte at least.
    if (count > bytes.length) throw new FormatError('it counts more than it can hold');
    return Array.from({ length: count }, () => read(cursor));
  };
  const nib: Nib = {
    reader,
    objects: part(0, (cursor) => ({
      className: varint(cursor),
      first: varint(cursor),
      count: varint(cursor),
    })),
    keys: part(1, (cursor) => utf8(cursor, varint(cursor))),
    values: part(2, readValue),
    classes: part(3, (cursor) => {
      const length = varint(cursor);
      const others = varint(cursor);
      cursor.at += others * 4;
      return utf8(cursor, length).replace(/\0$/, '');
    }),
  };
  // Honest objects have values of their own.
  const held = nib.objects.reduce((total, { count }) => total + count, 0);
  if (held > nib.values.length * 2) throw new FormatError('its objects lie over each other');
  return nib;
}

/** Seven bits a byte, the lowest first; the last has its high bit set. */
function varint(cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = cursor.reader.u8(cursor.at++);
    value |= (byte & 0x7f) << shift;
    if (byte & 0x80) return value;
  }
  throw new FormatError('a number is too large');
}

function utf8(cursor: Cursor, length: number): string {
  const text = cursor.reader.utf8(cursor.at, length);
  cursor.at += length;
  return text;
}

function readValue(cursor: Cursor): NibValue {
  const { reader } = cursor;
  const key = varint(cursor);
  const kind = reader.u8(cursor.at++);
  const width = kind === dataKind ? varint(cursor) : widths[kind];
  if (width === undefined) throw new FormatError('it has a value of unknown kind');
  const at = cursor.at;
  reader.slice(at, width);
  cursor.at += width;
  return kind === objectKind
    ? { key, kind, start: reader.u32(at), end: 0 }
    : { key, kind, start: at, end: at + width };
}

/** Where an object is held: by which value of which other. */
interface Holder {
  readonly object: number;
  readonly key: string;
}

function tellTexts(nib: Nib, output: FormatOutput): void {
  const holders = holdersOf(nib);
  for (const [index, object] of nib.objects.entries()) {
    for (const value of valuesOf(nib, object)) {
      if (value.kind !== dataKind || value.end === value.start) continue;
      const key = nib.keys[value.key] ?? '';
      const isString = key === 'NS.bytes';
      const holder = isString ? holders.get(index) : { object: index, key };
      tellData(nib, value, holder ?? { object: index, key }, output);
    }
  }
}

function tellData(nib: Nib, { start, end }: NibValue, { object, key }: Holder, output: FormatOutput): void {
  const text = nib.reader.utf8(start, end - start);
  const spot = (): { spot: string } => ({ spot: `${className(nib, object)} ${object} ${key}` });
  if (!/[^\t\n\r -~\u00a0-\ufffc]/.test(text)) output.string(text, spot, key);
  else if (end - start >= minEntryBytes) {
    output.entry(`${className(nib, object)} ${object} ${key}`, nib.reader.slice(start, end - start));
  }
}

const minEntryBytes = 64;

function className(nib: Nib, object: number): string {
  return nib.classes[nib.objects[object]?.className ?? -1] ?? 'object';
}

function valuesOf(nib: Nib, { first, count }: NibObject): readonly NibValue[] {
  return nib.values.slice(first, first + count);
}

/**
 * Who holds each object, the first one. The value of an attribute that people set (its key path
 * beside it) counts as held under that path.
 */
function holdersOf(nib: Nib): ReadonlyMap<number, Holder> {
  const holders = new Map<number, Holder>();
  const pathKey = nib.keys.indexOf('UIKeyPath');
  const valueKey = nib.keys.indexOf('UIValue');
  const bytesKey = nib.keys.indexOf('NS.bytes');
  for (const [index, object] of nib.objects.entries()) {
    const values = valuesOf(nib, object);
    const path =
      pathKey < 0 ? undefined : values.find(({ key, kind }) => key === pathKey && kind === objectKind);
    const name = path && stringOf(nib, path.start, bytesKey);
    for (const { key, kind, start } of values) {
      if (kind !== objectKind || holders.has(start)) continue;
      const isNamed = name !== undefined && key === valueKey;
      holders.set(start, { object: index, key: isNamed ? name : (nib.keys[key] ?? '') });
    }
  }
  return holders;
}

function stringOf(nib: Nib, index: number, bytesKey: number): string | undefined {
  const object = nib.objects[index];
  const value =
    object && valuesOf(nib, object).find(({ key, kind }) => key === bytesKey && kind === dataKind);
  return value && nib.reader.utf8(value.start, Math.min(value.end - value.start, maxNameBytes));
}

const maxNameBytes = 200;

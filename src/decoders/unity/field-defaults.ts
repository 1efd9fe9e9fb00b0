/**
 * Constants of fields in IL2CPP metadata. Which of them are strings the metadata does not say (the
 * types are in the machine code): a value is taken for one when its length ends exactly where the
 * next value begins.
 */

import type { ByteReader } from '#decoders/byte-reader';
import type { FormatOutput, Spot } from '#decoders/format';
import { compressed } from '#decoders/dotnet/metadata';
import type { MetadataSections, Section } from './sections.ts';

/** From here on lengths are compressed as in ECMA-335. */
const firstCompressedVersion = 29;
const maxNameBytes = 512;
/** How often equal values may be told, on average. */
const maxSharing = 4;

/** Tells constants that are strings, by field: `ApiKey = "…"`. */
export function tellFieldDefaults(
  reader: ByteReader,
  version: number,
  sections: MetadataSections,
  output: FormatOutput,
): void {
  const { fieldDefaults, defaultData } = sections;
  const entryBytes = entrySize(fieldDefaults, 12);
  const count = Math.floor(fieldDefaults.bytes / entryBytes);
  reader.slice(fieldDefaults.at, fieldDefaults.bytes);
  reader.slice(defaultData.at, defaultData.bytes);
  const values = [];
  for (let index = 0; index < count; index++) {
    const at = fieldDefaults.at + index * entryBytes;
    // Field, type (one, two or four bytes from version 38 on), offset of the value.
    values.push({ field: reader.u32(at), start: reader.u32(at + entryBytes - 4) });
  }
  values.sort((a, b) => a.start - b.start);
  const names = createFieldNames(reader, version, sections);
  let budget = defaultData.bytes * maxSharing;
  let next = defaultData.bytes;
  for (let index = values.length - 1; index >= 0; index--) {
    const { field, start } = values[index]!;
    // Equal values lie in one place.
    const end =
      index + 1 < values.length && values[index + 1]!.start > start ? values[index + 1]!.start : next;
    next = end;
    if (start >= end || end > defaultData.bytes) continue;
    const text = textBetween(reader, defaultData.at + start, defaultData.at + end, version);
    if (text === undefined) continue;
    budget -= text.length;
    if (budget < 0) return output.gap('Its constants share far more bytes than real ones do.');
    output.string(text, () => names.spot(field), names.field(field));
  }
}

function entrySize({ bytes, count }: Section, usual: number): number {
  return count > 0 ? Math.max(1, Math.floor(bytes / count)) : usual;
}

/** A length and as many bytes of UTF-8, with up to three bytes of padding. */
function textBetween(reader: ByteReader, start: number, end: number, version: number): string | undefined {
  const isCompressed = version >= firstCompressedVersion;
  if (end - start < (isCompressed ? 2 : 5)) return undefined;
  const length = isCompressed ? compressed(reader, start) : { value: reader.u32(start), bytes: 4 };
  // Compressed signed numbers keep the sign in the lowest bit.
  const size = isCompressed ? length.value >> 1 : length.value;
  const at = start + length.bytes;
  if (size <= 0 || at + size > end || end - at - size > 3) return undefined;
  const text = reader.utf8(at, size);
  return isPrintable(text) ? text : undefined;
}

function isPrintable(text: string): boolean {
  return !/[\0-\u0008\u000e-\u001f\ufffd]/.test(text);
}

interface FieldNames {
  field(index: number): string;
  spot(index: number): Spot;
}

function createFieldNames(reader: ByteReader, version: number, sections: MetadataSections): FieldNames {
  const { names, fields, types } = sections;
  // Up to version 23 fields have an index of attributes too.
  const fieldBytes = entrySize(fields, version >= 24 || version <= 16 ? 12 : 16);
  const typeBytes = typeSize(reader, sections, Math.floor(fields.bytes / fieldBytes));
  const name = (index: number): string => {
    if (index >= names.bytes) return '';
    const at = names.at + index;
    const end = reader.bytes.indexOf(0, at);
    return end < 0 || end - at > maxNameBytes ? '' : reader.utf8(at, end - at);
  };
  const field = (index: number): string =>
    (index + 1) * fieldBytes <= fields.bytes ? name(reader.u32(fields.at + index * fieldBytes)) : '';
  return {
    field,
    spot(index) {
      const type = typeBytes === undefined ? undefined : typeOfField(reader, types, typeBytes, index);
      if (type === undefined) return { spot: `${field(index)} (constant)` };
      const space = name(reader.u32(type + 4));
      const owner = space === '' ? name(reader.u32(type)) : `${space}.${name(reader.u32(type))}`;
      return { spot: `${owner}.${field(index)} (constant)`, owner };
    },
  };
}

/** Sizes of a type's entry in versions 16 to 39. */
const typeSizes = [88, 92, 100, 104, 84, 96, 108, 112, 116, 120, 80, 78, 76, 74, 72];
/** The first field and the number of fields, counted from the end of the entry. */
const firstFieldFromEnd = 56;
const fieldCountFromEnd = 20;

/** The size with which all types together have as many fields as there are. */
function typeSize(reader: ByteReader, { types }: MetadataSections, fieldCount: number): number | undefined {
  const sizes = types.count > 0 ? [entrySize(types, 88)] : typeSizes;
  return sizes.find((size) => {
    if (types.bytes % size !== 0 || types.at + types.bytes > reader.length) return false;
    let fields = 0;
    for (let end = types.at + size; end <= types.at + types.bytes; end += size) {
      fields += reader.u16(end - fieldCountFromEnd);
    }
    return fields === fieldCount;
  });
}

/** Types have their fields in ascending order, those without any excepted. */
function typeOfField(reader: ByteReader, types: Section, size: number, index: number): number | undefined {
  for (let end = types.at + size; end <= types.at + types.bytes; end += size) {
    const count = reader.u16(end - fieldCountFromEnd);
    const first = reader.u32(end - firstFieldFromEnd);
    if (count > 0 && index >= first && index < first + count) return end - size;
  }
  return undefined;
}

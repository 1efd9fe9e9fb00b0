/**
 * Dart kernel files, which Flutter's debug builds carry as `kernel_blob.bin`: the whole text of each
 * source file, under its own name, and the table of strings. (dart-lang/sdk, pkg/kernel/binary.md.)
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { type Format, FormatError, type FormatOutput } from '#decoders/format';

const magic = 0x90abcdef;
const leastBytes = 32;
/** Fields in front of the offsets of libraries: 7 to 8 so far, of which the first is the table of sources. */
const fieldCounts = [8, 7, 9, 10, 11, 12];
/** A file joins the components of an app and of what it is made with. */
const mostComponents = 1000;

/** See above. What is neither source nor string is code, in which further strings are numbers. */
export const dartKernel: Format = {
  name: 'dart kernel',
  isLoose: true,
  recognises: (bytes) =>
    bytes.length >= leastBytes &&
    bytes[0] === 0x90 &&
    bytes[1] === 0xab &&
    bytes[2] === 0xcd &&
    bytes[3] === 0xef,
  decode({ bytes }, output) {
    const reader = createByteReader(bytes, true);
    output.fact('framework', 'Flutter');
    output.fact('framework', `Dart kernel ${reader.u32(4)}`);
    for (const component of componentsOf(reader)) tellComponent(reader, component, output);
  },
};

interface Component {
  readonly start: number;
  readonly end: number;
}

/** Each one ends with its length: they are found from the end. */
function componentsOf(reader: ByteReader): Component[] {
  const found: Component[] = [];
  for (let end = reader.length; end > 0;) {
    const start = end - reader.u32(end - 4);
    if (start < 0 || start > end - leastBytes || reader.u32(start) !== magic) {
      throw new FormatError('its last component does not begin where it says');
    }
    found.unshift({ start, end });
    if (found.length > mostComponents) throw new FormatError('it has too many components');
    end = start;
  }
  return found;
}

function tellComponent(reader: ByteReader, { start, end }: Component, output: FormatOutput): void {
  const libraries = reader.u32(end - 8);
  const fieldsEnd = end - 8 - (libraries + 1) * 4;
  for (const count of fieldCounts) {
    const fieldsAt = fieldsEnd - count * 4;
    if (fieldsAt < start) continue;
    const tables = Array.from({ length: count }, (_, index) => start + reader.u32(fieldsAt + index * 4));
    const sources = sourcesAt(reader, start, tables, fieldsAt);
    if (!sources) continue;
    for (const [index, at] of sources.entries()) tellSource(reader, at, sources[index + 1] ?? end, output);
    const strings = tables.slice(1).find((at) => isStringTable(reader, at, fieldsAt));
    if (strings === undefined) output.gap('Its table of strings is not where it should be.');
    else tellStrings(reader, strings, output);
    return;
  }
  throw new FormatError('its sources are not where they should be');
}

/**
 * Where each source is; undefined when the first of `tables` is no table of sources: its number,
 * the sources, then their offsets, which end where the next table begins.
 */
function sourcesAt(
  reader: ByteReader,
  start: number,
  tables: readonly number[],
  end: number,
): number[] | undefined {
  const at = tables[0]!;
  const next = Math.min(end, ...tables.filter((other) => other > at));
  if (at + 4 > next) return undefined;
  const count = reader.u32(at);
  const indexAt = next - count * 4;
  if (indexAt < at + 4) return undefined;
  const found = Array.from({ length: count }, (_, index) => start + reader.u32(indexAt + index * 4));
  const isAscending = found.every((offset, index) => offset > (found[index - 1] ?? at) && offset < indexAt);
  return isAscending && (count === 0 || found[0] === at + 4) ? found : undefined;
}

/** Its file, its text, the lengths of its lines, and the name that others import it by. */
function tellSource(reader: ByteReader, at: number, end: number, output: FormatOutput): void {
  const cursor = { at };
  const file = readBytes(reader, cursor);
  const text = readBytes(reader, cursor);
  if (text.length === 0) return;
  if (cursor.at > end) throw new FormatError('its sources lie over each other');
  for (let lines = readNumber(reader, cursor); lines > 0; lines--) readNumber(reader, cursor);
  const imported = readBytes(reader, cursor);
  const name = Buffer.from(imported.length > 0 ? imported : file).toString();
  output.entry(name === '' ? 'source' : name, text);
}

function isStringTable(reader: ByteReader, at: number, end: number): boolean {
  try {
    const { ends, textAt } = readStringTable(reader, at);
    return ends.length > 1 && textAt + ends.at(-1)! <= end;
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}

function tellStrings(reader: ByteReader, at: number, output: FormatOutput): void {
  const { ends, textAt } = readStringTable(reader, at);
  for (const [index, end] of ends.entries()) {
    const from = ends[index - 1] ?? 0;
    if (end > from)
      output.string(reader.utf8(textAt + from, end - from), () => ({ spot: `string ${index}` }));
  }
}

/** Where each string ends, from `textAt` on; they ascend. */
function readStringTable(
  reader: ByteReader,
  at: number,
): { readonly ends: readonly number[]; readonly textAt: number } {
  const cursor = { at };
  const count = readNumber(reader, cursor);
  if (count > reader.length) throw new FormatError('it has more strings than bytes');
  const ends: number[] = [];
  for (let index = 0; index < count; index++) {
    const end = readNumber(reader, cursor);
    if (end < (ends.at(-1) ?? 0)) throw new FormatError('its strings do not ascend');
    ends.push(end);
  }
  return { ends, textAt: cursor.at };
}

function readBytes(reader: ByteReader, cursor: { at: number }): Uint8Array {
  const length = readNumber(reader, cursor);
  const bytes = reader.slice(cursor.at, length);
  cursor.at += length;
  return bytes;
}

/** Seven bits in one byte, 14 in two or 30 in four: the first bits tell. */
function readNumber({ u8, u32 }: ByteReader, cursor: { at: number }): number {
  const { at } = cursor;
  const first = u8(at);
  if (first < 0x80) {
    cursor.at += 1;
    return first;
  }
  if (first < 0xc0) {
    cursor.at += 2;
    return ((first & 0x3f) << 8) | u8(at + 1);
  }
  cursor.at += 4;
  return u32(at) & 0x3fffffff;
}

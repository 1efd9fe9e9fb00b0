/** Files of resources that .NET assemblies carry: names with strings and bytes (`ResourceReader` of .NET). */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { type Format, FormatError, type FormatOutput } from '#decoders/format';

/** From version 2 on types have numbers of their own. */
const types = { string: 0x01, bytes: 0x20, stream: 0x21 } as const;
const stringTypeName = 'System.String';
/** How often resources may share their values, on average. */
const maxSharing = 4;

/** See above. */
export const dotnetResources: Format = {
  name: 'dotnet resources',
  recognises: (bytes) =>
    bytes[0] === 0xce && bytes[1] === 0xca && bytes[2] === 0xef && bytes[3] === 0xbe && bytes.length > 32,
  decode({ bytes }, output) {
    const reader = createByteReader(bytes);
    const table = readTable(reader);
    let budget = bytes.length * maxSharing;
    for (let index = 0; index < table.count; index++) {
      const nameAt = table.namesAt + reader.u32(table.positionsAt + index * 4);
      const name = prefixed(reader, nameAt);
      const value = prefixed(reader, table.dataAt + reader.u32(name.end));
      budget -= name.length + tellValue(reader, table, utf16(reader, name), value, output);
      if (budget < 0) return output.gap('Its resources share far more bytes than real ones do.');
    }
  },
};

interface Table {
  readonly version: number;
  readonly count: number;
  readonly typeNames: readonly string[];
  readonly positionsAt: number;
  readonly namesAt: number;
  readonly dataAt: number;
}

function readTable(reader: ByteReader): Table {
  let at = 12 + reader.u32(8);
  const [version, count, typeCount] = [reader.u32(at), reader.u32(at + 4), reader.u32(at + 8)];
  at += 12;
  const typeNames: string[] = [];
  for (let index = 0; index < typeCount; index++) {
    const name = prefixed(reader, at);
    typeNames.push(reader.utf8(name.at, name.length));
    at = name.end;
  }
  const positionsAt = Math.ceil(at / 8) * 8 + count * 4;
  const namesAt = positionsAt + count * 4 + 4;
  return { version, count, typeNames, positionsAt, namesAt, dataAt: reader.u32(namesAt - 4) };
}

interface Prefixed {
  /** The number in front, of seven bits a byte. */
  readonly length: number;
  readonly at: number;
  readonly end: number;
}

function prefixed(reader: ByteReader, start: number): Prefixed {
  let length = 0;
  for (let at = start, shift = 0; shift < 28; shift += 7) {
    const byte = reader.u8(at++);
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { length, at, end: at + length };
  }
  throw new FormatError('a length is too long');
}

function utf16(reader: ByteReader, { at, length }: Prefixed): string {
  const view = reader.slice(at, length);
  return Buffer.from(view.buffer, view.byteOffset, length & ~1).toString('utf16le');
}

/** Gives the bytes that it told. Numbers and serialised objects are left out: nothing reads those. */
function tellValue(
  reader: ByteReader,
  { version, typeNames }: Table,
  name: string,
  { length: type, at }: Prefixed,
  output: FormatOutput,
): number {
  const isString =
    version === 1 ? (typeNames[type]?.startsWith(stringTypeName) ?? false) : type === types.string;
  if (isString) {
    const text = prefixed(reader, at);
    output.string(reader.utf8(text.at, text.length), () => ({ spot: name }), name);
    return text.length;
  }
  if (version === 1 || (type !== types.bytes && type !== types.stream)) return 0;
  const size = reader.u32(at);
  output.entry(name, reader.slice(at + 4, size));
  return size;
}

/** Strings that attributes of a .NET assembly are given: `[MetaData("…", Value = "…")]`, ECMA-335 II.23.3. */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import type { FormatOutput, Spot } from '#decoders/format';
import { type Metadata, compressed } from './metadata.ts';
import { type Names, tables } from './names.ts';

/** Bytes of values by element type: boolean, character, integers, floating point. */
const valueBytes = new Map([
  [0x02, 1],
  [0x03, 2],
  [0x04, 1],
  [0x05, 1],
  [0x06, 2],
  [0x07, 2],
  [0x08, 4],
  [0x09, 4],
  [0x0a, 8],
  [0x0b, 8],
  [0x0c, 4],
  [0x0d, 8],
]);
const stringType = 0x0e;
const systemType = 0x50;
/** Equal values share their bytes; forged tables could share without end. */
const maxSharing = 4;

/** Tells the strings among the arguments of all attributes. */
export function tellAttributes(metadata: Metadata, names: Names, output: FormatOutput): void {
  let budget = metadata.length * maxSharing;
  for (let row = 1; row <= metadata.rows(tables.customAttribute); row++) {
    const value = metadata.blob(metadata.cell(tables.customAttribute, row, 2));
    budget -= value.length;
    if (budget < 0) return output.gap('Its attributes share far more bytes than real ones do.');
    // A prolog, and the number of named arguments.
    if (value.length <= 4) continue;
    const { table, row: member } = metadata.reference(tables.customAttribute, row, 1);
    if (table < 0) continue;
    const spot = (): Spot => spotOf(metadata, names, row, (table << 24) | member);
    const signature = metadata.blob(metadata.cell(table, member, table === tables.memberRef ? 2 : 4));
    const given = argumentsOf(createByteReader(signature), createByteReader(value));
    for (const { text, key } of given) output.string(text, spot, key);
  }
}

function spotOf(metadata: Metadata, names: Names, row: number, constructor: number): Spot {
  const attribute = names.ownerOfMember(constructor).replace(/Attribute$/, '');
  const parent = metadata.reference(tables.customAttribute, row, 0);
  const owner =
    parent.table === tables.typeDef
      ? names.type(parent.row)
      : parent.table === tables.field
        ? names.typeOfField(parent.row)
        : parent.table === tables.methodDef
          ? names.typeOfMethod(parent.row)
          : '';
  return owner === '' ? { spot: `[${attribute}]` } : { spot: `${owner} [${attribute}]`, owner };
}

interface Argument {
  readonly text: string;
  readonly key: string | undefined;
}

/** Reads as far as the types are plain: what follows an enumeration or an array is not told. */
function argumentsOf(signature: ByteReader, value: ByteReader): Argument[] {
  const given: Argument[] = [];
  const read = createSerialReader(value);
  const count = compressed(signature, 1);
  let type = 1 + count.bytes + 1;
  for (let index = 0; index < count.value && type < signature.length; index++, type++) {
    const text = read.value(signature.u8(type));
    if (text === undefined) return given;
    // `AssemblyMetadata("name", "value")`.
    if (text !== '') given.push({ text, key: given.at(-1)?.text });
  }
  const first = given[0]?.text;
  for (let left = read.count(); left > 0; left--) {
    const named = read.named();
    if (named === undefined) return given;
    if (named.text !== '') given.push(named.key === 'Value' && first ? { ...named, key: first } : named);
  }
  return given;
}

interface SerialReader {
  /** The text of the next value, empty for what is none; undefined where its type is not plain. */
  value(type: number): string | undefined;
  count(): number;
  named(): Argument | undefined;
}

function createSerialReader(reader: ByteReader): SerialReader {
  let at = 2;
  const string = (): string => {
    if (reader.u8(at) === 0xff) {
      at++;
      return '';
    }
    const { value, bytes } = compressed(reader, at);
    const text = reader.utf8(at + bytes, value);
    at += bytes + value;
    return text;
  };
  const valueOf = (type: number): string | undefined => {
    if (type === stringType || type === systemType) return string();
    const bytes = valueBytes.get(type);
    if (bytes === undefined) return undefined;
    at += bytes;
    return '';
  };
  return {
    value: valueOf,
    count() {
      if (at + 2 > reader.length) return 0;
      at += 2;
      return reader.u16(at - 2);
    },
    named() {
      if (at + 2 > reader.length) return undefined;
      const type = reader.u8(at + 1);
      if (type !== stringType && type !== systemType && !valueBytes.has(type)) return undefined;
      at += 2;
      const key = string();
      const text = valueOf(type);
      return text === undefined ? undefined : { text, key };
    },
  };
}

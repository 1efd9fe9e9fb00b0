/** What a .NET assembly holds besides code: constants, data of fields, attributes, resources. */

import { textOfNumbers } from '#decoders/array-text';
import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import type { FormatOutput, Spot } from '#decoders/format';
import type { CliImage } from './pe.ts';
import { type Metadata, compressed, decodeReference } from './metadata.ts';
import { type Names, tables } from './names.ts';

const stringType = 0x0e;
const utf16 = 'utf16le';
/** Equal values share their bytes; forged tables could share without end. */
const maxSharing = 4;

/** Tells constants of fields and properties: `const string ApiKey = "…"`. */
export function tellConstants(metadata: Metadata, names: Names, output: FormatOutput): void {
  let budget = metadata.length * maxSharing;
  for (let row = 1; row <= metadata.rows(tables.constant); row++) {
    if ((metadata.cell(tables.constant, row, 0) & 0xff) !== stringType) continue;
    const value = metadata.blob(metadata.cell(tables.constant, row, 2));
    budget -= value.length;
    if (budget < 0) return output.gap('Its constants share far more bytes than real ones do.');
    const parent = metadata.reference(tables.constant, row, 1);
    const text = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString(utf16);
    if (text === '') continue;
    if (parent.table !== tables.field) output.string(text, () => ({ spot: `constant ${row}` }));
    else output.string(text, () => fieldSpot(names, parent.row, 'constant'), names.field(parent.row));
  }
}

function fieldSpot(names: Names, row: number, what: string): Spot {
  const owner = names.typeOfField(row);
  return { spot: `${owner}.${names.field(row)} (${what})`, owner };
}

/** Tells the initial data of arrays that is text, of bytes or of characters. */
export function tellFieldData(
  reader: ByteReader,
  image: CliImage,
  metadata: Metadata,
  names: Names,
  output: FormatOutput,
): void {
  const layouts = new Map<number, number>();
  for (let row = 1; row <= metadata.rows(tables.classLayout); row++) {
    layouts.set(metadata.cell(tables.classLayout, row, 2), metadata.cell(tables.classLayout, row, 1));
  }
  let budget = reader.length * 2;
  for (let row = 1; row <= metadata.rows(tables.fieldRva); row++) {
    const field = metadata.cell(tables.fieldRva, row, 1);
    const size = dataSize(metadata, field, layouts);
    budget -= size;
    if (size === 0 || budget < 0) continue;
    const data = reader.slice(image.offsetOf(metadata.cell(tables.fieldRva, row, 0)), size);
    const text = textOfNumbers(data, true) ?? textOfUnits(data);
    if (text !== undefined) output.string(text, () => fieldSpot(names, field, 'data'));
  }
}

/** Bytes of a field whose type is a structure of a given size, as arrays' data has. */
function dataSize(metadata: Metadata, field: number, layouts: ReadonlyMap<number, number>): number {
  const signature = createByteReader(metadata.blob(metadata.cell(tables.field, field, 2)));
  if (signature.length < 3 || signature.u8(1) !== 0x11) return 0;
  const { table, row } = decodeReference('TypeDefOrRef', compressed(signature, 2).value);
  return table === tables.typeDef ? (layouts.get(row) ?? 0) : 0;
}

function textOfUnits(data: Uint8Array): string | undefined {
  if (data.length % 2 !== 0 || data[1] !== 0) return undefined;
  const units = Array.from({ length: data.length / 2 }, (_, i) => data[i * 2]! | (data[i * 2 + 1]! << 8));
  return textOfNumbers(units, false);
}

/** Hands over the resources that lie in the assembly itself. */
export function tellResources(
  reader: ByteReader,
  image: CliImage,
  metadata: Metadata,
  output: FormatOutput,
): void {
  for (let row = 1; row <= metadata.rows(tables.manifestResource); row++) {
    if (metadata.reference(tables.manifestResource, row, 3).row !== 0) continue;
    const at = image.offsetOf(image.resources) + metadata.cell(tables.manifestResource, row, 0);
    const name = metadata.name(metadata.cell(tables.manifestResource, row, 2));
    output.entry(name, reader.slice(at + 4, reader.u32(at)));
  }
}

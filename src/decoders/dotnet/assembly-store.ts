/**
 * Assembly stores, in which .NET for Android keeps all assemblies of an app: version 1 beside a
 * manifest that has the names, later ones with names of their own (AssemblyStores.md of dotnet/android).
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import {
  type Format,
  FormatError,
  type FormatInput,
  type FormatOutput,
  type Siblings,
} from '#decoders/format';

/** Where the parts of one assembly lie; a part of no bytes is absent. */
interface Descriptor {
  readonly name: string;
  readonly dataAt: number;
  readonly dataBytes: number;
  readonly debugAt: number;
  readonly debugBytes: number;
  readonly configAt: number;
  readonly configBytes: number;
}

/** Without and with an identifier of the content. */
const headerSizes = [20, 28];

/** See above. */
export const assemblyStore: Format = {
  name: 'assembly store',
  recognises: (bytes) =>
    bytes[0] === 0x58 && bytes[1] === 0x41 && bytes[2] === 0x42 && bytes[3] === 0x41 && bytes.length > 20,
  decode(input, output) {
    output.fact('framework', '.NET');
    const reader = createByteReader(input.bytes);
    const version = reader.u32(4) & 0xffff;
    const descriptors = version === 1 ? readFirstVersion(reader, input) : readNamed(reader);
    for (const descriptor of descriptors) tellAssembly(descriptor, reader, output);
  },
};

function tellAssembly(descriptor: Descriptor, { slice }: ByteReader, output: FormatOutput): void {
  const { name, dataAt, dataBytes, debugAt, debugBytes, configAt, configBytes } = descriptor;
  output.entry(name, () => slice(dataAt, dataBytes));
  if (debugBytes > 0) output.entry(`${name} (debug data)`, () => slice(debugAt, debugBytes));
  if (configBytes > 0) output.entry(`${name}.config`, () => slice(configAt, configBytes));
}

function readFirstVersion(reader: ByteReader, { name, siblings }: FormatInput): Descriptor[] {
  const count = reader.u32(8);
  reader.slice(20, count * 24);
  const names = manifestNames(siblings, reader.u32(16));
  return Array.from({ length: count }, (_, index) =>
    readDescriptor(reader, 20 + index * 24, names.get(index) ?? `${baseName(name)} ${index}`),
  );
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** Names by index in the store of this number: `hash hash store index name` in each line. */
function manifestNames(siblings: Siblings, store: number): Map<number, string> {
  const names = new Map<number, string>();
  const manifest = siblings.names().find((name) => /(?:^|\/)assemblies\.manifest$/.test(name));
  const bytes = manifest === undefined ? undefined : siblings.read(manifest);
  if (!bytes) return names;
  for (const line of Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString().split('\n')) {
    const [, , storeNumber, index, name] = line.trim().split(/\s+/);
    if (name !== undefined && Number(storeNumber) === store) names.set(Number(index), `${name}.dll`);
  }
  return names;
}

function readDescriptor({ u32 }: ByteReader, at: number, name: string): Descriptor {
  return {
    name,
    dataAt: u32(at),
    dataBytes: u32(at + 4),
    debugAt: u32(at + 8),
    debugBytes: u32(at + 12),
    configAt: u32(at + 16),
    configBytes: u32(at + 20),
  };
}

function readNamed(reader: ByteReader): Descriptor[] {
  for (const headerBytes of headerSizes) {
    try {
      return readWithHeader(reader, headerBytes);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
    }
  }
  throw new FormatError('its descriptors are not where they should be');
}

/** Throws a FormatError when the names or the data do not lie where this layout has them. */
function readWithHeader(reader: ByteReader, headerBytes: number): Descriptor[] {
  const count = reader.u32(8);
  const descriptorsAt = headerBytes + reader.u32(16);
  let at = descriptorsAt + count * 28;
  reader.slice(descriptorsAt, count * 28);
  const descriptors: Descriptor[] = [];
  for (let index = 0; index < count; index++) {
    const length = reader.u32(at);
    const name = reader.utf8(at + 4, length);
    at += 4 + length;
    // The first number of a descriptor says where the runtime keeps it.
    descriptors.push(readDescriptor(reader, descriptorsAt + index * 28 + 4, name));
  }
  for (const { dataAt, dataBytes } of descriptors) {
    if (dataAt < at) throw new FormatError('an assembly lies in the index');
    reader.slice(dataAt, dataBytes);
  }
  return descriptors;
}

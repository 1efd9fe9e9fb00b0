/**
 * Makes the formats of Apple's builds that no tool here writes, part by part: binary property lists
 * that hold themselves, small Mach-O images, compiled interfaces, asset catalogs.
 */

/** A binary property list of ready-made objects, the first at its top; references take a byte. */
export function buildBinaryPlist(objects: readonly Uint8Array[]): Buffer {
  const offsets: number[] = [];
  let at = 8;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const table = Buffer.alloc(objects.length * 4);
  offsets.forEach((offset, index) => table.writeUInt32BE(offset, index * 4));
  const trailer = Buffer.alloc(32);
  trailer.writeUInt8(4, 6);
  trailer.writeUInt8(1, 7);
  trailer.writeBigUInt64BE(BigInt(objects.length), 8);
  trailer.writeBigUInt64BE(BigInt(at), 24);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}

/** Objects of such a list. */
export const plistObject = {
  text: (text: string): Buffer => Buffer.concat([header(5, text.length), Buffer.from(text, 'latin1')]),
  wide: (text: string): Buffer =>
    Buffer.concat([header(6, text.length), Buffer.from(text, 'utf16le').swap16()]),
  data: (bytes: Uint8Array): Buffer => Buffer.concat([header(4, bytes.length), bytes]),
  uid: (index: number): Buffer => Buffer.from([0x80, index]),
  array: (...references: number[]): Buffer =>
    Buffer.concat([header(0xa, references.length), Buffer.from(references)]),
  dictionary: (...pairs: (readonly [number, number])[]): Buffer =>
    Buffer.concat([
      header(0xd, pairs.length),
      Buffer.from([...pairs.map(([key]) => key), ...pairs.map(([, value]) => value)]),
    ]),
};

function header(kind: number, count: number): Buffer {
  return count < 15
    ? Buffer.from([(kind << 4) | count])
    : Buffer.from([(kind << 4) | 15, 0x11, count >> 8, count & 0xff]);
}

export interface MachSectionPart {
  readonly segment: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its type and attributes; 2 means C strings. */
  readonly flags?: number;
}

export interface MachParts {
  /** arm64 unless told otherwise. */
  readonly cpu?: number;
  readonly subtype?: number;
  readonly sections: readonly MachSectionPart[];
  /** The range of these sections, by index, is encrypted. */
  readonly encryptedSections?: readonly number[];
  readonly signature?: Uint8Array;
  readonly symbolNames?: Uint8Array;
  readonly libraries?: readonly string[];
}

/** Address of the first byte of an image made here. */
export const machBase = 0x1_0000_0000;
/** Where the first section begins, in the file and above `machBase`. */
export const machDataAt = 4096;

/** A 64-bit image whose file is mapped as it is. */
export function buildMachO(parts: MachParts): Buffer {
  const { cpu = 0x0100000c, subtype = 0, sections, signature, symbolNames, libraries = [] } = parts;
  let at = machDataAt;
  const places = sections.map(({ bytes }) => {
    const start = at;
    at = (at + bytes.length + 15) & ~15;
    return { start, end: start + bytes.length };
  });
  const commands = [segmentCommand(sections, places, at)];
  const place = (bytes: Uint8Array): number => {
    const start = at;
    at += bytes.length;
    return start;
  };
  const tail: Uint8Array[] = [];
  if (symbolNames) {
    commands.push(words(2, 24, 0, 0, place(symbolNames), symbolNames.length));
    tail.push(symbolNames);
  }
  if (signature) {
    commands.push(words(0x1d, 16, place(signature), signature.length));
    tail.push(signature);
  }
  const encrypted = parts.encryptedSections?.map((index) => places[index]!);
  if (encrypted) {
    const start = Math.min(...encrypted.map((range) => range.start));
    commands.push(words(0x2c, 24, start, Math.max(...encrypted.map((range) => range.end)) - start, 1, 0));
  }
  for (const library of libraries) {
    const name = Buffer.alloc((library.length + 8) & ~7);
    name.write(library);
    commands.push(Buffer.concat([words(0xc, 24 + name.length, 24, 0, 0, 0), name]));
  }
  const all = Buffer.concat(commands);
  const file = Buffer.alloc(at - tail.reduce((length, part) => length + part.length, 0));
  words(0xfeedfacf, cpu, subtype, 2, commands.length, all.length, 0, 0).copy(file);
  all.copy(file, 32);
  sections.forEach(({ bytes }, index) => file.set(bytes, places[index]!.start));
  return Buffer.concat([file, ...tail]);
}

function segmentCommand(
  sections: readonly MachSectionPart[],
  places: readonly { start: number; end: number }[],
  end: number,
): Buffer {
  const records = sections.map(({ segment, name, flags = 0 }, index) => {
    const record = Buffer.alloc(80);
    record.write(name, 0);
    record.write(segment, 16);
    const { start, end: stop } = places[index]!;
    record.writeBigUInt64LE(BigInt(machBase + start), 32);
    record.writeBigUInt64LE(BigInt(stop - start), 40);
    record.writeUInt32LE(start, 48);
    record.writeUInt32LE(flags >>> 0, 64);
    return record;
  });
  const command = Buffer.alloc(72);
  words(0x19, 72 + records.length * 80).copy(command);
  command.write('__TEXT', 8);
  command.writeBigUInt64LE(BigInt(machBase), 24);
  command.writeBigUInt64LE(BigInt(end), 32);
  command.writeBigUInt64LE(BigInt(end), 48);
  command.writeUInt32LE(records.length, 64);
  return Buffer.concat([command, ...records]);
}

function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32LE(value >>> 0, index * 4));
  return buffer;
}

function bigWords(...values: number[]): Buffer {
  return words(...values).swap32();
}

/** A code signature that holds these entitlements, and the team in its code directory. */
export function buildSignature(entitlements: string, team: string): Buffer {
  const list = Buffer.from(entitlements);
  const xml = Buffer.concat([bigWords(0xfade7171, 8 + list.length), list]);
  const name = Buffer.from(`${team}\0`);
  const directory = Buffer.concat([
    bigWords(0xfade0c02, 52 + name.length, 0x20400, 0, 52, 52, 0, 0, 0, 0, 0, 0, 52),
    name,
  ]);
  const first = 12 + 16;
  return Buffer.concat([
    bigWords(0xfade0cc0, first + xml.length + directory.length, 2, 0, first + xml.length, 5, first),
    xml,
    directory,
  ]);
}

export interface NibPart {
  readonly className: string;
  /** Data, or the index of an object. */
  readonly values: readonly (readonly [string, Buffer | number])[];
}

/** A compiled interface of these objects (version 9). */
export function buildNib(objects: readonly NibPart[]): Buffer {
  const keys = [...new Set(objects.flatMap(({ values }) => values.map(([key]) => key)))];
  const classes = [...new Set(objects.map(({ className }) => className))];
  const values = objects.flatMap((object) => object.values);
  let first = 0;
  const parts = [
    objects.map(({ className, values: own }) => {
      const part = Buffer.concat([varint(classes.indexOf(className)), varint(first), varint(own.length)]);
      first += own.length;
      return part;
    }),
    keys.map((key) => Buffer.concat([varint(key.length), Buffer.from(key)])),
    values.map(([key, value]) =>
      typeof value === 'number'
        ? Buffer.concat([varint(keys.indexOf(key)), Buffer.from([10]), words(value)])
        : Buffer.concat([varint(keys.indexOf(key)), Buffer.from([8]), varint(value.length), value]),
    ),
    classes.map((name) => Buffer.concat([varint(name.length + 1), varint(0), Buffer.from(`${name}\0`)])),
  ];
  let at = 50;
  const table: number[] = [];
  for (const part of parts) {
    table.push(part.length, at);
    at += Buffer.concat(part).length;
  }
  return Buffer.concat([Buffer.from('NIBArchive'), words(1, 9, ...table), ...parts.flat()]);
}

function varint(value: number): Buffer {
  return value < 0x80 ? Buffer.from([value | 0x80]) : Buffer.from([value & 0x7f, (value >> 7) | 0x80]);
}

/** An asset catalog: a store of blocks, without the trees that order them. */
export function buildAssetCatalog(assets: readonly { name: string; data: Uint8Array }[]): Buffer {
  const blocks = assets.map(({ name, data }) => {
    const rendition = Buffer.alloc(184);
    words(0x43545349, 1, 0, 0, 0, 0, 0x44415441).copy(rendition);
    rendition.writeUInt16LE(0x3e8, 36);
    rendition.write(name, 40);
    const uti = Buffer.from('a list of lengths');
    rendition.writeUInt32LE(uti.length, 168);
    return Buffer.concat([rendition, uti, words(0x52415744, 0, data.length), data]);
  });
  let at = 512;
  const index: number[] = [];
  for (const block of blocks) {
    index.push(at, block.length);
    at += block.length;
  }
  const head = Buffer.alloc(512);
  head.write('BOMStore');
  bigWords(1, blocks.length, at, 4 + blocks.length * 8, 0, 0).copy(head, 8);
  return Buffer.concat([head, ...blocks, bigWords(blocks.length, ...index)]);
}

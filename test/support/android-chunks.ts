/**
 * Builds resource tables and compiled XML chunk by chunk: forged ones, which no tool makes, and
 * seeds for the fuzz where no tool is there. Real ones come from aapt2.
 */

export interface PoolOptions {
  readonly isUtf8?: boolean;
  /** What the header says instead of the real count. */
  readonly toldCount?: number;
}

/** A chunk of any type. `told` is the size that its header claims. */
export function chunk(type: number, header: Uint8Array, body: Uint8Array, told?: number): Buffer {
  const start = Buffer.alloc(8);
  start.writeUInt16LE(type, 0);
  start.writeUInt16LE(8 + header.length, 2);
  start.writeUInt32LE(told ?? 8 + header.length + body.length, 4);
  return Buffer.concat([start, header, body]);
}

/** Numbers of four bytes each. */
export function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, index * 4);
  return bytes;
}

/** Numbers of two bytes each. */
export function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value & 0xffff, index * 2);
  return bytes;
}

/** A string pool. */
export function stringPool(
  strings: readonly string[],
  { isUtf8 = true, toldCount }: PoolOptions = {},
): Buffer {
  const parts = strings.map((text) => (isUtf8 ? utf8Entry(text) : utf16Entry(text)));
  let at = 0;
  const offsets = parts.map((part) => {
    const offset = at;
    at += part.length;
    return offset;
  });
  const data = Buffer.concat([...parts, Buffer.alloc(-at & 3)]);
  const header = words(toldCount ?? strings.length, 0, isUtf8 ? 0x100 : 0, 28 + offsets.length * 4, 0);
  return chunk(0x0001, header, Buffer.concat([words(...offsets), data]));
}

function utf8Entry(text: string): Buffer {
  const bytes = Buffer.from(text);
  const length = (value: number): number[] => (value > 0x7f ? [0x80 | (value >> 8), value & 0xff] : [value]);
  return Buffer.concat([
    Buffer.from([...length(text.length), ...length(bytes.length)]),
    bytes,
    Buffer.alloc(1),
  ]);
}

function utf16Entry(text: string): Buffer {
  const length = text.length > 0x7fff ? [0x8000 | (text.length >> 16), text.length] : [text.length];
  return Buffer.concat([shorts(...length), Buffer.from(text, 'utf16le'), Buffer.alloc(2)]);
}

/** One type of a package in one configuration. */
export interface TypePart {
  readonly id: number;
  /** 0x01 sparse, 0x02 offsets of 16 bits. */
  readonly flags?: number;
  /** Language of two letters; none for the default. */
  readonly language?: string;
  /** Entries by index: their bytes. */
  readonly entries: ReadonlyMap<number, Uint8Array>;
}

export const entries = {
  /** A simple value. */
  plain: (key: number, kind: number, data: number): Buffer =>
    Buffer.concat([shorts(8, 0), words(key), shorts(8, kind << 8), words(data)]),
  /** The same in eight bytes. */
  compact: (key: number, kind: number, data: number): Buffer =>
    Buffer.concat([shorts(key, 0x8 | (kind << 8)), words(data)]),
  /** Parts: name, kind, data. */
  complex: (key: number, parts: readonly (readonly [number, number, number])[]): Buffer =>
    Buffer.concat([
      shorts(16, 1),
      words(key, 0, parts.length),
      ...parts.map(([name, kind, data]) => Buffer.concat([words(name), shorts(8, kind << 8), words(data)])),
    ]),
};

/** A table of one package, 0x7f. */
export function resourceTable(
  values: readonly string[],
  typeNames: readonly string[],
  keyNames: readonly string[],
  types: readonly TypePart[],
): Buffer {
  const typePool = stringPool(typeNames);
  const keyPool = stringPool(keyNames);
  const headerBytes = 288;
  const name = Buffer.alloc(256);
  name.write('com.example', 'utf16le');
  const header = Buffer.concat([
    words(0x7f),
    name,
    words(headerBytes, 0, headerBytes + typePool.length, 0, 0),
  ]);
  const body = Buffer.concat([typePool, keyPool, ...types.map(typeChunk)]);
  return chunk(0x0002, words(1), Buffer.concat([stringPool(values), chunk(0x0200, header, body)]));
}

function typeChunk({ id, flags = 0, language, entries: byIndex }: TypePart): Buffer {
  const config = Buffer.alloc(28);
  config.writeUInt32LE(28, 0);
  if (language !== undefined) config.write(language, 8, 'latin1');
  const count = flags & 1 ? byIndex.size : Math.max(-1, ...byIndex.keys()) + 1;
  let at = 0;
  const offsets: Buffer[] = [];
  const placed = flags & 1 ? [...byIndex.keys()] : Array.from({ length: count }, (_, index) => index);
  for (const index of placed) {
    const bytes = byIndex.get(index);
    if (flags & 1) offsets.push(shorts(index, at / 4));
    else if (flags & 2) offsets.push(shorts(bytes ? at / 4 : 0xffff));
    else offsets.push(words(bytes ? at : 0xffffffff));
    at += bytes?.length ?? 0;
  }
  const table = Buffer.concat(offsets);
  const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
  const header = Buffer.concat([
    Buffer.from([id, flags, 0, 0]),
    words(count, 8 + 12 + config.length + padded.length),
    config,
  ]);
  return chunk(
    0x0201,
    header,
    Buffer.concat([padded, ...placed.flatMap((index) => byIndex.get(index) ?? [])]),
  );
}

/** An attribute: indexes of its name and raw value, kind and data of its compiled one. */
export type AttributePart = readonly [name: number, raw: number, kind: number, data: number];

export interface StartOptions {
  /** Bytes of an attribute, and what stands in front of the first. */
  readonly stride?: number;
  readonly gap?: number;
}

export const xml = {
  start(
    name: number,
    attributes: readonly AttributePart[],
    { stride = 20, gap = 0 }: StartOptions = {},
  ): Buffer {
    const extent = Buffer.concat([words(-1, name), shorts(20 + gap, stride, attributes.length, 0, 0, 0)]);
    const list = attributes.map(([own, raw, kind, data]) =>
      Buffer.concat([words(-1, own, raw), shorts(8, kind << 8), words(data), Buffer.alloc(stride - 20)]),
    );
    return chunk(0x0102, words(1, -1), Buffer.concat([extent, Buffer.alloc(gap), ...list]));
  },
  end: (name: number): Buffer => chunk(0x0103, words(1, -1), words(-1, name)),
  text: (index: number): Buffer =>
    chunk(0x0104, words(1, -1), Buffer.concat([words(index), shorts(8, 0), words(0)])),
  ids: (...ids: readonly number[]): Buffer => chunk(0x0180, Buffer.alloc(0), words(...ids)),
  document: (...parts: readonly Uint8Array[]): Buffer => chunk(0x0003, Buffer.alloc(0), Buffer.concat(parts)),
};

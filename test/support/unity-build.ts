/** IL2CPP metadata and Unity bundles for tests: Unity is in no package, so they are made by hand. */

const names = ['', 'Keys', 'Game.Config', 'ApiKey', 'Count'];
const nameOffsets: number[] = [];
{
  let at = 0;
  for (const name of names) {
    nameOffsets.push(at);
    at += name.length + 1;
  }
}

function words(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value >>> 0, index * 4);
  return buffer;
}

/** Metadata with `literals`, and the type Game.Config.Keys with a constant string ApiKey and a number Count. */
export function buildMetadata(version: number, literals: readonly string[], constant: string): Uint8Array {
  const data = Buffer.from(literals.join(''));
  const entries: number[] = [];
  let offset = 0;
  for (const literal of literals) {
    const bytes = Buffer.byteLength(literal);
    entries.push(...(version >= 35 ? [offset] : [bytes, offset]));
    offset += bytes;
  }
  const text = Buffer.from(constant);
  const length = version >= 29 ? Buffer.from([text.length << 1]) : words([text.length]);
  const number = words([7]);
  const type = Buffer.alloc(88);
  type.writeUInt32LE(nameOffsets[1]!, 0);
  type.writeUInt32LE(nameOffsets[2]!, 4);
  type.writeUInt16LE(2, 88 - 20);
  const contents = new Map<number, { bytes: Buffer; count: number }>([
    [0, { bytes: words(entries), count: literals.length }],
    [1, { bytes: data, count: data.length }],
    [2, { bytes: Buffer.from(names.map((name) => `${name}\0`).join('')), count: 1 }],
    [7, { bytes: words([1, 0, 0, 0, 0, number.length]), count: 2 }],
    [8, { bytes: Buffer.concat([number, length, text]), count: 1 }],
    [11, { bytes: words([nameOffsets[3]!, 0, 0, nameOffsets[4]!, 0, 0]), count: 2 }],
    [19, { bytes: type, count: 1 }],
  ]);
  return layOut(version, contents);
}

function layOut(
  version: number,
  contents: ReadonlyMap<number, { readonly bytes: Buffer; readonly count: number }>,
): Uint8Array {
  const isTriple = version >= 38;
  const sections = 31;
  let at = 8 + sections * (isTriple ? 12 : 8);
  const header = [0xfab11baf, version];
  const bodies: Buffer[] = [];
  for (let index = 0; index < sections; index++) {
    const { bytes, count } = contents.get(index) ?? { bytes: Buffer.alloc(0), count: 0 };
    header.push(at, bytes.length, ...(isTriple ? [count] : []));
    bodies.push(bytes);
    at += bytes.length;
  }
  return Buffer.concat([words(header), ...bodies]);
}

/** A bundle of one file in one block, which is packed as `flags` say (0: not, 1: LZMA, 2: LZ4). */
export function buildBundle(name: string, size: number, block: Uint8Array, flags: number): Uint8Array {
  const big = (...values: readonly number[]): Buffer => words(values).swap32();
  const directory = Buffer.concat([
    Buffer.alloc(16),
    big(1, size, block.length),
    Buffer.from([0, flags]),
    big(1, 0, 0, 0, size, 4),
    Buffer.from(`${name}\0`),
  ]);
  const head = Buffer.concat([
    Buffer.from('UnityFS\0'),
    big(8),
    Buffer.from('5.x.x\x002022.3.5f1\0'),
    big(0, 0, directory.length, directory.length, 0),
  ]);
  const padding = Buffer.alloc((16 - (head.length % 16)) % 16);
  return Buffer.concat([head, padding, directory, block]);
}

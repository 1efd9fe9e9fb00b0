/** Dart snapshots for tests of what no package carries: those of Flutter on Android. */

/** A bare snapshot whose stream holds `strings` between bytes of other kinds. */
export function buildSnapshot(strings: readonly string[], features: string): Uint8Array {
  const chain = strings.map((string) => {
    const isWide = [...string].some((character) => character.charCodeAt(0) > 0xff);
    const bytes = Buffer.from(string, isWide ? 'utf16le' : 'latin1');
    return Buffer.concat([numberBytes(string.length * 2 + (isWide ? 1 : 0)), bytes]);
  });
  const head = Buffer.alloc(20);
  Buffer.from('f5f5dcdc', 'hex').copy(head);
  const version = '0123456789abcdef'.repeat(2);
  const body = Buffer.concat([
    head,
    Buffer.from(`${version}${features}\0`),
    Buffer.from('80818203000405ff', 'hex'),
    ...chain,
    Buffer.from('0001020304', 'hex'),
  ]);
  body.writeUInt32LE(body.length - 4, 4);
  return body;
}

/** Seven bits a byte, the lowest first; the last has the eighth bit set. */
function numberBytes(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  for (; left > 0x7f; left >>>= 7) bytes.push(left & 0x7f);
  return Buffer.from([...bytes, left | 0x80]);
}

/** A bare snapshot of objects: what the image of uncompressed pointers holds. */
export function buildImage(strings: readonly string[], classId: number): Uint8Array {
  const head = buildSnapshot([], 'product arm64 ios no-compressed-pointers');
  const padding = Buffer.alloc((64 - (head.length % 64)) % 64);
  const objects = strings.map((string) => {
    const size = Math.ceil((16 + string.length) / 16) * 16;
    const object = Buffer.alloc(size);
    object.writeUInt32LE(((classId << 12) | ((size / 16 < 16 ? size / 16 : 0) << 8) | 4) >>> 0, 0);
    object.writeUInt32LE(string.length * 2, 8);
    object.write(string, 16, 'latin1');
    return object;
  });
  return Buffer.concat([head, padding, ...objects, Buffer.alloc(32)]);
}

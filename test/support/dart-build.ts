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

/** A kernel file as `pkg/kernel/binary.md` of the SDK describes it: the SDK is in no package. */
export function buildKernel(
  components: readonly {
    readonly sources: readonly { readonly file: string; readonly text: string; readonly imported: string }[];
    readonly strings: readonly string[];
  }[],
  fields: 7 | 8 = 8,
): Buffer {
  return Buffer.concat(components.map((component) => kernelComponent(component, fields)));
}

function kernelComponent(
  { sources, strings }: Parameters<typeof buildKernel>[0][number],
  fields: number,
): Buffer {
  const head = Buffer.alloc(20, 0x61);
  head.writeUInt32BE(0x90abcdef, 0);
  head.writeUInt32BE(112, 4);
  head[18] = 0;
  const sourcesAt = head.length;
  const infos = sources.map(({ file, text, imported }) => {
    const lines = text.split('\n').map((line) => kernelNumber(line.length + 1));
    const parts = [kernelText(file), kernelText(text), kernelNumber(lines.length), ...lines];
    return Buffer.concat([...parts, kernelText(imported), kernelNumber(0)]);
  });
  let at = sourcesAt + 4;
  const offsets = infos.map((info) => {
    at += info.length;
    return at - info.length;
  });
  const table = Buffer.concat([kernelWords(sources.length), ...infos, kernelWords(...offsets)]);
  const namesAt = sourcesAt + table.length;
  const stringsAt = namesAt + 1;
  let end = 0;
  const ends = strings.map((text) => kernelNumber((end += Buffer.byteLength(text))));
  const texts = Buffer.concat([kernelNumber(strings.length), ...ends, Buffer.from(strings.join(''))]);
  const constantsAt = stringsAt + texts.length;
  const modes = fields === 8 ? [0, 2] : [0];
  const tables = [sourcesAt, namesAt, stringsAt, stringsAt, stringsAt, constantsAt];
  // Of no library: one offset, where the last ends.
  const index = kernelWords(...tables, ...modes, sourcesAt);
  const body = Buffer.concat([head, table, Buffer.alloc(1), texts, Buffer.alloc(1), index]);
  return Buffer.concat([body, kernelWords(0, body.length + 8)]);
}

function kernelWords(...values: readonly number[]): Buffer {
  const words = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) words.writeUInt32BE(value, index * 4);
  return words;
}

function kernelNumber(value: number): Buffer {
  if (value < 0x80) return Buffer.from([value]);
  if (value < 0x4000) return Buffer.from([(value >> 8) | 0x80, value & 0xff]);
  return kernelWords((value | 0xc0000000) >>> 0);
}

function kernelText(text: string): Buffer {
  return Buffer.concat([kernelNumber(Buffer.byteLength(text)), Buffer.from(text)]);
}

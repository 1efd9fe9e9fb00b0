/** ELF files to damage: built by hand, of both classes and byte orders, so that no compiler is needed. */

const data = Buffer.from('some text in data\0and more of it\0'.repeat(4));

/** A file of three sections and one segment. */
function elfFile(is64: boolean, isBig: boolean): Buffer {
  const names = Buffer.from('\0.rodata\0.shstrtab\0');
  const headerBytes = is64 ? 64 : 52;
  const segmentBytes = is64 ? 56 : 32;
  const dataAt = headerBytes + segmentBytes;
  const namesAt = dataAt + data.length;
  const tableAt = namesAt + names.length;
  const word = (value: number): Buffer => number(value, is64 ? 8 : 4, isBig);
  const half = (value: number): Buffer => number(value, 2, isBig);
  const int = (value: number): Buffer => number(value, 4, isBig);
  const ident = Buffer.from([
    0x7f,
    0x45,
    0x4c,
    0x46,
    is64 ? 2 : 1,
    isBig ? 2 : 1,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  const header = [
    half(3),
    half(183),
    int(1),
    word(0),
    word(headerBytes),
    word(tableAt),
    int(0),
    half(headerBytes),
  ];
  const counts = [segmentBytes, 1, is64 ? 64 : 40, 3, 2].map(half);
  const range = [word(0x1000), word(0x1000), word(data.length), word(data.length)];
  const segment = is64
    ? [int(1), int(4), word(dataAt), ...range, word(8)]
    : [int(1), word(dataAt), ...range, int(4), int(8)];
  const section = (name: number, type: number, at: number, size: number): Buffer[] => [
    int(name),
    int(type),
    word(2),
    word(0x1000),
    word(at),
    word(size),
    int(0),
    int(0),
    word(1),
    word(0),
  ];
  const table = [
    ...section(0, 0, 0, 0),
    ...section(1, 1, dataAt, data.length),
    ...section(9, 3, namesAt, names.length),
  ];
  return Buffer.concat([ident, ...header, ...counts, ...segment, data, names, ...table]);
}

function number(value: number, width: number, isBig: boolean): Buffer {
  const bytes = Buffer.alloc(width);
  if (isBig) bytes.writeUIntBE(value, Math.max(0, width - 6), Math.min(width, 6));
  else bytes.writeUIntLE(value, 0, Math.min(width, 6));
  return bytes;
}

export function seeds(): Buffer[] {
  const both = [true, false];
  return both.flatMap((is64) => both.map((isBig) => elfFile(is64, isBig)));
}

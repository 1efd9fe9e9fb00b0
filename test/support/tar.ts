/** Builds tar entries whose headers may lie (POSIX 1003.1, "ustar Interchange Format"). */

const blockBytes = 512;

/** An entry: header, data and padding. `bytes` is the size as the header tells it, `kind` its type. */
export function tarEntry(
  name: string,
  data: Uint8Array,
  { bytes = data.length, kind = '0' }: { readonly bytes?: number; readonly kind?: string } = {},
): Buffer {
  const header = Buffer.alloc(blockBytes);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${bytes.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(kind, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc((blockBytes - (data.length % blockBytes)) % blockBytes);
  return Buffer.concat([header, data, padding]);
}

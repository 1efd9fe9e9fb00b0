/** Binaries of no known format, with UTF-16 in them. */

export function seeds(): Uint8Array[] {
  const wide = Buffer.from('some words in UTF-16, and more of them', 'utf16le');
  return [
    Buffer.concat([
      Buffer.from('01020304ff000000', 'hex'),
      wide,
      Buffer.alloc(7),
      Buffer.from(wide).swap16(),
    ]),
    Buffer.alloc(300, 0x07).fill(0, 100, 120),
  ];
}

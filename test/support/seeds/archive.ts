/** Archives that are not opened. */

export function seeds(): Uint8Array[] {
  return ['377abcaf271c0004', '526172211a0700'].map((magic) =>
    Buffer.concat([Buffer.from(magic, 'hex'), Buffer.alloc(60, 3)]),
  );
}

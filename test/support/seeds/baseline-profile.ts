/** Baseline profiles, of which only the first bytes matter. */

export function seeds(): Uint8Array[] {
  return [
    Buffer.from('pro\u0000010\u0000, and what follows', 'latin1'),
    Buffer.from('prm\u0000002\u0000, and what follows', 'latin1'),
  ];
}

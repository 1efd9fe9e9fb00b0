/** Kotlin's index of a module, of which only the first bytes matter. */

export function seeds(): Uint8Array[] {
  return [Buffer.from('0000000300000001000000090000000a00', 'hex')];
}

/** One of each kind of block, and all after each other. */

import { lzfsePacked } from '../lzfse.ts';

export function seeds(): Uint8Array[] {
  const packed = Object.values(lzfsePacked).map((text) => Buffer.from(text, 'base64'));
  const joined = packed.map((bytes) => bytes.subarray(0, -4));
  return [...packed, Buffer.concat([...joined, packed[0]!.subarray(-4)])];
}

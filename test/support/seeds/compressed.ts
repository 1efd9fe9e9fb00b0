/** Texts that compressed seeds are made of: what repeats, what does not, nothing but NULs. */

import { hasTool, pipe } from '../archive.ts';

const text = Array.from({ length: 60 }, (_, line) => `line ${line} of ${(line * 7919) % 1013}\n`).join('');

/** Each text packed by `pack`. */
export function packedTexts(pack: (bytes: Buffer) => Buffer): Buffer[] {
  const noise = Buffer.from(
    Array.from({ length: 900 }, (_, index) => (index * index * 31 + index * 7) & 0xff),
  );
  const texts = [text, noise, Buffer.alloc(5000), `${text}${text}`].map((part) => Buffer.from(part));
  const packed = texts.map(pack);
  return [...packed, Buffer.concat([packed[0]!, packed[1]!])];
}

/** By a tool; `kept`, which it made in base64, where it is not installed. */
export function packedBy(command: string, kept: string): Buffer[] {
  if (!hasTool(command)) return [Buffer.from(kept, 'base64')];
  return packedTexts((bytes) => pipe(command, ['-c'], bytes));
}

/**
 * Tells whether a text is written in UTF-16, with a byte order mark or without. Looks at the first
 * bytes only; `transcoder.ts` does the transcoding.
 */

import type { WideEncoding } from '#model/blob';

export interface Utf16Form {
  readonly encoding: WideEncoding;
  /** Bytes of the byte order mark at the start; 0 where there is none. */
  readonly markBytes: 0 | 2;
}

/** So many bytes are looked at for a first NUL: all that other files cost. */
const probeBytes = 128;
const sampleBytes = 4096;
/** Fewer characters say too little, and could not hold a secret. */
const leastUnits = 8;
/** Share of ASCII that a text without a mark must have: keys, punctuation and line ends at least. */
const leastAsciiShare = 0.25;

/**
 * The form of UTF-16 that begins a file with `bytes`, or undefined. Without a mark it is a
 * judgement: no NUL, control or unpaired surrogate among the first 2,048 units, a quarter of them
 * ASCII. Tables of small 16-bit numbers can pass for text, so the plain bytes stay worth a search.
 */
export function utf16Form(bytes: Uint8Array): Utf16Form | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  const end = Math.min(bytes.length, probeBytes);
  for (let index = 0; index < end; index++) {
    if (bytes[index] === 0) return unmarkedForm(bytes);
  }
  return undefined;
}

function unmarkedForm(bytes: Uint8Array): Utf16Form | undefined {
  const little = asciiShare(bytes, 1);
  const big = asciiShare(bytes, 0);
  if (Math.max(little, big) < leastAsciiShare) return undefined;
  return { encoding: little > big ? 'utf-16le' : 'utf-16be', markBytes: 0 };
}

/** Share of ASCII among the sample's units, whose high byte is at `high` (0 or 1); 0 for what is no text. */
function asciiShare(bytes: Uint8Array, high: 0 | 1): number {
  const end = Math.min(bytes.length, sampleBytes) & ~1;
  if (end < leastUnits * 2) return 0;
  let ascii = 0;
  let isAfterLead = false;
  for (let index = 0; index < end; index += 2) {
    const unit = (bytes[index + high]! << 8) | bytes[index + 1 - high]!;
    const isTrail = (unit & 0xfc00) === 0xdc00;
    if (isTrail !== isAfterLead) return 0;
    isAfterLead = (unit & 0xfc00) === 0xd800;
    if (unit >= 0xfffe) return 0;
    if (unit >= 0xa0) continue;
    if (!isAsciiText(unit)) return 0;
    ascii++;
  }
  return ascii / (end / 2);
}

/** Printable ASCII, tab, line feed, form feed, carriage return. */
function isAsciiText(unit: number): boolean {
  if (unit >= 0x20) return unit < 0x7f;
  return unit === 0x09 || unit === 0x0a || unit === 0x0c || unit === 0x0d;
}

/**
 * Strings as objects of a Dart snapshot's image: eight bytes of tags (size, class), the length
 * doubled, the characters, NULs up to a multiple of sixteen. The class numbers of strings change
 * with the version of Dart: they are those with which most objects agree with themselves.
 */

import type { ByteReader } from '#decoders/byte-reader';
import type { FormatOutput } from '#decoders/format';

const unit = 16;
const maxLength = 16 * 1024 * 1024;
/** Class numbers are told apart in 20 bits; no program has so many that any would be greater. */
const classBits = 20;
/** Fewer agreeing objects are chance. */
const leastVotes = 4;

/** Tells the strings from `start` to `end`; their places count from `base`. Gives their number. */
export function tellObjectStrings(
  reader: ByteReader,
  start: number,
  end: number,
  base: number,
  output: FormatOutput,
): number {
  const first = base + Math.ceil((start - base) / unit) * unit;
  const oneByte = mostVoted(reader, first, end);
  if (oneByte === undefined) return 0;
  let told = 0;
  for (let at = first; at + unit < end;) {
    const kind = classAt(reader, at) - oneByte;
    // Strings of two bytes a character are the next class.
    const width = kind === 0 ? 1 : kind === 1 ? 2 : 0;
    const length = width === 0 ? 0 : lengthAt(reader, at, end, width);
    if (length === 0) {
      at += unit;
      continue;
    }
    const { byteOffset, buffer } = reader.slice(at + unit, length * width);
    const text = Buffer.from(buffer, byteOffset, length * width).toString(width === 1 ? 'latin1' : 'utf16le');
    const offset = at - base;
    output.string(text, () => ({ spot: `snapshot+0x${offset.toString(16)}` }));
    told++;
    at += roundUp(unit + length * width);
  }
  return told;
}

function classAt({ u32 }: ByteReader, at: number): number {
  return u32(at) >>> (32 - classBits);
}

/** The length of a string object, if all of it agrees; 0 else. */
function lengthAt({ bytes, u32 }: ByteReader, at: number, end: number, width: number): number {
  const doubled = u32(at + 8);
  if ((doubled & 1) === 1 || u32(at + 12) !== 0) return 0;
  const length = doubled >>> 1;
  const used = unit + length * width;
  const size = roundUp(used);
  if (length === 0 || length > maxLength || at + size > end) return 0;
  const sizeTag = (u32(at) >>> 8) & 0xf;
  if (sizeTag !== (size / unit < 16 ? size / unit : 0)) return 0;
  for (let index = at + used; index < at + size; index++) if (bytes[index] !== 0) return 0;
  return length;
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / unit) * unit;
}

/** The class whose objects most often hold printable text of the length that they say. */
function mostVoted(reader: ByteReader, first: number, end: number): number | undefined {
  const votes = new Map<number, number>();
  for (let at = first; at + unit < end; at += unit) {
    const length = lengthAt(reader, at, end, 1);
    if (length < 4 || length > 200 || !isPrintable(reader.bytes, at + unit, length)) continue;
    const kind = classAt(reader, at);
    votes.set(kind, (votes.get(kind) ?? 0) + 1);
  }
  let best: number | undefined;
  let most = leastVotes - 1;
  for (const [kind, count] of votes) {
    if (count > most) [best, most] = [kind, count];
  }
  return best;
}

function isPrintable(bytes: Uint8Array, at: number, length: number): boolean {
  for (let index = at; index < at + length; index++) {
    if (bytes[index]! < 0x20 || bytes[index]! > 0x7e) return false;
  }
  return true;
}

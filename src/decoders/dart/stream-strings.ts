/**
 * Strings in the stream of a Dart snapshot: twice the length, plus one for two bytes a character,
 * as a number of seven bits a byte whose last byte has the eighth bit set, then the characters, and
 * the next string at once. A chain of several words is no chance.
 */

import type { ByteReader } from '#decoders/byte-reader';
import type { FormatOutput } from '#decoders/format';

/** A chain is one of strings when so many of its first strings are words. */
const leastWords = 8;
const probedStrings = 48;
const leastWordLength = 4;
const maxLengthBytes = 4;
/** Bytes looked at for each byte of the stream, before damage or malice is supposed. */
const maxLooks = 32;

/** Tells the strings from `start` to `end`; their places count from `base`. Gives their number. */
export function tellStreamStrings(
  { bytes }: ByteReader,
  start: number,
  end: number,
  base: number,
  output: FormatOutput,
): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const items = createItems(bytes, end, (end - start) * maxLooks);
  let told = 0;
  for (let at = start; at < end && items.hasBudget();) {
    if (!isChain(bytes, items, at)) {
      at++;
      continue;
    }
    for (let item = items.at(at); item; item = items.at(item.to)) {
      at = item.to;
      if (item.from === item.to) continue;
      const offset = item.from - base;
      const text = buffer.toString(item.isWide ? 'utf16le' : 'latin1', item.from, item.to);
      output.string(text, () => ({ spot: `snapshot+0x${offset.toString(16)}` }));
      told++;
    }
  }
  return told;
}

interface Item {
  readonly from: number;
  readonly to: number;
  readonly isWide: boolean;
}

interface Items {
  /** The string whose length stands at `at`; undefined where there is none. */
  at(at: number): Item | undefined;
  hasBudget(): boolean;
}

function createItems(bytes: Uint8Array, end: number, budget: number): Items {
  let left = budget;
  return {
    hasBudget: () => left > 0,
    at(at) {
      let value = 0;
      let from = at;
      for (let shift = 0; ; shift += 7) {
        if (from >= end || from - at >= maxLengthBytes) return undefined;
        const byte = bytes[from++]!;
        value |= (byte & 0x7f) << shift;
        if (byte >= 0x80) break;
      }
      const isWide = (value & 1) === 1;
      const to = from + (value >> 1) * (isWide ? 2 : 1);
      if (to > end || left <= 0) return undefined;
      const textEnd = isWide ? to : endOfText(bytes, from, to);
      left -= textEnd - at;
      if (textEnd !== to || (isWide && isNarrowText(bytes, from, to))) return undefined;
      return { from, to, isWide };
    },
  };
}

/** Where text with no control characters but its own ends; `to` at the latest. */
function endOfText(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte < 0x20 && (byte < 7 || byte > 13) && byte !== 0x1b) break;
  }
  return at;
}

/** Text of one byte a character that is taken for one of two: nearly all bytes are printable ASCII. */
function isNarrowText(bytes: Uint8Array, from: number, to: number): boolean {
  let printable = 0;
  for (let at = from; at < to; at++) if (bytes[at]! >= 0x20 && bytes[at]! < 0x7f) printable++;
  return printable > (to - from) * 0.85;
}

function isChain(bytes: Uint8Array, items: Items, start: number): boolean {
  let words = 0;
  let at = start;
  for (let count = 0; count < probedStrings; count++) {
    const item = items.at(at);
    if (!item) return false;
    if (isWord(bytes, item) && ++words === leastWords) return true;
    at = item.to;
  }
  return false;
}

function isWord(bytes: Uint8Array, { from, to, isWide }: Item): boolean {
  if (isWide || to - from < leastWordLength) return false;
  for (let at = from; at < to; at++) if (bytes[at]! < 0x20 || bytes[at]! > 0x7e) return false;
  return true;
}

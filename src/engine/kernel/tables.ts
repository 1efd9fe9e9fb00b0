/**
 * Writes the kernel's tables: an image of its memory's first bytes, made of keywords. The layout
 * is in `assembly/layout.ts`; which groups stand for a keyword, in `groups.ts`; the first level, in
 * `filter.ts`.
 */

import { createHash } from 'node:crypto';
import type { Keyword } from '#model/compiled-rule';
import {
  BUCKETS,
  BUCKET_COUNT,
  BUCKET_MASK,
  BUCKET_MULTIPLIER,
  BUCKET_SHIFT,
  CLASSES,
  DIGEST_AT,
  ENTRIES,
  ENTRY_BYTES,
  FILTER,
  IDENTITY,
  IDENTITY_AT,
  IMAGE_BYTES_AT,
  KEYWORDS_AT,
  KEYWORD_BYTES,
  LONGEST_KEYWORD_AT,
  MAX_HITS_AT,
  MODE_ASSIGNMENT,
  MODE_NONE,
  MODE_RUN,
  MODE_VALUE,
  MULTIPLIER_AT,
} from './assembly/layout.ts';
import { createFilter } from './filter.ts';
import { type Group, groupsOf } from './groups.ts';
import { byteClasses, maxMinRun } from './look-ahead.ts';

/** Bounds of a keyword's length in bytes. */
export const minKeywordBytes = 3;
/** Longest keyword that the tables can hold, in bytes. */
export const maxKeywordBytes = 255;

/** The look-ahead begins at a keyword's first operator, blank or line feed, where it has one. */
const operators = /[=:>,( \t\n]/;
const modes = { none: MODE_NONE, run: MODE_RUN, value: MODE_VALUE, assignment: MODE_ASSIGNMENT } as const;

/**
 * The table image of `keywords`: the same bytes for the same keywords, so it can be made at build
 * time. Throws a RangeError for a keyword shorter than 3 or longer than 255 bytes, or with a
 * character above 0xFF: rules are checked for such before.
 */
export function buildTables(keywords: readonly Keyword[]): Uint8Array {
  for (const { text } of keywords) checkText(text);
  const groups = keywords.flatMap(({ text }, index) => groupsOf(text, index));
  const { bytes: filter, multiplier } = createFilter(groups);
  const buckets = bucketsOf(groups);
  const sizes = [...buckets.values()].map((bucket) => bucket.length);
  const keywordsAt = ENTRIES + sizes.reduce((sum, size) => sum + size, 0) * ENTRY_BYTES;
  const keywordBytes = keywords.reduce((sum, { text }) => sum + KEYWORD_BYTES + text.length * 2, 0);
  const longest = keywords.reduce((most, { text }) => Math.max(most, text.length), 0);
  const image = new Uint8Array(keywordsAt + keywordBytes);
  const view = new DataView(image.buffer);
  view.setUint32(IDENTITY_AT, IDENTITY, true);
  view.setUint32(IMAGE_BYTES_AT, image.length, true);
  view.setUint32(DIGEST_AT, digestOf(keywords), true);
  view.setInt32(MULTIPLIER_AT, multiplier, true);
  view.setUint32(MAX_HITS_AT, Math.max(1, ...sizes), true);
  view.setUint32(LONGEST_KEYWORD_AT, longest, true);
  view.setUint32(KEYWORDS_AT, keywordsAt, true);
  image.set(filter, FILTER);
  image.set(byteClasses, CLASSES);
  writeKeywords(view, keywords, keywordsAt);
  writeEntries(view, buckets, keywordsAt);
  return image;
}

/** A number that changes with the keywords: the start of a SHA-1 over all that goes into the tables. */
export function digestOf(keywords: readonly Keyword[]): number {
  const told = keywords.map(
    ({ text, foldsCase, lookAhead, minRun }) => `${text}\0${foldsCase ? 1 : 0}${modes[lookAhead]}${minRun}\0`,
  );
  // One native call over one text: a loop over its characters took 12 ms of a cold start.
  return createHash('sha1').update(told.join('')).digest().readUInt32LE(0);
}

function checkText(text: string): void {
  if (text.length >= minKeywordBytes && text.length <= maxKeywordBytes && /^[\0-\xff]*$/.test(text)) return;
  throw new RangeError(
    `A keyword must have ${minKeywordBytes} to ${maxKeywordBytes} characters, all of them below U+0100; ` +
      `${JSON.stringify(text)} has ${text.length}.`,
  );
}

/** The entries of each bucket that has any: a keyword comes once for each offset, since the kernel compares keywords. */
function bucketsOf(groups: readonly Group[]): Map<number, Group[]> {
  const buckets = new Map<number, Group[]>();
  for (const group of groups) {
    for (const bits of bitsOf(group)) {
      const index = Math.imul(bits & BUCKET_MASK, BUCKET_MULTIPLIER) >>> BUCKET_SHIFT;
      const bucket = buckets.get(index);
      if (!bucket) buckets.set(index, [group]);
      else if (!bucket.some((known) => known.keyword === group.keyword && known.offset === group.offset)) {
        bucket.push(group);
      }
    }
  }
  return buckets;
}

/** A group whose last byte may be any is as many groups as the first level tells apart. */
function bitsOf({ bits, isOpen }: Group): readonly number[] {
  return isOpen ? Array.from({ length: 32 }, (_, value) => bits | (value << 24)) : [bits];
}

/** The keywords' texts, each followed by its masks: `byte & mask === bits` for its own bytes alone. */
function writeKeywords(view: DataView, keywords: readonly Keyword[], keywordsAt: number): void {
  let textAt = keywordsAt + keywords.length * KEYWORD_BYTES;
  let at = keywordsAt;
  for (const { text, foldsCase, lookAhead, minRun } of keywords) {
    const operator = text.search(operators);
    view.setUint32(at, textAt, true);
    view.setUint8(at + 4, text.length);
    view.setUint8(at + 5, modes[lookAhead]);
    view.setUint8(at + 6, Math.min(maxMinRun, Math.max(1, minRun)));
    view.setUint8(at + 7, operator < 0 ? text.length : operator);
    for (let offset = 0; offset < text.length; offset++) {
      const byte = text.charCodeAt(offset);
      const mask = foldsCase && isLetter(byte) ? 0xdf : 0xff;
      view.setUint8(textAt + offset, byte & mask);
      view.setUint8(textAt + text.length + offset, mask);
    }
    textAt += text.length * 2;
    at += KEYWORD_BYTES;
  }
}

function writeEntries(
  view: DataView,
  buckets: ReadonlyMap<number, readonly Group[]>,
  keywordsAt: number,
): void {
  const image = new Uint8Array(view.buffer);
  let at = ENTRIES;
  for (let index = 0; index < BUCKET_COUNT; index++) {
    view.setUint32(BUCKETS + index * 4, at, true);
    for (const { keyword, offset } of buckets.get(index) ?? []) {
      const textAt = view.getUint32(keywordsAt + keyword * KEYWORD_BYTES, true);
      const length = view.getUint8(keywordsAt + keyword * KEYWORD_BYTES + 4);
      image.copyWithin(at, textAt, textAt + Math.min(8, length));
      image.copyWithin(at + 8, textAt + length, textAt + length + Math.min(8, length));
      view.setUint32(at + 16, keyword * 256 + offset + 1, true);
      at += ENTRY_BYTES;
    }
  }
  view.setUint32(BUCKETS + BUCKET_COUNT * 4, at, true);
}

function isLetter(byte: number): boolean {
  const folded = byte | 0x20;
  return folded >= 0x61 && folded <= 0x7a;
}

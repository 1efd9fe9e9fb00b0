/**
 * Writes the kernel's tables: an image of its memory's first bytes, made of keywords. The layout
 * is in `assembly/layout.ts`; which groups stand for a keyword, in `groups.ts`; the first level, in
 * `filter.ts`.
 */

import type { Keyword } from '#model/compiled-rule';
import {
  BUCKETS,
  BUCKETS_BYTES,
  BUCKET_SHIFT,
  CLASSES,
  ENTRIES,
  ENTRY_BYTES,
  FILTER,
  IDENTITY,
  IDENTITY_AT,
  IMAGE_BYTES_AT,
  KEYWORDS_AT,
  KEYWORD_BYTES,
  KEYWORD_COUNT_AT,
  LONGEST_KEYWORD_AT,
  MAX_HITS_AT,
  MODE_ASSIGNMENT,
  MODE_NONE,
  MODE_VALUE,
  MULTIPLIER_AT,
} from './assembly/layout.ts';
import { createFilter } from './filter.ts';
import { type Group, groupsOf } from './groups.ts';
import { byteClasses, maxMinRun } from './look-ahead.ts';

/** Bounds of a keyword's length in bytes. */
export const minKeywordBytes = 3;
export const maxKeywordBytes = 255;

const modes = { none: MODE_NONE, value: MODE_VALUE, assignment: MODE_ASSIGNMENT } as const;

/**
 * The table image of `keywords`: the same bytes for the same keywords, so it can be made at build
 * time. Throws a RangeError for a keyword shorter than 3 or longer than 255 bytes, or with a
 * character above 0xFF; `rules/compile.ts` lets none through.
 */
export function buildTables(keywords: readonly Keyword[]): Uint8Array {
  for (const { text } of keywords) checkText(text);
  const groups = keywords.flatMap(({ text }, index) => groupsOf(text, index));
  const { bytes: filter, multiplier } = createFilter(groups);
  const buckets = bucketsOf(groups, multiplier);

  const keywordsAt = ENTRIES + buckets.reduce((sum, bucket) => sum + bucket.length, 0) * ENTRY_BYTES;
  const textsAt = keywordsAt + keywords.length * KEYWORD_BYTES;
  const longest = keywords.reduce((most, { text }) => Math.max(most, text.length), 0);
  const textBytes = keywords.reduce((sum, { text }) => sum + text.length * 2, 0);
  const image = new Uint8Array(textsAt + textBytes);
  const view = new DataView(image.buffer);
  view.setUint32(IDENTITY_AT, IDENTITY, true);
  view.setUint32(IMAGE_BYTES_AT, image.length, true);
  view.setUint32(KEYWORD_COUNT_AT, keywords.length, true);
  view.setInt32(MULTIPLIER_AT, multiplier, true);
  view.setUint32(MAX_HITS_AT, Math.max(1, ...buckets.map((bucket) => bucket.length)), true);
  view.setUint32(LONGEST_KEYWORD_AT, longest, true);
  view.setUint32(KEYWORDS_AT, keywordsAt, true);
  image.set(filter, FILTER);
  image.set(byteClasses, CLASSES);
  writeEntries(view, image, buckets, keywords);
  writeKeywords(view, image, keywords, keywordsAt, textsAt);
  return image;
}

function checkText(text: string): void {
  if (text.length >= minKeywordBytes && text.length <= maxKeywordBytes && /^[\0-\xff]*$/.test(text)) return;
  throw new RangeError(
    `A keyword must have ${minKeywordBytes} to ${maxKeywordBytes} characters, all of them below U+0100; ` +
      `${JSON.stringify(text)} has ${text.length}.`,
  );
}

/** A keyword comes once into a bucket for each offset: the kernel compares keywords, not groups. */
function bucketsOf(groups: readonly Group[], multiplier: number): Group[][] {
  const buckets = Array.from({ length: BUCKETS_BYTES / 4 - 1 }, (): Group[] => []);
  for (const group of groups) {
    const bucket = buckets[Math.imul(group.bits, multiplier) >>> BUCKET_SHIFT]!;
    const isKnown = bucket.some(
      ({ keyword, offset }) => keyword === group.keyword && offset === group.offset,
    );
    if (!isKnown) bucket.push(group);
  }
  return buckets;
}

function writeEntries(
  view: DataView,
  image: Uint8Array,
  buckets: readonly Group[][],
  keywords: readonly Keyword[],
): void {
  let at = ENTRIES;
  for (const [index, bucket] of buckets.entries()) {
    view.setUint32(BUCKETS + index * 4, at, true);
    for (const { keyword, offset } of bucket) {
      const { bits, masks } = maskedText(keywords[keyword]!);
      image.set(bits.subarray(0, 8), at);
      image.set(masks.subarray(0, 8), at + 8);
      view.setUint32(at + 16, keyword * 256 + offset + 1, true);
      at += ENTRY_BYTES;
    }
  }
  view.setUint32(BUCKETS + buckets.length * 4, at, true);
}

/** A text is followed by its masks, as in an entry. */
function writeKeywords(
  view: DataView,
  image: Uint8Array,
  keywords: readonly Keyword[],
  keywordsAt: number,
  textsAt: number,
): void {
  let textAt = textsAt;
  for (const [index, keyword] of keywords.entries()) {
    const at = keywordsAt + index * KEYWORD_BYTES;
    const { text, lookAhead, minRun } = keyword;
    const operator = text.search(/[=:>,( \t\n]/);
    const { bits, masks } = maskedText(keyword);
    view.setUint32(at, textAt, true);
    view.setUint8(at + 4, text.length);
    view.setUint8(at + 5, modes[lookAhead]);
    view.setUint8(at + 6, Math.min(maxMinRun, Math.max(1, minRun)));
    view.setUint8(at + 7, operator < 0 ? text.length : operator);
    image.set(bits, textAt);
    image.set(masks, textAt + text.length);
    textAt += text.length * 2;
  }
}

/** `byte & mask === bits` for the bytes of the keyword, and for no other where the case matters. */
function maskedText({ text, foldsCase }: Keyword): { bits: Uint8Array; masks: Uint8Array } {
  const masks = Uint8Array.from(text, (character) => (foldsCase && /[A-Za-z]/.test(character) ? 0xdf : 0xff));
  const bits = masks.map((mask, index) => text.charCodeAt(index) & mask);
  return { bits, masks };
}

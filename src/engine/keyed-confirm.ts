/**
 * Confirms a candidate of a keyed rule: the provider's name has been met, and a value of the
 * rule's shape must be assigned after it, in whatever syntax.
 */

import type { CompiledRule, KeyedMatcher } from '#model/compiled-rule';
import { lowered } from '#model/severity';
import type { Match } from '#engine/match';
import type { Regex } from '#engine/re2';
import { byteTable, tableOf, wordBytes } from '#engine/byte-class';
import { fitOf } from '#engine/keyed-context';
import { latin1 } from '#engine/latin1';

/** How far after the name a value may begin; the kernel looks equally far (`Keyword.lookAhead`). */
const reachBytes = 160;
const maxLineFeeds = 2;

const maxIdentifierBytes = 80;

const operatorBytes = tableOf(/[=:>,( \t\n]/);
const openingBytes = tableOf(/["'`>]/);
const identifierBytes = tableOf(/[A-Za-z0-9_.-]/);
const lineFeed = 0x0a;
const equalsSign = 0x3d;
const colon = 0x3a;
const underscore = 0x5f;

/** A keyed rule, ready to run. */
export interface KeyedConfirmer {
  readonly table: Uint8Array;
  readonly min: number;
  readonly max: number;
  readonly isCommonWord: boolean;
  readonly regex: () => Regex;
}

/** Prepares `matcher`; its regex compiles on first use. */
export function createKeyedConfirmer(
  matcher: KeyedMatcher,
  compile: (source: string) => Regex,
): KeyedConfirmer {
  let compiled: Regex | undefined;
  return {
    table: byteTable(matcher.bytes),
    min: matcher.min,
    max: matcher.max,
    isCommonWord: matcher.isCommonWord,
    regex: () => (compiled ??= compile(matcher.source)),
  };
}

/**
 * The first value after `nameEnd` that has the rule's shape: a longest run of the value's bytes,
 * begun within 160 bytes and two line feeds, with an operator, white space or a bracket somewhere
 * between it and the name, and no letter or digit directly beside it. What stands between decides
 * how sure the match is (`keyed-context.ts`).
 */
export function confirmKeyed(
  confirmer: KeyedConfirmer,
  bytes: Uint8Array,
  nameStart: number,
  nameEnd: number,
  ruleIndex: number,
  rule: CompiledRule,
): Match | undefined {
  const { table } = confirmer;
  if (isWithinWord(bytes, nameStart, nameEnd)) return undefined;
  const limit = Math.min(bytes.length, nameEnd + reachBytes);
  let hasOperator = false;
  let lineFeeds = 0;
  let index = nameEnd;
  while (index < limit) {
    const byte = bytes[index]!;
    const isMark = byte === equalsSign || byte === colon;
    const mayOpen = hasOperator && table[byte] === 1 && (!isMark || openingBytes[bytes[index - 1]!] === 1);
    const value = mayOpen ? findValue(confirmer, bytes, index) : undefined;
    const fit = value && fitOf(bytes, nameStart, nameEnd, value.start, confirmer.isCommonWord);
    if (value && fit !== 'none') {
      return {
        rule: ruleIndex,
        start: nameStart,
        end: value.end,
        secretStart: value.start,
        secretEnd: value.end,
        confidence: fit === 'unsure' ? lowered(rule.confidence) : rule.confidence,
        facts: {},
        name: {
          start: nameStart,
          end: nameEnd,
          identifierStart: startOfIdentifier(bytes, nameStart),
        },
      };
    }
    if (table[byte] === 1 && !isMark) {
      index = skipRun(table, bytes, index, limit);
      continue;
    }
    if (operatorBytes[byte] === 1) hasOperator = true;
    if (byte === lineFeed && ++lineFeeds > maxLineFeeds) return undefined;
    index++;
  }
  return undefined;
}

function startOfIdentifier(bytes: Uint8Array, nameStart: number): number {
  const limit = Math.max(0, nameStart - maxIdentifierBytes);
  let start = nameStart;
  while (start > limit && identifierBytes[bytes[start - 1]!] === 1) start--;
  return start;
}

/** Names shorter than this occur by chance in Base64 and in longer words. */
const shortName = 6;

/** True for a short name that goes on from the letter or digit before it, unless a capital begins it. */
function isWithinWord(bytes: Uint8Array, nameStart: number, nameEnd: number): boolean {
  if (nameEnd - nameStart >= shortName) return false;
  const before = bytes[nameStart - 1];
  if (before === undefined || before === underscore || !isWordByte(before)) return false;
  return !(isCapital(bytes[nameStart]!) && !isCapital(before));
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

/**
 * `=` and `:` may be value bytes (padding, `id:secret`): a run is tried whole, then behind each of
 * them. That a value begins with one is believed behind a quote or a tag only.
 */
function skipRun(table: Uint8Array, bytes: Uint8Array, start: number, limit: number): number {
  let index = start;
  while (
    index < limit &&
    table[bytes[index]!] === 1 &&
    bytes[index] !== equalsSign &&
    bytes[index] !== colon
  ) {
    index++;
  }
  return index;
}

function findValue(
  confirmer: KeyedConfirmer,
  bytes: Uint8Array,
  start: number,
): { start: number; end: number } | undefined {
  const { table, min, max } = confirmer;
  let end = start;
  while (end < bytes.length && end - start <= max && table[bytes[end]!] === 1) end++;
  const length = end - start;
  if (length < min || length > max) return undefined;
  if (isWordByte(bytes[start - 1]) || isWordByte(bytes[end])) return undefined;
  const found = confirmer.regex().exec(latin1(bytes, start, end), 0);
  return found && found.start === 0 && found.end === length ? { start, end } : undefined;
}

function isWordByte(byte: number | undefined): boolean {
  return byte !== undefined && wordBytes[byte] === 1;
}

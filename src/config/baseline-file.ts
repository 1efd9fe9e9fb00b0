/**
 * Reads and writes `.dowse-baseline.json`: sorted, one entry a block of lines, so that git merges
 * what two branches add. No zod here: hooks read it at every commit.
 */

import { UsageError } from '#model/errors';
import { isDay } from '#model/suppression';
import type { BaselineEntry } from '#triage/baseline';
import { jsonErrorOffset } from './json-error.ts';
import { readBoundedText } from './bounded-text.ts';

/** The shape of the file that this version writes, and the only one that it reads. */
const version = 1;

/** Some 250 bytes an entry: room for 100,000. */
const maxFileBytes = 32 * 1024 * 1024;

/** An entry, with the line that it begins at. */
export interface WrittenEntry extends BaselineEntry {
  readonly line: number;
}

/**
 * The entries in `file`, in the file's order. Throws a `UsageError` that names the file and the
 * entry for everything that is not as it should be: a baseline that is half understood would hide
 * the wrong things. Of a fingerprint that is there twice (a merge), the first counts.
 */
export function readBaseline(file: string): WrittenEntry[] {
  return parseBaseline(readBoundedText(file, 'baseline', maxFileBytes), file);
}

/** The same for a text that was read already. */
export function parseBaseline(text: string, file: string): WrittenEntry[] {
  const value = parseJson(text.replace(/^\u{feff}/u, ''), file);
  if (!isObject(value) || !Array.isArray(value['entries'])) {
    throw new UsageError(`${file} is no baseline: it has no list "entries".`);
  }
  if (value['version'] !== version) {
    throw new UsageError(
      `${file} has the version ${JSON.stringify(value['version'] ?? null)}, and this Dowse reads ${version}. Update Dowse, or write it anew: dowse baseline create --force`,
    );
  }
  const lines = entryLines(text);
  const entries = new Map<string, WrittenEntry>();
  for (const [index, entry] of value['entries'].entries()) {
    const read = { ...checkedEntry(entry, `${file}: entries[${index}]`), line: lines[index] ?? 1 };
    if (!entries.has(read.fingerprint)) entries.set(read.fingerprint, read);
  }
  return [...entries.values()];
}

/** The text of a baseline. The same entries make the same text, in any order; keys stand in a fixed one. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const sorted = [...entries].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  const written = sorted.map(({ fingerprint, rule, path, reason, owner, expires }) => ({
    fingerprint,
    rule,
    path,
    reason,
    owner,
    expires,
  }));
  return `${JSON.stringify({ version, entries: written }, undefined, 2)}\n`;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const line = text.slice(0, jsonErrorOffset(text)).split('\n').length;
    const isConflict = /^(?:<{7}|={7}|>{7})/m.test(text);
    const advice = isConflict
      ? 'It has a merge conflict: keep the entries of both sides, with a comma between them, then run dowse baseline update.'
      : 'Correct it, or take it from git.';
    throw new UsageError(`${file}:${line}: is not valid JSON. ${advice}`, { cause: error });
  }
}

const keys = ['fingerprint', 'rule', 'path', 'reason', 'owner', 'expires'] as const;

function checkedEntry(entry: unknown, name: string): BaselineEntry {
  if (!isObject(entry)) throw new UsageError(`${name} must be an object.`);
  for (const [key, value] of Object.entries(entry)) {
    if (!keys.some((known) => known === key)) {
      throw new UsageError(`${name} has a key "${key}", which is none of ${keys.join(', ')}.`);
    }
    if (typeof value !== 'string') throw new UsageError(`${name}.${key} must be a text.`);
  }
  const { fingerprint, rule, expires } = entry;
  if (typeof fingerprint !== 'string' || !/^v1:[0-9a-f]{32}$/.test(fingerprint)) {
    throw new UsageError(`${name}.fingerprint must be one as reports print it: v1: and 32 digits.`);
  }
  if (typeof rule !== 'string') throw new UsageError(`${name}.rule must be the id of a rule.`);
  if (typeof expires === 'string' && !isDay(expires)) {
    throw new UsageError(`${name}.expires must be a day such as 2026-03-31.`);
  }
  return entry as Record<string, string> & BaselineEntry;
}

/** The line of each entry's brace, as this file writes them; of another layout the fingerprint's line. */
function entryLines(text: string): number[] {
  const lines: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    for (const _ of line.matchAll(/"fingerprint"\s*:/g)) lines.push(index + 1);
  }
  return lines;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Writes comments that allow a finding into the files that hold it: all of them or none. Each file
 * is searched before and after, so that a comment hides that secret and nothing else.
 */

import { withComment } from '#triage/inline-comment';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '#engine/engine';
import type { Finding, Occurrence } from '#model/finding';
import { mask } from '#model/secret';
import type { Sighting } from '#model/sighting';
import { writeToFile } from './output.ts';

/** What was written where, or why nothing was, as a sentence. */
export type CommentsOutcome = { readonly written: readonly string[] } | { readonly refusal: string };

/** Larger files are not what people write comments in. */
const mostBytes = 8_000_000;

/**
 * Writes the comments. Refuses, and writes nothing, where a place has none: history, builds and
 * archives, binary files, formats without comments, lines that hold another secret of the same rule.
 */
export async function writeComments(
  finding: Finding,
  reason: string,
  engine: Engine,
): Promise<CommentsOutcome> {
  const [beyond] = finding.occurrences.filter((occurrence) => !isInPlainFile(occurrence));
  if (beyond !== undefined) return { refusal: `${placeName(beyond)} cannot have a comment` };
  if (finding.omittedOccurrences > 0) return { refusal: 'it is in more places than are listed' };
  const byFile = new Map<string, Occurrence[]>();
  for (const occurrence of finding.occurrences) {
    const file = join(occurrence.root, occurrence.path ?? '');
    byFile.set(file, [...(byFile.get(file) ?? []), occurrence]);
  }
  const changes: Change[] = [];
  for (const [file, occurrences] of byFile) {
    const change = await changed(file, occurrences, { secret: String(finding.secret), reason, engine });
    if (typeof change === 'string') return { refusal: `${file}: ${change}` };
    changes.push(change);
  }
  for (const { file, text, mode } of changes) writeToFile([text], file, mode);
  return { written: changes.flatMap(({ notes }) => notes) };
}

function isInPlainFile({ place, path, inner, isInWorkingTree }: Occurrence): boolean {
  return place === 'file' && path !== undefined && inner === undefined && isInWorkingTree;
}

function placeName({ place, path, inner }: Occurrence): string {
  if (path === undefined) return `a ${place.replace('-', ' ')}`;
  return inner === undefined ? `${path} in history` : `what is inside of ${path}`;
}

interface Change {
  readonly file: string;
  readonly text: string;
  readonly mode: number;
  readonly notes: readonly string[];
}

interface Wish {
  /** Masked. */
  readonly secret: string;
  readonly reason: string;
  readonly engine: Engine;
}

/** The file with its comments, or why it has none. */
async function changed(
  file: string,
  occurrences: readonly Occurrence[],
  { secret, reason, engine }: Wish,
): Promise<Change | string> {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return 'it is no regular file';
  if (stats.size > mostBytes) return 'it is too large';
  const original = readFileSync(file);
  const before = search(engine, original);
  const sightings = occurrences.map(({ start }) =>
    before.find((each) => each.start.byte === start.byte && mask(each.secret) === secret),
  );
  const [first] = sightings;
  if (first === undefined || sightings.includes(undefined)) return 'it has changed since it was scanned';
  const commented = await commentedLines(
    file,
    original,
    new Map(sightings.map((each) => [each!.start.line, each!])),
    reason,
  );
  if (typeof commented === 'string') return commented;
  if (!hidesOnly(first.secret, before, search(engine, commented.bytes)))
    return 'a comment there would hide another secret with it';
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(commented.bytes);
  if (!Buffer.from(text).equals(commented.bytes)) return 'it is not UTF-8';
  return { file, text, mode: stats.mode & 0o777, notes: commented.notes };
}

/** A comment for each line, from the last one up, so that lines above keep their numbers. */
async function commentedLines(
  file: string,
  original: Uint8Array,
  byLine: ReadonlyMap<number, Sighting>,
  reason: string,
): Promise<{ bytes: Buffer; notes: string[] } | string> {
  let bytes: Uint8Array = original;
  const notes: string[] = [];
  for (const [firstLine, { end, rule }] of [...byLine].sort(([a], [b]) => b - a)) {
    const outcome = withComment({ path: file, bytes, firstLine, lastLine: end.line, rule, reason });
    if ('refusal' in outcome) return outcome.refusal;
    const isSame = outcome.format === undefined || (await isSameValue(bytes, outcome.bytes, outcome.format));
    if (!isSame) return 'a comment there would change what the file says';
    bytes = outcome.bytes;
    notes.unshift(`${file}:${firstLine}  ${outcome.comment}`);
  }
  return { bytes: Buffer.from(bytes), notes };
}

function search(engine: Engine, bytes: Uint8Array): readonly Sighting[] {
  return engine.search({ bytes, origin: { kind: 'stdin' } });
}

/** True when of what was told before only `secret` is allowed now. */
function hidesOnly(secret: string, before: readonly Sighting[], after: readonly Sighting[]): boolean {
  const told = (sightings: readonly Sighting[]): string[] =>
    sightings.filter(({ allowedBy }) => allowedBy === undefined).map((each) => each.secret);
  const others = told(before).filter((each) => each !== secret);
  return JSON.stringify(told(after)) === JSON.stringify(others);
}

/** Inside of a text that runs over lines, a comment would be part of it: the parser tells. */
async function isSameValue(before: Uint8Array, after: Uint8Array, format: 'yaml' | 'toml'): Promise<boolean> {
  const { readDocument } = await import('#config/document');
  const [one, other] = [before, after].map((bytes) => readDocument(Buffer.from(bytes).toString(), format));
  if (one === undefined || other === undefined || 'message' in one || 'message' in other) return false;
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}

/** Gathers what decoding tells of one file that holds others, for coverage and for people. */

import type { BuildInfo } from '#model/build';
import type { Coverage } from '#model/coverage';
import type { Origin } from '#model/origin';
import type { BuildFact, BuildNote, OpenedEntry } from '#decoders/decoder';

/** More notes of one build say nothing new. */
const maxNotes = 100;
/** Values of one fact: a build may be made with a handful of frameworks. */
const maxValues = 20;

/** Takes what decoding tells of one blob. */
export interface BuildRecord {
  take(event: OpenedEntry | BuildNote | BuildFact): void;
  /** What there is to tell; undefined for a plain archive, and for what is no file. */
  toBuild(origin: Origin): BuildInfo | undefined;
}

/** Makes a record; opened entries are added to `coverage` too. */
export function createBuildRecord(coverage: Coverage): BuildRecord {
  const facts = new Map<string, string[]>();
  const notes: { path: string; message: string }[] = [];
  const opened: Record<string, { entries: number; bytes: number }> = {};
  return {
    take(event) {
      if (event.kind === 'opened') {
        for (const counts of [opened, coverage.opened]) count(counts, event);
      } else if (event.kind === 'note') {
        if (notes.length < maxNotes) notes.push({ path: event.path, message: event.message });
      } else addFact(facts, event);
    },
    toBuild(origin) {
      if (facts.size === 0 && notes.length === 0) return undefined;
      if (origin.kind !== 'file' && origin.kind !== 'stdin') return undefined;
      const place =
        origin.kind === 'file' ? { root: origin.root, path: origin.path } : { root: '-', path: '-' };
      return { kind: 'build', ...place, facts: Object.fromEntries(facts), notes, opened };
    },
  };
}

function count(
  counts: Record<string, { entries: number; bytes: number }>,
  { format, bytes }: OpenedEntry,
): void {
  const known = (counts[format] ??= { entries: 0, bytes: 0 });
  known.entries++;
  known.bytes += bytes;
}

function addFact(facts: Map<string, string[]>, { name, value }: BuildFact): void {
  const values = facts.get(name) ?? [];
  if (values.length < maxValues && !values.includes(value)) values.push(value);
  facts.set(name, values);
}

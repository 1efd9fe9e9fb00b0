/** Where entries of a zip lie: which share their bytes, what stands between them, which headers lie. */

import type { ByteSource } from '#model/byte-source';
import type { ZipEntry } from './directory.ts';
import { readLocalHeader } from './entry-data.ts';

/** A part of the file. */
export interface ZipRange {
  readonly start: number;
  readonly end: number;
}

export interface ZipRanges {
  /** False for an entry whose bytes were given to others already, as often as is allowed. */
  isOpened(entry: ZipEntry): boolean;
  /** What no entry and not `directory` takes: signing blocks, comments, bytes in front. */
  gaps(directory: ZipRange, length: number): ZipRange[];
  /** Signs of forgery, one sentence each. */
  readonly notes: readonly string[];
}

/** A descriptor takes up to 24 bytes behind the data; alignment less. */
const leastGap = 24;
/** Honest entries share nothing; forged lengths may lie over some. */
const maxOverlap = 2;

/** Reads the entries' own headers, and sorts out where they lie. */
export function zipRanges(source: ByteSource, entries: readonly ZipEntry[]): ZipRanges {
  const notes: string[] = [];
  const ranges: (ZipRange & { readonly entry: ZipEntry })[] = [];
  const counts = { missing: 0, renamed: 0, otherMethod: 0 };
  for (const entry of entries) {
    const header = readLocalHeader(source, entry);
    if (!header) {
      counts.missing++;
      continue;
    }
    if (header.name !== entry.name) counts.renamed++;
    if (header.method !== entry.method) counts.otherMethod++;
    ranges.push({ start: entry.headerAt, end: header.dataAt + entry.compressedBytes, entry });
  }
  const note = (count: number, message: string): void => {
    if (count > 0) notes.push(`${count === 1 ? 'One entry' : `${count} entries`} ${message}`);
  };
  note(counts.missing, 'without a header where the directory says.');
  note(counts.renamed, 'with another name in the header than in the directory.');
  note(counts.otherMethod, 'with another compression in the header than in the directory.');
  ranges.sort((a, b) => a.start - b.start);
  const leftOut = new Set<ZipEntry>();
  let budget = source.length * maxOverlap;
  let end = 0;
  for (const range of ranges) {
    if (range.start < end) {
      budget -= range.end - range.start;
      if (budget < 0) leftOut.add(range.entry);
    }
    end = Math.max(end, range.end);
  }
  return {
    isOpened: (entry) => !leftOut.has(entry),
    gaps: (directory, length) => gapsBetween([...ranges, directory], length),
    notes,
  };
}

function gapsBetween(taken: readonly ZipRange[], length: number): ZipRange[] {
  const gaps: ZipRange[] = [];
  let at = 0;
  for (const range of [...taken].sort((a, b) => a.start - b.start)) {
    const until = Math.min(length, range.start);
    if (until > at + leastGap) gaps.push({ start: at, end: until });
    at = Math.max(at, range.end);
  }
  if (length > at) gaps.push({ start: at, end: length });
  return gaps;
}

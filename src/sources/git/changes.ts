/**
 * Opens changed files, and tells which of their lines are new: the half of the staged and commits
 * sources that runs in a worker. Those two plan what is to be read.
 */

import type { ByteRange } from '#model/blob';
import type { Origin } from '#model/origin';
import type { Problem } from '#model/problem';
import type { Change, Sink, WorkUnit } from '#model/source';
import { type Segmenter, createSegmenter } from '#sources/segments';
import { newLineRanges } from './new-lines.ts';
import type { ObjectReceiver } from './object-reader.ts';
import { objectReader } from './objects.ts';

export { createCommitsSource, type CommitSelection } from './commits.ts';
export { createPushSource } from './pushed.ts';
export { createStagedSource } from './staged.ts';

/** Of one file, all versions that it replaces together (an octopus merge has many). */
const mostPreviousBytes = 64 * 1024 * 1024;

type ChangesUnit = Extract<WorkUnit, { kind: 'git-changes' }>;

/**
 * Hands over each changed file with the ranges of its new lines, each commit's text, each list of
 * names. Versions above 32 MB are not compared: such a file counts as all new. What cannot be
 * read becomes a problem.
 */
export async function openChanges(unit: ChangesUnit, sink: Sink): Promise<void> {
  for (const [reason, count] of Object.entries(unit.skipped ?? {})) {
    for (let counted = 0; counted < count; counted++) sink.skip(reason);
  }
  const read = unit.changes.filter(({ kind }) => kind !== 'file-names');
  const receiver = createReceiver(unit, read, sink);
  const oids = read.flatMap(({ oid, previous }) => [...previous, oid]).map((oid) => `${oid}\n`);
  const lost = await objectReader(unit.gitDir, unit.isHook).read(oids.join(''), receiver);
  for (const change of unit.changes) {
    if (change.kind !== 'file-names') continue;
    sink.blob({ bytes: Buffer.from(change.path), origin: originOf(change, unit.repository) });
  }
  if (lost > 0) {
    sink.problem({
      kind: 'problem',
      code: 'git-failed',
      message: 'Git broke down again and again while it read changed files, which were not scanned.',
      subject: unit.repository,
      advice: 'Run "git fsck" there, or scan a fresh clone.',
      count: lost,
    });
  }
}

/** Answers come in the order of the request: the versions that a file replaces, then the file. */
function createReceiver(unit: ChangesUnit, changes: readonly Change[], sink: Sink): ObjectReceiver {
  let index = 0;
  let answered = 0;
  let previous: Uint8Array[] = [];
  let previousBytes = 0;
  let large: Segmenter | undefined;
  const current = (): Change => changes[index]!;
  const isFile = (): boolean => answered === current().previous.length;
  const next = (): void => {
    answered++;
    if (answered <= current().previous.length) return;
    index++;
    answered = 0;
    previous = [];
    previousBytes = 0;
  };
  const failed = (oid: string): void => {
    large?.end();
    large = undefined;
    // Without the version that it replaces, all of a file counts as new: nothing is missed.
    if (isFile()) sink.problem(unreadable(current(), oid));
    next();
  };
  return {
    object(_oid, _type, bytes) {
      if (isFile()) {
        const newRanges = rangesOf(current(), bytes, previous);
        const origin = originOf(current(), unit.repository);
        sink.blob({ bytes, origin, ...(newRanges && { newRanges, previous }) });
      } else if ((previousBytes += bytes.length) <= mostPreviousBytes) previous.push(Uint8Array.from(bytes));
      next();
    },
    begin() {
      const origin = originOf(current(), unit.repository);
      if (isFile()) large = createSegmenter((segment) => sink.blob({ ...segment, origin }));
    },
    piece: (bytes) => large?.push(bytes),
    end() {
      large?.end();
      large = undefined;
      next();
    },
    missing: failed,
    failed,
  };
}

function unreadable({ kind, path }: Change, oid: string): Problem {
  return {
    kind: 'problem',
    code: 'missing-object',
    message: 'Git does not have, or cannot read, the content of this changed file.',
    subject: kind === 'commit' || kind === 'tag' ? oid : `${path} (${oid})`,
    advice: 'Run "git fsck" there, or scan a full clone.',
  };
}

function rangesOf(
  change: Change,
  bytes: Uint8Array,
  previous: readonly Uint8Array[],
): ByteRange[] | undefined {
  return change.previous.length === 0 ? undefined : newLineRanges(bytes, previous);
}

function originOf({ commit, kind, path, oid }: Change, repository: string): Origin {
  if (commit === undefined) return { kind: 'staged', repository, path, oid };
  if (kind === 'file') return { kind: 'commit-file', repository, commit, path, oid };
  return { kind: 'commit-text', repository, commit, part: kind === 'commit' ? 'message' : kind };
}

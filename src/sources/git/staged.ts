/**
 * Plans the scan of what is staged: the content of the index, which may differ from the file on
 * disk, compared with HEAD. On the way of every pre-commit hook, so it costs one git process.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, Source } from '#model/source';
import { pathText } from '#sources/disk-path';
import { createChangeUnits, toChange } from './change-units.ts';
import { emptyTrees } from './empty-objects.ts';
import { runGit } from './git.ts';
import { objectReader } from './objects.ts';
import { type RawChange, createRawDiffParser } from './raw-diff.ts';
import type { Repository } from './repository.ts';

/** Staged files, with the versions in HEAD that they replace, also where they were renamed from. */
export function createStagedSource(repository: Repository): Source {
  return {
    name: repository.root,
    async *plan() {
      // A few changes are read on this very thread: git gets ready while it tells which.
      objectReader(repository.commonDir, repository.isHook).start();
      const raw =
        (await readStaged(repository, 'HEAD')) ??
        // HEAD names no commit (yet): all of the index is new.
        (await readStaged(repository, emptyTrees[repository.objectFormat]));
      if (!raw) {
        yield {
          kind: 'problem',
          code: 'git-failed',
          message: 'Git could not read the index, so what is staged was not scanned.',
          subject: repository.root,
          advice: 'Run "git status" there to see why.',
        };
        return;
      }
      const units = createChangeUnits(repository);
      const merged = await readMerged(repository);
      for (const each of raw) {
        const change = againstMerged(toChange(each), merged);
        if (typeof change === 'string') units.skip(change);
        else units.add(change);
      }
      yield* units.take(true);
    },
  };
}

/** By path, how the index differs from one commit that goes into the new one. */
type Differences = ReadonlyMap<string, Change | string>;

/** Where git notes the commits that are being merged, and the one that a rebase is about to replace. */
const mergedFiles = ['MERGE_HEAD', 'REBASE_HEAD'];

/** One for each commit that goes into the new one besides HEAD; none but in merges and rebases. */
async function readMerged(repository: Repository): Promise<Differences[]> {
  const read = (name: string) => readFile(join(repository.gitDir, name), 'latin1').catch(() => '');
  const texts = await Promise.all(mergedFiles.map(read));
  const oids = texts.flatMap((text) => text.split('\n')).filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  const all = await Promise.all(oids.map((oid) => readStaged(repository, oid)));
  return all
    .filter((raw) => raw !== undefined)
    .map((raw) => new Map(raw.map((each) => [pathText(each.path), toChange(each)])));
}

/**
 * What a merge commit adds is what none of its parents has: a file that is the other side's as it
 * is brings nothing, and of any other file both sides' versions are old. So it is with a commit that
 * a rebase replaces: what it holds is told at the push, not in the middle of the rebase.
 */
function againstMerged(change: Change | string, merged: readonly Differences[]): Change | string {
  if (typeof change === 'string') return change;
  const previous = [...change.previous];
  for (const differences of merged) {
    const other = differences.get(change.path);
    if (other === undefined) return 'merged';
    if (typeof other !== 'string') previous.push(...other.previous);
  }
  return { ...change, previous };
}

async function readStaged(repository: Repository, tree: string): Promise<RawChange[] | undefined> {
  const { gitDir, isHook, isPartial } = repository;
  const exit = await runGit({ gitDir, isHook }, [
    'diff-index',
    '--cached',
    '--raw',
    '-z',
    // To find renames, git reads files, which a partial clone may not have.
    isPartial ? '--no-renames' : '-M',
    '-l1000',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--end-of-options',
    tree,
    '--',
  ]);
  if (exit.code !== 0) return undefined;
  const changes: RawChange[] = [];
  createRawDiffParser(
    () => {},
    (change) => changes.push(change),
  ).push(exit.output);
  return changes;
}

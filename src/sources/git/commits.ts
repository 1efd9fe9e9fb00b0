/**
 * Plans the scan of commits one by one, oldest first: what each changed against all its parents,
 * its message and author, and the names it added. A secret that one commit added and the next
 * removed is thus found.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '#model/errors';
import type { Problem } from '#model/problem';
import type { Source, WorkUnit } from '#model/source';
import { pathText } from '#sources/disk-path';
import { type ChangeUnits, createChangeUnits, toChange } from './change-units.ts';
import { type GitExit, runGit, spawnGit } from './git.ts';
import { shallowProblem } from './missing-objects.ts';
import { type RawChange, createRawDiffParser } from './raw-diff.ts';
import type { Repository } from './repository.ts';

/**
 * Which commits: those of `A..B` (anything that names a set of commits; further words, `^C`, leave
 * out more), or those since a date, on any ref.
 */
export type CommitSelection = { readonly range: string } | { readonly since: string };

const diffTree = [
  'diff-tree',
  '--stdin',
  '--always',
  '-r',
  '--root',
  '-c',
  '-l1000',
  '--raw',
  '-z',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
];
/** Names per change, so that a commit of a million files makes no giant. */
const namesPerChange = 10_000;

/** The commits that `selection` names. `plan` throws `UsageError` when git does not understand it. */
export function createCommitsSource(repository: Repository, selection: CommitSelection): Source {
  return {
    name: repository.root,
    async *plan() {
      const revisions =
        'range' in selection
          ? rangeArguments(selection.range)
          : await sinceArguments(repository, selection.since);
      yield* planCommits(repository, revisions, (exit) => selectionError(repository, selection, exit));
    },
  };
}

function rangeArguments(range: string): string[] {
  if (range.includes('\0')) throw new UsageError('--range holds a NUL character.');
  // No name of a revision holds a space.
  return ['--end-of-options', ...range.split(' '), '--'];
}

/** Git takes any text for a date, and what it does not understand for now. That is not to go unnoticed. */
async function sinceArguments({ gitDir }: Repository, since: string): Promise<string[]> {
  if (since.includes('\0')) throw new UsageError('--since holds a NUL character.');
  const { output } = await runGit({ gitDir }, ['rev-parse', `--since=${since}`]);
  const seconds = Number(/^--max-age=(\d+)\s*$/.exec(output.toString())?.[1] ?? Number.NaN);
  const isNow = !(Math.abs(Date.now() / 1000 - seconds) > 5);
  if (isNow && !/\b(?:now|seconds?)\b/.test(since)) {
    throw new UsageError(
      `--since: "${since}" is no date that git understands. Write it like 2025-01-31 or "2 weeks ago".`,
    );
  }
  return [`--since=${since}`, '--all', '--'];
}

/**
 * Plans the commits that `rev-list` lists for `revisions`, with `input` on its standard input.
 * `toError` says what a failure of it means.
 */
export async function* planCommits(
  repository: Repository,
  revisions: readonly string[],
  toError: (exit: GitExit) => Error,
  input = '',
): AsyncGenerator<WorkUnit | Problem> {
  const { gitDir, isHook, isPartial } = repository;
  const shallow = await readShallowCommits(repository);
  const list = spawnGit({ gitDir, isHook }, ['rev-list', '--reverse', '--topo-order', ...revisions]);
  // To find renames, git reads files, which a partial clone may not have.
  const diff = spawnGit({ gitDir, isHook }, [...diffTree, isPartial ? '--no-renames' : '-M']);
  list.child.stdin.end(input);
  // A failure of either is told by its exit.
  pipeline(list.child.stdout, diff.child.stdin).catch(() => {});
  const units = createChangeUnits(repository);
  const commits = createCommitCollector(units, shallow);
  const parser = createRawDiffParser(commits.begin, commits.change);
  try {
    for await (const chunk of diff.child.stdout as AsyncIterable<Buffer>) {
      parser.push(chunk);
      yield* units.take();
    }
    commits.end();
    yield* units.take(true);
    const listed = await list.ended;
    if (listed.code !== 0) throw toError(listed);
    if ((await diff.ended).code !== 0) yield diffProblem(repository);
    if (commits.hasShallow()) yield shallowProblem(repository);
  } finally {
    list.child.kill();
    diff.child.kill();
  }
}

interface CommitCollector {
  begin(oid: string): void;
  change(raw: RawChange): void;
  end(): void;
  /** True when one of the commits is where a shallow clone is cut off: all its files seem new. */
  hasShallow(): boolean;
}

function createCommitCollector(units: ChangeUnits, shallow: ReadonlySet<string>): CommitCollector {
  let commit = '';
  let names: string[] = [];
  let hasShallow = false;
  const flushNames = (): void => {
    if (names.length === 0) return;
    units.add({ commit, path: names.join('\n'), oid: commit, previous: [], kind: 'file-names' });
    names = [];
  };
  return {
    begin(oid) {
      flushNames();
      commit = oid;
      hasShallow ||= shallow.has(oid);
      units.add({ commit, path: '', oid, previous: [], kind: 'commit' });
    },
    change(raw) {
      // Added, copied or renamed against every parent: the name is new.
      if (/^(?:[ACR]\d*)+$/.test(raw.status)) names.push(pathText(raw.path));
      if (names.length >= namesPerChange) flushNames();
      const change = toChange(raw, commit);
      if (typeof change === 'string') units.skip(change);
      else units.add(change);
    },
    end: flushNames,
    hasShallow: () => hasShallow,
  };
}

async function readShallowCommits({ isShallow, commonDir }: Repository): Promise<ReadonlySet<string>> {
  if (!isShallow) return new Set();
  const text = await readFile(join(commonDir, 'shallow'), 'latin1').catch(() => '');
  return new Set(text.split('\n'));
}

function selectionError(repository: Repository, selection: CommitSelection, exit: GitExit): UsageError {
  const asked = 'range' in selection ? `--range ${selection.range}` : `--since ${selection.since}`;
  const isUnknown = exit.says(
    /bad revision|bad object|unknown revision|Invalid revision range|ambiguous argument/i,
  );
  if (!isUnknown) {
    return new UsageError(
      `${asked}: git could not list the commits of ${repository.root} (exit code ${exit.code}).`,
    );
  }
  const advice = repository.isShallow
    ? 'The clone is shallow: fetch the older commits first (git fetch --unshallow; in GitHub Actions: fetch-depth: 0).'
    : 'Both ends must be commits, branches or tags that the repository has: fetch first, or check the spelling.';
  return new UsageError(`${asked} names commits that ${repository.root} does not have. ${advice}`);
}

function diffProblem(repository: Repository): Problem {
  return {
    kind: 'problem',
    code: 'git-failed',
    message:
      'Git could not compare all commits: objects are missing or corrupt, later commits were not scanned.',
    subject: repository.root,
    advice: 'Run "git fsck" there, or scan a fresh clone.',
  };
}

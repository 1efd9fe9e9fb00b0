/** Decides what each target means and lines up the sources that plan its work. */

import { isAbsolute, join, relative } from 'node:path';
import { SourceError, UsageError } from '#model/errors';
import { wayBelow } from '#model/folder-policy';
import type { Problem } from '#model/problem';
import type { Source, WorkUnit } from '#model/source';
import { createCommitsSource, createPushSource, createStagedSource } from '#sources/git/changes';
import { createHistorySource } from '#sources/git/history';
import { type Repository, openRepository } from '#sources/git/repository';
import { submodules } from '#sources/git/submodules';
import { realFolder } from '#sources/exclusion';
import { type Target, expandTargets } from '#sources/targets';
import { type TreeOptions, createTreeSource } from '#sources/working-tree';
import type { ScanOptions } from '#scan/options';

/** Submodules within submodules are followed this deep; deeper ones are reported. */
const maxSubmoduleDepth = 4;

export interface PlannedScan {
  /** Units and problems of all sources, one source after the other. */
  items(): AsyncGenerator<WorkUnit | Problem>;
  /** The repositories whose history is scanned, by the name that units and origins have for them. */
  readonly repositories: ReadonlyMap<string, Repository>;
  /** What changed, and nothing else: then there may well be nothing. */
  readonly isOfChanges: boolean;
  /** True when all of the folder (absolute, links resolved) is scanned. */
  covers(folder: string): boolean;
  /** A root as the user named it: the target, or the way from it for what lies below (submodules). */
  nameOf(root: string): string;
}

/**
 * Opens the targets and chooses their sources: a repository means its working tree and all its
 * history, a folder its tree, a file itself. Throws `UsageError` or `SourceError` for what does
 * not exist or cannot be scanned at all.
 */
export async function planScan(options: ScanOptions): Promise<PlannedScan> {
  const cwd = options.cwd ?? process.cwd();
  const repositories = new Map<string, Repository>();
  const sources: Source[] = [];
  const problems: Problem[] = [];
  if (options.message !== undefined) return planMessage(options.message, cwd);
  const isCommits = [options.push, options.range, options.since].some((each) => each !== undefined);
  const isOfChanges = isCommits || options.staged === true;
  const targets = await expandTargets(options.targets.length === 0 ? ['.'] : options.targets, cwd);
  const wholeFolders: string[] = [];
  for (const target of targets) {
    const planned = isOfChanges ? await planChanges(target, options) : await planTarget(target, options);
    sources.push(...planned.sources);
    problems.push(...planned.problems);
    for (const repository of planned.repositories) repositories.set(repository.root, repository);
    if (target.kind === 'folder' && planned.isPart !== true) wholeFolders.push(realFolder(target.folder));
  }
  return {
    async *items() {
      yield* problems;
      for (const source of sources) yield* source.plan();
    },
    repositories,
    isOfChanges,
    covers: (folder) => wholeFolders.some((whole) => wayBelow(whole, folder) !== undefined),
    nameOf: (root) => nameOf(root, targets, cwd),
  };
}

function nameOf(root: string, targets: readonly Target[], cwd: string): string {
  if (root === cwd) return '.';
  for (const target of targets) {
    if (target.kind !== 'folder') continue;
    const way = relative(target.folder, root);
    if (!way.startsWith('..') && !isAbsolute(way)) return way === '' ? target.path : join(target.path, way);
  }
  return root;
}

interface PlannedTarget {
  readonly sources: readonly Source[];
  readonly repositories: readonly Repository[];
  readonly problems: readonly Problem[];
  /** True: a folder of a repository, whose history is not looked at. */
  readonly isPart?: boolean;
}

async function planTarget(target: Target, options: ScanOptions): Promise<PlannedTarget> {
  const tree = {
    useIgnoreFiles: options.ignoreFiles ?? true,
    exclude: options.exclude ?? [],
    policies: options.policies ?? [],
  };
  switch (target.kind) {
    case 'stdin':
      return { sources: [stdinSource], repositories: [], problems: [] };
    case 'files': {
      const source = createTreeSource(target.root, { ...tree, only: target.files });
      return { sources: [source], repositories: [], problems: [] };
    }
    case 'folder':
      return planFolder(target.folder, options, tree, 0);
  }
}

async function planFolder(
  folder: string,
  options: ScanOptions,
  tree: TreeOptions,
  depth: number,
): Promise<PlannedTarget> {
  const repository = await openRepository(folder);
  if (!repository) return { sources: [createTreeSource(folder, tree)], repositories: [], problems: [] };
  const { topLevel, isBare } = repository;
  const isTop = isBare || repository.root === folder;
  const sources: Source[] = [];
  const repositories: Repository[] = [];
  if (topLevel !== undefined) sources.push(createTreeSource(folder, { ...tree, repository: { topLevel } }));
  // Objects know no folders: below the top, the tree alone is what was asked for.
  if ((options.history ?? true) && isTop) {
    sources.push(createHistorySource(repository));
    repositories.push(repository);
  }
  if (isBare && sources.length === 0) {
    throw new UsageError(
      `${folder} is a bare repository: it has only history, and --no-history leaves that out.`,
    );
  }
  const inner = isTop ? await planSubmodules(repository, options, tree, depth) : nothing;
  return {
    isPart: !isTop,
    sources: [...sources, ...inner.sources],
    repositories: [...repositories, ...inner.repositories],
    problems: [...repository.problems, ...inner.problems],
  };
}

const nothing: PlannedTarget = { sources: [], repositories: [], problems: [] };

async function planSubmodules(
  repository: Repository,
  options: ScanOptions,
  tree: TreeOptions,
  depth: number,
): Promise<PlannedTarget> {
  const { present, missing } = await submodules(repository);
  const planned = [];
  for (const path of present) {
    if (depth >= maxSubmoduleDepth) missing.push(tooDeep(join(repository.root, path)));
    else planned.push(await planFolder(join(repository.root, path), options, tree, depth + 1));
  }
  return {
    sources: planned.flatMap((one) => one.sources),
    repositories: planned.flatMap((one) => one.repositories),
    problems: [...missing, ...planned.flatMap((one) => one.problems)],
  };
}

function tooDeep(subject: string): Problem {
  return {
    kind: 'problem',
    code: 'submodule-missing',
    subject,
    message: `A submodule lies more than ${maxSubmoduleDepth} submodules deep and was not scanned.`,
    advice: 'Scan it by its own path.',
  };
}

/** What is staged, or the commits of a range: with no target named, git's own environment may say where. */
async function planChanges(target: Target, options: ScanOptions): Promise<PlannedTarget> {
  if (target.kind !== 'folder') {
    throw new UsageError('--staged, --range and --since ask for a repository: name its folder, or nothing.');
  }
  const isHook = (options.staged === true || options.push !== undefined) && options.targets.length === 0;
  const repository = await openRepository(target.folder, { isHook });
  if (!repository) {
    throw new SourceError(
      `${target.path} is not in a git repository, so there are no commits to look at.`,
      target.path,
    );
  }
  const { push, range, since } = options;
  if (push !== undefined) {
    // What is pushed may lie where only git's own environment leads; its commits say themselves which they are.
    return { sources: [createPushSource(repository, push)], repositories: [], problems: repository.problems };
  }
  if (options.staged === true) {
    return { sources: [createStagedSource(repository)], repositories: [], problems: repository.problems };
  }
  const which = range === undefined ? { since: since ?? '' } : { range };
  return {
    sources: [createCommitsSource(repository, which)],
    repositories: [repository],
    problems: repository.problems,
  };
}

/** The message of a commit that is not made yet. */
function planMessage(message: string, cwd: string): PlannedScan {
  const origin = { kind: 'commit-text', repository: cwd, commit: '', part: 'message' } as const;
  return {
    async *items() {
      yield { kind: 'text', blob: { bytes: Buffer.from(message), origin } };
    },
    repositories: new Map(),
    isOfChanges: true,
    covers: () => false,
    nameOf: () => '.',
  };
}

const stdinSource: Source = {
  name: '-',
  async *plan() {
    yield { kind: 'stdin' };
  },
};

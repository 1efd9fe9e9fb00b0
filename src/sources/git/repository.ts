/**
 * Finds out whether a folder is a git repository, and of what kind, with one git process.
 * What git refuses to open is explained, never overridden.
 */

import { lstat, readFile, readdir, realpath } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Problem } from '#model/problem';
import { type GitPlace, runGit } from './git.ts';
import { openRefusal } from './refusal.ts';

/** What is known of a repository before it is read. Plain data. */
export interface Repository {
  /**
   * What units and origins call it, and what file paths are relative to: the path that was opened,
   * or, below a work tree's top, the way up to it.
   */
  readonly root: string;
  /** Absolute. That of the linked work tree or submodule, where it is one. */
  readonly gitDir: string;
  /** Absolute. Where objects and refs are; the same for all work trees of a repository. */
  readonly commonDir: string;
  /** Absolute, links resolved. Absent: bare, or the work tree is not to be read (see `problems`). */
  readonly topLevel?: string;
  readonly isBare: boolean;
  /** Its history is cut off at some commits. */
  readonly isShallow: boolean;
  /** It was cloned without some of its objects. */
  readonly isPartial: boolean;
  readonly objectFormat: 'sha1' | 'sha256';
  /** The environment may name its index: the user's own git hook runs us. */
  readonly isHook: boolean;
  /** To be yielded by whoever scans it. */
  readonly problems: readonly Problem[];
}

export interface OpenOptions {
  /** Another name for it than the path. */
  readonly root?: string;
  /** True where nobody named a path: git's variables in the environment (GIT_DIR, GIT_INDEX_FILE) hold. */
  readonly isHook?: boolean;
}

const questions = [
  'rev-parse',
  '--is-bare-repository',
  '--is-inside-work-tree',
  '--is-shallow-repository',
  '--show-object-format',
  '--absolute-git-dir',
  '--git-common-dir',
  '--show-toplevel',
];

/**
 * The repository that `path` is in; undefined when it is in none. Throws `SourceError` when there
 * is one that cannot be opened (another owner, broken, too new for this git, git not installed).
 */
export async function openRepository(
  path: string,
  options: OpenOptions = {},
): Promise<Repository | undefined> {
  const isHook = options.isHook ?? false;
  const answers = await ask({ folder: path, isHook }, path);
  if (!answers) return undefined;
  const [isBare, isInside, isShallow, objectFormat, gitDir = '', common = '', top] = answers;
  const folder = await realpath(path);
  const commonDir = resolve(folder, common);
  const isOwnTop = top !== undefined && isInside === 'true' && (isHook || (await isTopOf(top, gitDir)));
  const isForeignTop = top !== undefined && !isOwnTop;
  return {
    root: options.root ?? (isOwnTop && top !== folder ? join(path, relative(folder, top)) : path),
    gitDir,
    commonDir,
    ...(isOwnTop && { topLevel: top }),
    isBare: isBare === 'true',
    isShallow: isShallow === 'true',
    isPartial: await hasPromisedObjects(commonDir),
    objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
    isHook,
    problems: isForeignTop ? [foreignTopProblem(path)] : [],
  };
}

async function ask(place: GitPlace, path: string): Promise<readonly string[] | undefined> {
  const exit = await runGit(place, questions).catch((error: unknown) => {
    if (!isBelowGitDirectory(path)) return undefined;
    throw error;
  });
  if (!exit) return undefined;
  const lines = exit.output.toString().replace(/\n$/, '').split('\n');
  const isComplete = lines.length >= 6 && isAbsolute(lines[4]!);
  // Outside a work tree the last question fails, after all others were answered.
  if (lines.length === 7 && exit.code === 0) return lines;
  if (lines.length === 6 && isComplete && exit.says('must be run in a work tree')) return lines;
  if (exit.says(/not a git repository \(or any|cannot change to/)) return undefined;
  throw openRefusal(exit, lines.length > 7, path);
}

/** Without git, only a folder that looks like a repository is worth an error. */
function isBelowGitDirectory(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (dirname(folder) === folder) return false;
  }
}

/**
 * True when the work tree is where its repository was found. The repository's own configuration
 * (core.worktree) may name any folder of the disk instead, whose files we would then read.
 */
async function isTopOf(top: string, gitDir: string): Promise<boolean> {
  const link = join(top, '.git');
  try {
    if ((await lstat(link)).isFile()) {
      const target = /^gitdir: ([^\n]*)/.exec(await readFile(link, 'utf8'))?.[1] ?? '';
      return (await realpath(resolve(top, target))) === (await realpath(gitDir));
    }
    return (await realpath(link)) === (await realpath(gitDir));
  } catch {
    return false;
  }
}

/** A partial clone keeps a `.promisor` file beside each pack that it was given. */
async function hasPromisedObjects(commonDir: string): Promise<boolean> {
  const names = await readdir(join(commonDir, 'objects', 'pack')).catch(() => []);
  return names.some((name) => name.endsWith('.promisor'));
}

function foreignTopProblem(path: string): Problem {
  return {
    kind: 'problem',
    code: 'unsafe-repository',
    message:
      'Its configuration places the work tree elsewhere (core.worktree), so only history is scanned, no files on disk.',
    subject: path,
    advice: 'Scan the folder of the work tree by its own path.',
  };
}

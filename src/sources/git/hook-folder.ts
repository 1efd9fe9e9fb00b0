/**
 * Finds the folder in which git looks for a repository's hooks. Only reads settings: the hooks
 * themselves are the command line's to write (`cli/hook/`).
 */

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { SourceError, UsageError } from '#model/errors';
import { type GitPlace, runGit } from './git.ts';
import { openRepository } from './repository.ts';

/** Where git looks for hooks, and who says so. */
export interface HookFolder {
  /** Absolute. It need not be there. */
  readonly path: string;
  /** The value of core.hooksPath; absent: git's own place. */
  readonly setting?: string;
  /** True: it lies in the work tree, so that its files can be committed and reach other machines. */
  readonly isShared: boolean;
  /** True: the setting is the user's own, so that the folder serves all repositories. */
  readonly isGlobal: boolean;
  /** True: of a bare repository without linked work trees, in which nobody commits. */
  readonly isServer?: boolean;
}

/**
 * The hook folder of the repository that `folder` is in, the same for all its linked work trees
 * unless core.hooksPath is relative. Throws `UsageError` where there is no repository.
 */
export async function findHookFolder(folder: string): Promise<HookFolder> {
  const repository = await openRepository(folder, { isHook: true });
  if (repository === undefined) {
    throw new UsageError(
      `${folder} is not in a git repository. Go to one (or run git init), or say --global for all repositories of this user.`,
    );
  }
  const { commonDir, topLevel, isBare } = repository;
  const setting = await readHooksPath({ folder });
  const isServer = isBare && !existsSync(join(commonDir, 'worktrees'));
  if (setting === undefined)
    return { path: join(commonDir, 'hooks'), isShared: false, isGlobal: false, isServer };
  // Git starts hooks at the top of the work tree (in a bare repository in itself), and resolves there.
  const base = topLevel ?? repository.gitDir;
  const path = resolve(base, setting.value);
  const isShared = topLevel !== undefined && isBelow(path, topLevel) && !isBelow(path, commonDir);
  return { path, setting: setting.value, isShared, isGlobal: setting.isGlobal, isServer };
}

/** The folder that the user's own core.hooksPath names; undefined where it names none. */
export async function findGlobalHookFolder(): Promise<HookFolder | undefined> {
  const { code, output } = await runGit({ folder: homedir() }, [
    'config',
    '--global',
    '--type=path',
    '--get',
    'core.hooksPath',
  ]);
  const value = output.toString().replace(/\n$/, '');
  if (code !== 0 || value === '') return undefined;
  return { path: resolve(homedir(), value), setting: value, isShared: false, isGlobal: true };
}

/** Lets `path` be the hook folder of all the user's repositories; undefined takes the setting out. */
export async function setGlobalHookFolder(path: string | undefined): Promise<void> {
  const change = path === undefined ? ['--unset', 'core.hooksPath'] : ['core.hooksPath', path];
  const { code } = await runGit({ folder: homedir() }, ['config', '--global', ...change]);
  if (code === 0) return;
  throw new SourceError(
    `Git could not change core.hooksPath in your global configuration (exit code ${code}). Is the file writable?`,
    'core.hooksPath',
  );
}

/**
 * Every value that git reads of the setting; the last one counts. Our own (`hardSettings`) is the
 * very last, and is none.
 */
async function readHooksPath(place: GitPlace): Promise<{ value: string; isGlobal: boolean } | undefined> {
  const { output } = await runGit({ ...place, isHook: true }, [
    'config',
    '--show-scope',
    '--type=path',
    '-z',
    '--get-all',
    'core.hooksPath',
  ]);
  const fields = output.toString().split('\0');
  fields.pop();
  const value = fields.at(-3);
  const scope = fields.at(-4);
  if (value === undefined || value === '') return undefined;
  return { value, isGlobal: scope === 'global' || scope === 'system' };
}

function isBelow(path: string, folder: string): boolean {
  return existsSync(folder) && `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

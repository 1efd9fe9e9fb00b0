/** Runs the real git with hooks that call the built command, as a user at a terminal would. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtCli } from './cli.ts';
import type { TestRepository } from './git-repository.ts';

/** A token that the rules find, in pieces. */
export const token = ['gh', 'p_tfinn6TPMJhyeOdsyVw6f9DlIO5vsH1JuzU5'].join('');
/** A line with it. */
export const leak = `GITHUB_TOKEN=${token}\n`;

export interface Attempt {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in `folder` with a bare environment; never throws. */
export function attempt(
  folder: string,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): Attempt {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      LC_ALL: 'C',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada Author',
      GIT_AUTHOR_EMAIL: 'ada@example.org',
      GIT_COMMITTER_NAME: 'Carl Committer',
      GIT_COMMITTER_EMAIL: 'carl@example.org',
      ...environment,
    },
  });
  return { status, stdout, stderr };
}

/** Runs git there. */
export function tryGit(
  { path }: Pick<TestRepository, 'path'>,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Attempt {
  return attempt(path, 'git', ['-c', 'protocol.file.allow=always', ...args], environment);
}

/** Runs the built command there. */
export function dowse(
  { path }: Pick<TestRepository, 'path'>,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
  input?: string,
): Attempt {
  return attempt(path, process.execPath, [builtCli, ...args], environment, input);
}

/** Writes an executable sh script. */
export function writeScript(path: string, ...lines: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(path, 0o755);
}

/** The hook of that name in git's own place. */
export function hookPath({ path }: Pick<TestRepository, 'path'>, hook: string): string {
  return join(path, '.git', 'hooks', hook);
}

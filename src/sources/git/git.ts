/**
 * The one place that starts git processes. Only plumbing is run, hardened (`environment.ts`),
 * without a shell. Nothing that git prints on its error stream is passed on: callers look for the
 * fixed phrases they know (`GitExit.says`) and say in their own words what went wrong.
 */

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { SourceError } from '#model/errors';
import { fetchSettings, gitEnvironment, hardSettings } from './environment.ts';

/** Where a command runs: in a folder, from which git finds the repository, or on a git directory. */
export type GitPlace =
  /** `isFetch`: the command may talk to the repository's remote. */
  | { readonly gitDir: string; readonly isHook?: boolean; readonly isFetch?: boolean }
  /** `isHook`: the environment may name the repository and the index (see `gitEnvironment`). */
  | { readonly folder: string; readonly isHook?: boolean };

/** A running git process. */
export interface GitProcess {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** When it has ended and all its output was read. Rejects only when git cannot be started. */
  readonly ended: Promise<GitExit>;
}

export interface GitExit {
  /** Exit code; -1 when a signal ended it. */
  readonly code: number;
  /** True when git's error output holds `phrase` (in git's own English). */
  says(phrase: string | RegExp): boolean;
}

const mostErrorBytes = 4096;
const settingArguments = hardSettings.flatMap((setting) => ['-c', setting]);
const fetchArguments = fetchSettings.flatMap((setting) => ['-c', setting]);

/**
 * Starts git. Read its output in the same turn, without waiting for anything before: when a process
 * ends, Node drops what it printed and nobody has begun to read. A failure to write to it is no
 * error of ours: it ends, and its exit tells.
 */
export function spawnGit(place: GitPlace, commandArguments: readonly string[]): GitProcess {
  const where = 'gitDir' in place ? [`--git-dir=${place.gitDir}`] : ['-C', place.folder];
  const isFetch = 'gitDir' in place && place.isFetch === true;
  const settings = isFetch ? [...settingArguments, ...fetchArguments] : settingArguments;
  const child = spawn(
    'git',
    ['--no-pager', '--literal-pathspecs', ...where, ...settings, ...commandArguments],
    {
      env: gitEnvironment(place.isHook, isFetch),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    },
  );
  child.stdin.on('error', () => {});
  const errorText = collectStart(child.stderr);
  const ended = new Promise<GitExit>((resolve, reject) => {
    child.once('error', (cause) => {
      reject(new SourceError('Git could not be started: is it installed, and in PATH?', 'git', { cause }));
    });
    child.once('close', (code) => {
      const text = errorText();
      resolve({
        code: code ?? -1,
        says: (phrase) => (typeof phrase === 'string' ? text.includes(phrase) : phrase.test(text)),
      });
    });
  });
  // Whoever waits gets the rejection; a caller that was thrown out meanwhile must not crash the process.
  ended.catch(() => {});
  return { child, ended };
}

/** Runs git to its end and returns what it printed. For small outputs: all of it is held. */
export async function runGit(
  place: GitPlace,
  commandArguments: readonly string[],
  input: string | Uint8Array = '',
): Promise<GitExit & { readonly output: Buffer }> {
  const { child, ended } = spawnGit(place, commandArguments);
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stdin.end(input);
  const exit = await ended;
  return { ...exit, output: Buffer.concat(pieces) };
}

/** Drains a stream and keeps its beginning, so that git never waits for us to read its complaints. */
function collectStart(stream: Readable): () => string {
  const pieces: Buffer[] = [];
  let size = 0;
  stream.on('data', (piece: Buffer) => {
    if (size >= mostErrorBytes) return;
    pieces.push(piece);
    size += piece.length;
  });
  return () => Buffer.concat(pieces).toString('latin1', 0, mostErrorBytes);
}

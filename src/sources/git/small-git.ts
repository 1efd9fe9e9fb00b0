/**
 * Runs small commands with few lines of output through simple-git, which is loaded on the first
 * call: never on the way to a staged scan. Streams and whatever must be fast go through `git.ts`.
 */

import type { SimpleGitOptions } from 'simple-git';
import { gitEnvironment, hardSettings } from './environment.ts';
import type { Repository } from './repository.ts';

/**
 * simple-git refuses to set these keys and variables, since their values could come from strangers.
 * Ours are constants (`environment.ts`), and they are what makes a strange repository safe.
 */
const ownHardening: NonNullable<SimpleGitOptions['unsafe']> = {
  allowUnsafeAskPass: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeExec: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeHooksPath: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
};

/** What a git command printed; undefined when it failed. simple-git's errors hold output: they end here. */
export async function smallGit(
  repository: Repository,
  commandArguments: readonly string[],
): Promise<string | undefined> {
  const { simpleGit } = await import('simple-git');
  const environment: Record<string, string> = { ...gitEnvironment(), GIT_DIR: repository.gitDir };
  try {
    const git = simpleGit({
      baseDir: repository.gitDir,
      config: [...hardSettings],
      unsafe: ownHardening,
      allowEnvironment: Object.keys(environment).filter((name) => /^GIT_/i.test(name)),
      errors: (_error, { exitCode }) => (exitCode === 0 ? undefined : new Error('git failed')),
    });
    return await git.env(environment).raw([...commandArguments]);
  } catch {
    return undefined;
  }
}

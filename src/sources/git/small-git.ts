/**
 * Runs small commands with few lines of output through simple-git, which is loaded on the first
 * call: never on the way to a staged scan. Streams and whatever must be fast go through `git.ts`.
 */

import type { SimpleGitOptions } from 'simple-git';
import { gitEnvironment, hardSettings } from './environment.ts';
import type { Repository } from './repository.ts';

/**
 * simple-git refuses keys and variables whose values could come from strangers. Those that we set
 * are constants (`environment.ts`), which make a strange repository safe; those in the environment
 * (GIT_CONFIG_COUNT) are the user's own, such as the url.insteadOf of many CI systems.
 */
const ownSettings: NonNullable<SimpleGitOptions['unsafe']> = {
  allowUnsafeAlias: true,
  allowUnsafeAskPass: true,
  allowUnsafeCommandBinaries: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeDiffTextConv: true,
  allowUnsafeEditor: true,
  allowUnsafeExec: true,
  allowUnsafeFilter: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGitProxy: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeHooksPath: true,
  allowUnsafeInclude: true,
  allowUnsafeMergeDriver: true,
  allowUnsafePack: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  allowUnsafeSubmodule: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeUrlRewrite: true,
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
      unsafe: ownSettings,
      allowEnvironment: Object.keys(environment).filter((name) => /^GIT_/i.test(name)),
      errors: (_error, { exitCode }) => (exitCode === 0 ? undefined : new Error('git failed')),
    });
    return await git.env(environment).raw([...commandArguments]);
  } catch {
    return undefined;
  }
}

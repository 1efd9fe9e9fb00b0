/** Says in our own words why git would not open a repository. Git's own text may hold anything. */

import { resolve } from 'node:path';
import { SourceError } from '#model/errors';
import type { GitExit } from './git.ts';

const reasons: readonly { readonly phrase: RegExp; readonly sentence: (path: string) => string }[] = [
  {
    phrase: /dubious ownership|unsafe repository/,
    sentence: (path) =>
      `Git refuses to read the repository ${path}: it belongs to another user (safe.directory). ` +
      `Run Dowse as its owner, or tell git that you trust it: git config --global --add safe.directory "${resolve(path)}"`,
  },
  {
    phrase: /cannot use bare repository/,
    sentence: (path) =>
      `Git refuses to read the bare repository ${path}: your configuration says safe.bareRepository=explicit. ` +
      'Allow it for this run: GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.bareRepository GIT_CONFIG_VALUE_0=all',
  },
  {
    phrase: /bad config|bad numeric config|bad boolean config/,
    sentence: (path) =>
      `Git cannot read the configuration of the repository ${path}. "git config --list" there tells which line is wrong.`,
  },
  {
    phrase: /unknown repository extension|expected git repo version/i,
    sentence: (path) =>
      `The repository ${path} has a format that the installed git does not know. Install a newer git.`,
  },
  {
    phrase: /not a git repository|invalid gitfile/,
    sentence: (path) =>
      `${path} has a .git that leads to no repository (a moved work tree or submodule). ` +
      'Repair it with "git worktree repair" or "git submodule update", or remove the .git to scan it as a folder.',
  },
];

/** The error for a repository that is there and cannot be opened. */
export function openRefusal(exit: GitExit, hasLineBreak: boolean, path: string): SourceError {
  if (hasLineBreak) {
    return new SourceError(`Dowse cannot scan a repository whose path has a line break: ${path}`, path);
  }
  const sentence = reasons.find(({ phrase }) => exit.says(phrase))?.sentence(path);
  const fallback = `Git could not open the repository ${path} (exit code ${exit.code}). Run "git status" there to see why.`;
  return new SourceError(sentence ?? fallback, path);
}

/** Which git is used, for people who look for what is wrong. */

import { runGit } from './git.ts';

/** Its version, as in `2.39.5`. Throws `SourceError` where git cannot be started. */
export async function readGitVersion(): Promise<string> {
  const { output } = await runGit({ folder: '.' }, ['version']);
  const text = output.toString().trim();
  return /\d+(?:\.\d+)+/.exec(text)?.[0] ?? text;
}

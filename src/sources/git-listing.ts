/** Lists the files of a git work tree: exactly those that git would take. */

import { type GitPlace, spawnGit } from './git/git.ts';

/**
 * Yields the paths in `place`'s folder (relative to it, as bytes in Latin-1), in pieces as git
 * prints them: untracked files that are not ignored, then what is in the index, on disk or not. A
 * nested repository's path ends in a slash; a file in conflict comes several times in a row.
 * Returns whether git succeeded, and saw all. Rejects only when git cannot be started.
 */
export function listGitPaths(place: GitPlace): AsyncGenerator<readonly string[], boolean> {
  return listPaths(place, ['--cached', '--others', '--exclude-standard']);
}

/** The same for the index alone, which git tells without a look at the disk. */
export function listIndexPaths(place: GitPlace): AsyncGenerator<readonly string[], boolean> {
  return listPaths(place, ['--cached']);
}

async function* listPaths(
  place: GitPlace,
  which: readonly string[],
): AsyncGenerator<readonly string[], boolean> {
  const { child, ended } = spawnGit(place, ['ls-files', '-z', ...which]);
  child.stdin.end();
  child.stdout.setEncoding('latin1');
  try {
    let rest = '';
    for await (const chunk of child.stdout as AsyncIterable<string>) {
      const paths = (rest + chunk).split('\0');
      rest = paths.pop() ?? '';
      if (paths.length > 0) yield paths;
    }
    const exit = await ended;
    // Of a folder that it may not read, git warns and goes on.
    return exit.code === 0 && !exit.says('could not open directory');
  } finally {
    child.kill();
  }
}

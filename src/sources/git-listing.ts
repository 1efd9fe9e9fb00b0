/** Lists the files of a git work tree: exactly those that git would, tracked or not ignored. */

import { spawn } from 'node:child_process';

/** `--others` may list a file that is in the index, too, when its folder became a link; that is told apart later. */
const listArguments = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];

/**
 * Yields the paths below `folder` (relative to it, as bytes in Latin-1) in chunks as git prints
 * them: untracked ones first, then those in the index, on disk or not. A nested repository's path
 * ends in a slash; a path in conflict comes several times in a row. Rejects when git fails.
 */
export async function* listGitPaths(folder: string): AsyncGenerator<readonly string[]> {
  const child = spawn('git', ['-c', 'core.fsmonitor=false', ...listArguments], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdout.setEncoding('latin1');
  let rest = '';
  for await (const chunk of child.stdout) {
    const paths = (rest + String(chunk)).split('\0');
    rest = paths.pop() ?? '';
    if (paths.length > 0) yield paths;
  }
  if ((await ended) !== 0) throw new Error('git ls-files failed');
}

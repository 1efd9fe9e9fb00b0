/** Lists the files of HEAD and of the index with the blobs that they are. */

import { spawnGit } from './git.ts';
import type { Repository } from './repository.ts';

/** Visits each file of HEAD's tree: object id, and path in Latin-1. None when there is no commit yet. */
export function listHead(
  repository: Repository,
  visit: (oid: string, path: string) => void,
): Promise<boolean> {
  return list(repository, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], 2, visit);
}

/** Visits each entry of the index, in the same way; of a path in conflict, every version. */
export function listIndex(
  repository: Repository,
  visit: (oid: string, path: string) => void,
): Promise<boolean> {
  if (repository.topLevel === undefined) return Promise.resolve(true);
  return list(repository, ['ls-files', '--stage', '-z'], 1, visit);
}

/** Entries end in NUL: words, of which one is the id, then a tab and the path. False when git failed. */
async function list(
  { gitDir, isHook }: Repository,
  command: readonly string[],
  oidWord: number,
  visit: (oid: string, path: string) => void,
): Promise<boolean> {
  const { child, ended } = spawnGit({ gitDir, isHook }, command);
  child.stdin.end();
  let rest = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    const entries = (rest + chunk.toString('latin1')).split('\0');
    rest = entries.pop() ?? '';
    for (const entry of entries) {
      const tab = entry.indexOf('\t');
      visit(entry.slice(0, tab).split(' ')[oidWord] ?? '', entry.slice(tab + 1));
    }
  }
  return (await ended).code === 0;
}

/** Tells what a repository lacks of its history: commits of a shallow clone, objects of a partial one. */

import type { Problem } from '#model/problem';
import { spawnGit } from './git.ts';
import type { Repository } from './repository.ts';

const questionMark = 0x3f;
const lineFeed = 0x0a;

/** The problem of a shallow clone. */
export function shallowProblem(repository: Repository): Problem {
  return {
    kind: 'problem',
    code: 'shallow-history',
    message: 'The clone is shallow: older commits are not here and were not scanned.',
    subject: repository.root,
    advice: 'Fetch the whole history first: git fetch --unshallow (in GitHub Actions: fetch-depth: 0).',
  };
}

/**
 * Counts the objects that the refs lead to and a partial clone does not have, without fetching
 * any. Walks all commits and trees, so only partial clones are asked. Undefined: none is missing.
 */
export async function partialProblem(repository: Repository): Promise<Problem | undefined> {
  const { child, ended } = spawnGit({ gitDir: repository.gitDir }, [
    'rev-list',
    '--objects',
    '--no-object-names',
    '--all',
    '--missing=print',
  ]);
  child.stdin.end();
  let missing = 0;
  let isLineStart = true;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length;) {
      if (isLineStart && chunk[at] === questionMark) missing++;
      const feed = chunk.indexOf(lineFeed, at);
      isLineStart = feed !== -1;
      at = feed === -1 ? chunk.length : feed + 1;
    }
  }
  const { code } = await ended;
  if (code === 0 && missing === 0) return undefined;
  return {
    kind: 'problem',
    code: 'partial-clone',
    message:
      code === 0
        ? 'The clone is partial: objects that it lacks were not scanned, nor fetched.'
        : 'The clone is partial: git could not tell how many objects it lacks, which were not scanned.',
    subject: repository.root,
    advice: 'Scan a full clone (git clone without --filter).',
    ...(missing > 0 && { count: missing }),
  };
}

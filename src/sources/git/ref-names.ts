/** Lists the names of refs and work trees, which may themselves hold a secret, as text to be scanned. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blob } from '#model/blob';
import type { Problem } from '#model/problem';
import type { Repository } from './repository.ts';
import { smallGit } from './small-git.ts';

/**
 * All names, one a line: refs in full, then the branch that HEAD names (which need not exist yet),
 * then linked work trees.
 */
export async function readRefNames(repository: Repository): Promise<Blob | Problem> {
  const [refs, head, workTrees] = await Promise.all([
    smallGit(repository, ['for-each-ref', '--format=%(refname)']),
    smallGit(repository, ['symbolic-ref', '--quiet', 'HEAD']),
    readdir(join(repository.commonDir, 'worktrees')).catch(() => []),
  ]);
  if (refs === undefined) {
    return {
      kind: 'problem',
      code: 'git-failed',
      message: 'Git could not list the branches and tags, whose names were not scanned.',
      subject: repository.root,
    };
  }
  const names = `${refs}${head ?? ''}${workTrees.map((name) => `worktrees/${name}\n`).join('')}`;
  return { bytes: Buffer.from(names), origin: { kind: 'ref-names', repository: repository.root } };
}

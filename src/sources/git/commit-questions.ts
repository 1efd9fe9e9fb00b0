/** Small questions about commits, each one git process. What fetches them is `fetch.ts`. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

/** The id of the commit that `revision` names; undefined where the repository has none. */
export async function findCommit({ gitDir }: Repository, revision: string): Promise<string | undefined> {
  if (revision.includes('\0')) return undefined;
  const { code, output } = await runGit({ gitDir }, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  const oid = output.toString().trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(oid) ? oid : undefined;
}

/** The parents that the commit itself names, also where a shallow clone pretends that it has none. */
export async function readParents({ gitDir }: Repository, oid: string): Promise<string[]> {
  const { output } = await runGit({ gitDir }, ['cat-file', 'commit', oid]);
  const [head = ''] = output.toString('latin1').split('\n\n', 1);
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
}

/** True when `descendant` is, or descends from, `ancestor`, as far as the repository's history goes. */
export async function isAncestor(
  { gitDir }: Repository,
  ancestor: string,
  descendant: string,
): Promise<boolean> {
  const { code } = await runGit({ gitDir }, ['merge-base', '--is-ancestor', ancestor, descendant]);
  return code === 0;
}

/** A commit with its committer's time, in seconds. */
export interface DatedCommit {
  readonly oid: string;
  readonly time: number;
}

/** The commits that `revisions` name, in git's order. */
export async function listCommits(
  { gitDir }: Repository,
  revisions: readonly string[],
): Promise<DatedCommit[]> {
  const { output } = await runGit({ gitDir }, [
    'rev-list',
    '--timestamp',
    '--end-of-options',
    ...revisions,
    '--',
  ]);
  const lines = output.toString('latin1').split('\n');
  return lines.flatMap((line) => {
    const [, time, oid] = /^(\d+) ([0-9a-f]+)$/.exec(line) ?? [];
    return oid === undefined ? [] : [{ oid, time: Number(time) }];
  });
}

/** The commits whose parents a shallow clone lacks; empty for a whole one. Asks the disk: fetches change it. */
export async function readShallowBoundary({ commonDir }: Repository): Promise<ReadonlySet<string>> {
  const text = await readFile(join(commonDir, 'shallow'), 'latin1').catch(() => '');
  return new Set(text.split('\n').filter((oid) => oid !== ''));
}

/**
 * The content of the regular file `path` as `commit` has it; undefined where it has none. A
 * symbolic link is none: it could show another file than the one that was reviewed.
 */
export async function readFileAt(
  { gitDir }: Repository,
  commit: string,
  path: string,
): Promise<Buffer | undefined> {
  const listed = await runGit({ gitDir }, ['ls-tree', '-z', '--end-of-options', commit, path]);
  const [, oid] = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(listed.output.toString()) ?? [];
  if (oid === undefined) return undefined;
  const { code, output } = await runGit({ gitDir }, ['cat-file', 'blob', oid]);
  return code === 0 ? output : undefined;
}

/** Reads the graph of commits from git, for scans that did not read the commits themselves. */

import type { CommitGraph } from './commit-graph.ts';
import { spawnGit } from './git.ts';
import type { Repository } from './repository.ts';

/** Adds all commits that refs and reflogs lead to. False when git could not list them all. */
export async function readCommits({ gitDir }: Repository, graph: CommitGraph): Promise<boolean> {
  const { child, ended } = spawnGit({ gitDir }, [
    'rev-list',
    '--all',
    '--reflog',
    '--parents',
    '--timestamp',
  ]);
  child.stdin.end();
  let rest = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [time = '', oid = '', ...parents] = line.split(' ');
      graph.add({ oid, parents, time: Number(time) });
    }
  }
  return (await ended).code === 0;
}

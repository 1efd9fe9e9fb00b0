/** Reads what keeps commits alive: branches, tags, other refs, heads of work trees, reflogs. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommitGraph } from './commit-graph.ts';
import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

/** What kind of ref it is: `other` are the stash, notes, replacement refs, heads that are on no branch … */
export type RefKind = 'branch' | 'remote' | 'tag' | 'other' | 'reflog';

/** A name that leads to an object. */
export interface Ref {
  readonly kind: RefKind;
  /** As people write it: `main`, `origin/main`, `v1`, `notes/commits`, `stash@{1}`. */
  readonly name: string;
  /** The object that it names directly: of an annotated tag, the tag. */
  readonly oid: string;
  /** The object at the end of all tags. */
  readonly target: string;
  /** Number of the target in the graph; -1 when it is no commit, or not there. */
  readonly commit: number;
}

/** All refs of a repository, and the commit that HEAD names (-1: none yet). */
export interface Refs {
  readonly refs: readonly Ref[];
  readonly head: number;
}

const kinds: readonly { readonly prefix: string; readonly kind: RefKind }[] = [
  { prefix: 'refs/heads/', kind: 'branch' },
  { prefix: 'refs/remotes/', kind: 'remote' },
  { prefix: 'refs/tags/', kind: 'tag' },
  { prefix: 'refs/', kind: 'other' },
];

/** Reads them all, with a handful of git processes, however many there are. */
export async function readRefs(repository: Repository, graph: CommitGraph): Promise<Refs> {
  const place = { gitDir: repository.gitDir };
  const [listed, heads, reflogs] = await Promise.all([
    runGit(place, ['for-each-ref', '--format=%(objectname) %(symref) %(refname)']),
    headNames(repository),
    readReflogs(repository),
  ]);
  const named = listed.output.toString().split('\n').flatMap(parseRef);
  const targets = await peel(repository, [
    ...named.map(({ oid }) => `${oid}^{}`),
    ...heads.map((name) => `${name}^{}`),
  ]);
  const refs = named.map((ref, index): Ref => {
    const target = targets[index] ?? ref.oid;
    return { ...ref, target, commit: graph.find(target) };
  });
  const onBranch = new Set(refs.flatMap(({ kind, commit }) => (kind === 'branch' ? [commit] : [])));
  heads.forEach((name, index) => {
    const target = targets[named.length + index] ?? '';
    const commit = graph.find(target);
    // A head on a branch keeps nothing that the branch does not.
    if (commit !== -1 && !onBranch.has(commit))
      refs.push({ kind: 'other', name, oid: target, target, commit });
  });
  for (const { name, oid } of reflogs) {
    const commit = graph.find(oid);
    if (commit !== -1) refs.push({ kind: 'reflog', name, oid, target: oid, commit });
  }
  return { refs, head: graph.find(targets[named.length] ?? '') };
}

function parseRef(line: string): Omit<Ref, 'target' | 'commit'>[] {
  const [, oid = '', symbolic = '', full = ''] = /^(\S+) (\S*) (.+)$/.exec(line) ?? [];
  // A symbolic ref (origin/HEAD) is another name for a ref that is listed anyway.
  if (oid === '' || symbolic !== '') return [];
  const { prefix, kind } = kinds.find((each) => full.startsWith(each.prefix)) ?? {
    prefix: '',
    kind: 'other',
  };
  return [{ kind, name: full.slice(prefix.length), oid }];
}

/** HEAD, then the heads of all work trees, the main one among them. */
async function headNames({ commonDir }: Repository): Promise<string[]> {
  const linked = await readdir(join(commonDir, 'worktrees')).catch(() => []);
  const heads = linked.filter((name) => /^[\w.-]+$/.test(name)).map((name) => `worktrees/${name}/HEAD`);
  return ['HEAD', ...(heads.length > 0 ? ['main-worktree/HEAD', ...heads] : [])];
}

/** Follows names to the object at the end of all tags; undefined for what leads nowhere. */
async function peel({ gitDir }: Repository, names: readonly string[]): Promise<(string | undefined)[]> {
  const { output } = await runGit(
    { gitDir },
    ['cat-file', '--batch-check=%(objectname)', '--buffer'],
    names.map((name) => `${name}\n`).join(''),
  );
  const lines = output.toString('latin1').split('\n');
  return names.map((_, index) => (/^[0-9a-f]+$/.test(lines[index] ?? '') ? lines[index] : undefined));
}

/** Stash entries and former places of HEAD under their own names, all others as `reflog`. */
async function readReflogs({ gitDir }: Repository): Promise<{ name: string; oid: string }[]> {
  const list = async (...options: string[]): Promise<string[]> => {
    const { output } = await runGit({ gitDir }, ['rev-list', ...options]);
    return output
      .toString('latin1')
      .split('\n')
      .filter((oid) => oid !== '');
  };
  const [all, stash, head] = await Promise.all([
    list('--no-walk=unsorted', '--reflog'),
    list('--walk-reflogs', 'refs/stash', '--'),
    list('--walk-reflogs', 'HEAD', '--'),
  ]);
  const names = new Map<string, string>();
  head.forEach((oid, index) => names.has(oid) || names.set(oid, `HEAD@{${index}}`));
  stash.forEach((oid, index) => names.set(oid, `stash@{${index}}`));
  for (const oid of all) if (!names.has(oid)) names.set(oid, 'reflog');
  return [...names].map(([oid, name]) => ({ name, oid }));
}

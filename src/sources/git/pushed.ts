/**
 * Plans the scan of a push: the commits, tags and other objects that its refs bring and the
 * receiving side lacks. The commits go one by one, as in `commits.ts`. On a server, objects wait in
 * quarantine, which git's environment names (`environment.ts`).
 */

import { SourceError } from '#model/errors';
import type { Problem } from '#model/problem';
import type { Push } from '#model/push';
import type { Source, WorkUnit } from '#model/source';
import { createChangeUnits } from './change-units.ts';
import { planCommits } from './commits.ts';
import { isEmptyBlob } from './empty-objects.ts';
import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

/** Tags of tags of tags: git itself makes no more than a few. */
const mostTagDepth = 20;

/** What `push` brings. An object that is named and not there is a problem. */
export function createPushSource(repository: Repository, push: Push): Source {
  return {
    name: repository.root,
    async *plan() {
      yield refNames(repository, push);
      const { commits, others, missing } = await sortObjects(repository, push);
      yield* missing.map((oid) => missingProblem(repository, oid));
      yield* planOthers(repository, others);
      if (commits.length === 0) return;
      const known = await present(repository, push.known);
      const revisions = [...commits, ...known.map((oid) => `^${oid}`)];
      yield* planCommits(
        repository,
        ['--stdin', ...knownRefArguments(push)],
        () => listError(repository),
        `${revisions.join('\n')}\n`,
      );
    },
  };
}

function knownRefArguments({ knownRefs }: Push): string[] {
  if (knownRefs === 'none') return [];
  return ['--not', knownRefs === 'all' ? '--all' : `--remotes=${escapeGlob(knownRefs.remote)}`];
}

/** `--remotes` takes a pattern. */
function escapeGlob(name: string): string {
  return name.replaceAll(/[*?[\\]/g, '\\$&');
}

function refNames({ root }: Repository, { refs }: Push): WorkUnit {
  const names = refs.map(({ name }) => name).join('\n');
  return {
    kind: 'text',
    blob: { bytes: Buffer.from(names), origin: { kind: 'ref-names', repository: root } },
  };
}

/** An object that no commit holds: a tag, or what a ref or a tag names directly. */
interface OtherObject {
  readonly type: 'tag' | 'blob' | 'tree';
  readonly oid: string;
  readonly name: string;
}

interface Sorted {
  readonly commits: readonly string[];
  readonly others: readonly OtherObject[];
  readonly missing: readonly string[];
}

/** Follows each ref through its tags to what it names in the end. */
async function sortObjects(repository: Repository, push: Push): Promise<Sorted> {
  const known = new Set(push.known);
  const commits = new Set<string>();
  const others = new Map<string, OtherObject>();
  const missing: string[] = [];
  let open: readonly { name: string; oid: string }[] = push.refs.filter(({ oid }) => !known.has(oid));
  for (let depth = 0; open.length > 0 && depth < mostTagDepth; depth++) {
    const types = await typesOf(
      repository,
      open.map(({ oid }) => oid),
    );
    const tags: { name: string; oid: string }[] = [];
    open.forEach(({ name, oid }, index) => {
      const type = types[index] ?? 'missing';
      if (type === 'commit') commits.add(oid);
      else if (type === 'tag' || type === 'blob' || type === 'tree') {
        if (type === 'tag' && !others.has(oid)) tags.push({ name, oid });
        others.set(oid, { type, oid, name });
      } else missing.push(oid);
    });
    open = await targetsOf(repository, tags);
  }
  missing.push(...open.map(({ oid }) => oid));
  return { commits: [...commits], others: [...others.values()], missing };
}

async function typesOf({ gitDir, isHook }: Repository, oids: readonly string[]): Promise<string[]> {
  const input = oids.map((oid) => `${oid}\n`).join('');
  const { output } = await runGit({ gitDir, isHook }, ['cat-file', '--batch-check=%(objecttype)'], input);
  return output
    .toString('latin1')
    .split('\n')
    .map((line) => (/^[a-z]+$/.test(line) ? line : 'missing'));
}

async function targetsOf(
  { gitDir, isHook }: Repository,
  tags: readonly { name: string; oid: string }[],
): Promise<{ name: string; oid: string }[]> {
  const targets = [];
  for (const { name, oid } of tags) {
    const { output } = await runGit({ gitDir, isHook }, ['cat-file', 'tag', oid]);
    const target = /^object ([0-9a-f]+)\n/.exec(output.toString('latin1', 0, 100))?.[1];
    targets.push({ name, oid: target ?? oid });
  }
  return targets;
}

async function* planOthers(
  repository: Repository,
  others: readonly OtherObject[],
): AsyncGenerator<WorkUnit | Problem> {
  const units = createChangeUnits(repository);
  for (const { type, oid, name } of others) {
    if (type === 'tag') units.add({ commit: oid, path: '', oid, previous: [], kind: 'tag' });
    else if (type === 'blob') units.add({ commit: oid, path: name, oid, previous: [], kind: 'file' });
    else {
      for (const file of await filesOf(repository, oid)) {
        units.add({ commit: oid, path: file.path, oid: file.oid, previous: [], kind: 'file' });
      }
    }
    yield* units.take();
  }
  yield* units.take(true);
}

async function filesOf(
  { gitDir, isHook }: Repository,
  tree: string,
): Promise<{ oid: string; path: string }[]> {
  const { output } = await runGit({ gitDir, isHook }, ['ls-tree', '-r', '-z', '--full-tree', tree]);
  return output
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, oid = '', path = ''] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return oid === '' || isEmptyBlob(oid) ? [] : [{ oid, path }];
    });
}

/** What the receiving side has need not have been fetched. */
async function present(repository: Repository, oids: readonly string[]): Promise<string[]> {
  const types = await typesOf(repository, oids);
  return oids.filter((_, index) => types[index] !== 'missing' && types[index] !== undefined);
}

function missingProblem(repository: Repository, oid: string): Problem {
  return {
    kind: 'problem',
    code: 'missing-object',
    message: `A ref that is pushed names the object ${oid}, which git does not have, so it was not scanned.`,
    subject: repository.root,
    advice: 'Run "git fsck" there.',
  };
}

function listError({ root }: Repository): SourceError {
  return new SourceError(
    `Git could not list the commits that are pushed from ${root}, so they were not scanned. Run "git fsck" there.`,
    root,
  );
}

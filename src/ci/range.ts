/**
 * From an event to the commits that it brings: which ones, against what, and why those. What a
 * clone lacks is fetched. Where the answer is not to be had, more is scanned, never less, and the
 * choice says so.
 */

import { UsageError } from '#model/errors';
import { findCommit, listCommits } from '#sources/git/commit-questions';
import { fetchEverything, findRemote } from '#sources/git/fetch';
import { openRepository, type Repository } from '#sources/git/repository';
import { findPushBases, findProposalBase, type Bases } from './base.ts';
import { deepen } from './deepen.ts';
import type { ChangeEvent, CiEvent } from './event.ts';
import { createObtainer, type Obtainer } from './obtain.ts';

/** What to scan. `why` says in one line what was chosen and for what reason. */
export type CiChoice =
  | CiRange
  /** Everything that the repository has. */
  | {
      readonly kind: 'whole';
      readonly why: string;
      readonly isFork: boolean;
      /** The commit that a change is to be added to, where it is known. */
      readonly base?: string;
      /** The top of the work tree, links resolved: the path may be a folder of it, which is not everything. */
      readonly top?: string;
    }
  /** Nothing was added. */
  | { readonly kind: 'nothing'; readonly why: string };

/** Commits of a range. All ids are whole. */
export interface CiRange {
  readonly kind: 'range';
  /** For `ScanOptions.range`: `A..B`, or `A..B ^C`. */
  readonly range: string;
  readonly base: string;
  readonly head: string;
  readonly commits: number;
  readonly why: string;
  /** True: whoever made the commits may not write to this repository; what they say of it is not to be trusted. */
  readonly isFork: boolean;
}

/**
 * What the event brings to the repository at `path`; with `wantsAll` everything, whatever it brings.
 * May fetch. A `UsageError` where there is no repository.
 */
export async function findCiChange(path: string, event: CiEvent, wantsAll = false): Promise<CiChoice> {
  if (event.kind === 'nothing') return { kind: 'nothing', why: `${event.what}: there is nothing to scan` };
  const repository = await openRepository(path);
  if (repository === undefined) {
    throw new UsageError(`${path} is no git repository: check the commits out before they are scanned.`);
  }
  const choice = await chooseIn(repository, event, wantsAll);
  const { topLevel } = repository;
  return choice.kind === 'whole' && topLevel !== undefined ? { ...choice, top: topLevel } : choice;
}

async function chooseIn(
  repository: Repository,
  event: Exclude<CiEvent, { kind: 'nothing' }>,
  wantsAll: boolean,
): Promise<CiChoice> {
  const remote = await findRemote(repository);
  const complete = async (): Promise<void> => {
    if (repository.isShallow && remote !== undefined) await fetchEverything(repository, remote);
  };
  if (event.kind === 'whole') {
    await complete();
    return { kind: 'whole', why: `${event.what}: everything is scanned`, isFork: false };
  }
  if (wantsAll) await complete();
  const choice = await findChange(repository, remote, event);
  if (wantsAll) return widened(choice, event);
  if (choice.kind === 'whole') await complete();
  return choice;
}

/** Everything, with what the range tells of whom to trust: its base, where there is one. */
function widened(choice: CiChoice, { what, isFork }: ChangeEvent): CiChoice {
  const base = choice.kind === 'range' ? { base: choice.base } : {};
  return { kind: 'whole', why: `${what}: everything is scanned, as asked`, isFork, ...base };
}

async function findChange(
  repository: Repository,
  remote: string | undefined,
  event: ChangeEvent,
): Promise<CiChoice> {
  const { what, isFork } = event;
  const whole = (why: string): CiChoice => ({
    kind: 'whole',
    why: `${what}: everything is scanned, since ${why}`,
    isFork,
  });
  const obtainer = createObtainer(repository, remote);
  const head = await findHead(repository, obtainer, event);
  if (head === undefined) return whole('its newest commit is neither in the clone nor to be fetched');
  const bases = event.isProposal
    ? await findProposalBase(repository, obtainer, event, head)
    : await findPushBases(repository, obtainer, event);
  if (typeof bases === 'string') return whole(bases);
  await deepen(repository, remote, head, bases.oids, event.commits);
  return toRange(repository, event, head, bases);
}

/** A push is what is checked out; a proposal need not be (its merge is, or its target). */
async function findHead(
  repository: Repository,
  obtainer: Obtainer,
  { head, isProposal }: ChangeEvent,
): Promise<string | undefined> {
  const named = head === undefined ? undefined : await obtainer.obtain(head);
  return named ?? (isProposal && head !== undefined ? undefined : findCommit(repository, 'HEAD'));
}

async function toRange(
  repository: Repository,
  { what, isFork }: ChangeEvent,
  head: string,
  { oids, from }: Bases,
): Promise<CiRange> {
  const [base, ...others] = oids;
  const range = [`${base}..${head}`, ...others.map((oid) => `^${oid}`)].join(' ');
  const { length } = await listCommits(repository, range.split(' '));
  const counted = length === 1 ? '1 commit' : `${length} commits`;
  return {
    kind: 'range',
    range,
    base,
    head,
    commits: length,
    why: `${what}: ${counted} up to ${head.slice(0, 9)} that ${from} lacks`,
    isFork,
  };
}

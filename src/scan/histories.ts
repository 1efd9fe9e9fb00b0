/** Asks git, once for each repository, where the sighted objects have been: only when there are any. */

import type { Position } from '#model/blob';
import type { GitObjectType } from '#model/origin';
import type { Problem } from '#model/problem';
import {
  type HistoryInput,
  type PlaceHistory,
  type SightedObject,
  readHistory,
} from '#sources/git/provenance';
import type { Repository } from '#sources/git/repository';
import type { SecretRecord, Spot } from '#scan/collect';
import { type Histories, allowedKey } from '#scan/findings';

/** `commits` holds each repository's commit lines, as units told them. */
export async function readHistories(
  repositories: ReadonlyMap<string, Repository>,
  records: readonly SecretRecord[],
  commits: ReadonlyMap<string, readonly string[]>,
): Promise<{ histories: Histories; problems: Problem[] }> {
  const histories = new Map<string, readonly PlaceHistory[]>();
  const problems: Problem[] = [];
  for (const [name, repository] of repositories) {
    const sighted = sightedObjects(records, name);
    if (sighted.length === 0) continue;
    // A range of commits shows only what was new in each: its spots are direct ones.
    const hasObjects = records.some(({ objects }) => objects.has(name));
    const read = await tryReadHistory(repository, {
      commits: linesOf(commits.get(name) ?? []),
      sighted,
      areNewOnly: !hasObjects,
    });
    histories.set(name, read.places);
    problems.push(...read.problems);
  }
  return { histories, problems };
}

function* linesOf(chunks: readonly string[]): Generator<string> {
  for (const chunk of chunks) yield* chunk.split('\n');
}

/** The history, or the problem that it could not be read: findings are told without it then. */
async function tryReadHistory(repository: Repository, input: HistoryInput): ReturnType<typeof readHistory> {
  try {
    return await readHistory(repository, input);
  } catch (error) {
    const problem: Problem = {
      kind: 'problem',
      code: 'provenance-incomplete',
      subject: repository.root,
      message: `Git could not tell where the secrets have been (${error instanceof Error ? error.name : 'unknown error'}).`,
      advice: 'Run "git fsck" there, or scan a full, fresh clone.',
    };
    return { places: [], problems: [problem] };
  }
}

/** Each object with the keys of the secrets in it; those that a comment allows go by a key of their own. */
function sightedObjects(records: readonly SecretRecord[], repository: string): SightedObject[] {
  const byOid = new Map<
    string,
    { oid: string; type: GitObjectType; secrets: string[]; starts: Position[]; ends: Position[] }
  >();
  const add = (oid: string, type: GitObjectType, record: SecretRecord, spot: Spot): void => {
    const key = spot.isAllowed ? allowedKey(record.key) : record.key;
    const known = byOid.get(oid);
    if (!known) byOid.set(oid, { oid, type, secrets: [key], starts: [spot.start], ends: [spot.end] });
    else if (!known.secrets.includes(key)) {
      known.secrets.push(key);
      known.starts.push(spot.start);
      known.ends.push(spot.end);
    }
  };
  for (const record of records) {
    for (const [oid, spot] of record.objects.get(repository) ?? []) add(oid, spot.type, record, spot);
    for (const spot of record.direct) {
      const { origin } = spot;
      if (origin.kind === 'commit-file' && origin.repository === repository)
        add(origin.oid, 'blob', record, spot);
    }
  }
  return [...byOid.values()];
}

/**
 * Masks secrets in what is told about places: a token may stand in a file's or a branch's name, in
 * a commit's subject or its author line. Frames are masked by the engine.
 */

import type { Commit, History, Occurrence } from '#model/finding';
import { mask } from '#model/secret';
import type { SecretRecord } from '#scan/collect';

/** Makes what masks the names of an occurrence. Without secrets in names, it changes nothing. */
export function createNameMask(records: readonly SecretRecord[]): (occurrence: Occurrence) => Occurrence {
  // Longest first: a secret may hold another.
  const secrets = records
    .filter(isInNames)
    .map(({ secret }) => secret)
    .sort((a, b) => b.length - a.length);
  if (secrets.length === 0) return (occurrence) => occurrence;
  const masked = (text: string): string =>
    secrets.reduce((kept, secret) => kept.replaceAll(secret, () => mask(secret)), text);
  return (occurrence) => ({
    ...occurrence,
    ...(occurrence.path === undefined ? {} : { path: masked(occurrence.path) }),
    ...(occurrence.history ? { history: maskHistory(occurrence.history, masked) } : {}),
  });
}

function isInNames({ objects, direct }: SecretRecord): boolean {
  return (
    direct.some(({ origin }) => origin.kind === 'commit-text' || origin.kind === 'ref-names') ||
    [...objects.values()].some((spots) => [...spots.values()].some(({ type }) => type !== 'blob'))
  );
}

function maskHistory(history: History, masked: (text: string) => string): History {
  const maskCommit = (commit: Commit): Commit => ({
    ...commit,
    author: masked(commit.author),
    email: masked(commit.email),
    subject: masked(commit.subject),
  });
  return {
    ...history,
    ...(history.introduced ? { introduced: maskCommit(history.introduced) } : {}),
    ...(history.removed ? { removed: maskCommit(history.removed) } : {}),
    branches: history.branches.map(masked),
    remoteBranches: history.remoteBranches.map(masked),
    tags: history.tags.map(masked),
    otherRefs: history.otherRefs.map(masked),
  };
}

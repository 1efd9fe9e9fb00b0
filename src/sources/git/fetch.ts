/**
 * Fetches commits that a clone lacks, for build services, whose clones are cut short. Whoever made
 * the clone left what the remote asks for in its configuration (a header, a URL): nothing secret is
 * handed over here, neither as an argument nor in the environment. No file of the work tree is
 * changed, and no ref but for remote-tracking ones, where everything is fetched.
 *
 * No filter is asked for: what it would leave out is just what is to be scanned.
 */

import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

const fetchCommand = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
  '--no-write-fetch-head',
  // The remote's configured fetch would move its tracking branches.
  '--refmap=',
  '--upload-pack=git-upload-pack',
];

/** The remote that fetches go to: `origin`, else the only one; undefined where that is not clear. */
export async function findRemote({ gitDir }: Repository): Promise<string | undefined> {
  const { output } = await runGit({ gitDir }, ['remote']);
  const names = output
    .toString()
    .split('\n')
    .filter((name) => name !== '' && !name.startsWith('-'));
  return names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
}

/** The commit or tag that `ref` (`refs/heads/main`, `HEAD`) names on the remote; undefined where it has none or does not answer. */
export async function readRemoteTip(
  { gitDir }: Repository,
  remote: string,
  ref: string,
): Promise<string | undefined> {
  const place = { gitDir, isFetch: true };
  const { output } = await runGit(place, ['ls-remote', '--upload-pack=git-upload-pack', '--', remote, ref]);
  const lines = output.toString().split('\n');
  // A pattern also matches the ends of longer names.
  return lines.find((line) => line.endsWith(`\t${ref}`))?.split('\t')[0];
}

/**
 * Name of the remote's main branch: as the clone noted it, else as the remote says; undefined where
 * neither knows.
 */
export async function readDefaultBranch(
  { gitDir }: Repository,
  remote: string | undefined,
): Promise<string | undefined> {
  if (remote === undefined) return undefined;
  const prefix = `refs/remotes/${remote}/`;
  const noted = await runGit({ gitDir }, ['symbolic-ref', '--quiet', `${prefix}HEAD`]);
  const ref = noted.output.toString().trim();
  if (noted.code === 0 && ref.startsWith(prefix)) return ref.slice(prefix.length);
  const place = { gitDir, isFetch: true };
  const asked = ['ls-remote', '--symref', '--upload-pack=git-upload-pack', '--', remote, 'HEAD'];
  const { output } = await runGit(place, asked);
  return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(output.toString())?.[1];
}

/**
 * Fetches objects by id or by ref; true when git got them all. `depth`: so many generations of
 * each, which cuts a whole clone short, so it is for shallow ones; without it, all that is missing.
 */
export async function fetchObjects(
  { gitDir }: Repository,
  remote: string,
  wants: readonly string[],
  depth?: number,
): Promise<boolean> {
  const limit = depth === undefined ? [] : [`--depth=${depth}`];
  const { code } = await runGit({ gitDir, isFetch: true }, [
    ...fetchCommand,
    ...limit,
    '--',
    remote,
    ...wants,
  ]);
  return code === 0;
}

/** Makes a shallow clone whole, with all branches and tags of the remote; true when git could. */
export async function fetchEverything({ gitDir }: Repository, remote: string): Promise<boolean> {
  const { code } = await runGit({ gitDir, isFetch: true }, [
    ...fetchCommand,
    '--unshallow',
    '--',
    remote,
    `+refs/heads/*:refs/remotes/${remote}/*`,
    '+refs/tags/*:refs/tags/*',
  ]);
  return code === 0;
}

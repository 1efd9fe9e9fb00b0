/**
 * What to do about a finding, by how far it has got: what was pushed is known to others, what is
 * only committed can still be taken back, what is only staged needs no more than unstaging.
 */

import type { Finding, History, Occurrence } from '#model/finding';
import { shortOid } from './place-name.ts';
import { shellWord } from './shell-word.ts';

/** How far the widest-spread place of a finding has got. */
export type Spread =
  | 'shipped'
  | 'pushed'
  | 'committed-locally'
  | 'committed'
  | 'unreachable'
  | 'staged'
  | 'on-disk'
  | 'stray'
  | 'stream';

/** The worst over all places that the finding keeps. */
export function spreadOf(finding: Finding): Spread {
  const order: readonly Spread[] = [
    'shipped',
    'pushed',
    'committed',
    'committed-locally',
    'unreachable',
    'staged',
    'on-disk',
    'stray',
    'stream',
  ];
  const spreads = new Set(finding.occurrences.map(spreadOfPlace));
  return order.find((spread) => spreads.has(spread)) ?? 'on-disk';
}

/** The next step in sentences, safe to print; how to rotate it at its provider follows from the rule. */
export function nextStep(finding: Finding): string {
  const step = stepFor(finding);
  if (finding.rule.audience === 'private') return step;
  if (spreadOf(finding) === 'shipped') {
    return 'It is made to be in apps, so it need not be hidden: check that it works for your app alone (package name and signing certificate on Android, bundle id on iOS) and for the services that it is meant for: a Google key may open several.';
  }
  return 'It is made to be seen by clients, so it need not be hidden: check that it is restricted to your own apps and to the services it is meant for.';
}

function stepFor(finding: Finding): string {
  switch (spreadOf(finding)) {
    case 'shipped':
      return 'Rotate it, and move what needs it to a server: whoever has the app has the secret, and an update does not take it out of installed copies.';
    case 'pushed':
      return 'Rotate it first: it has been pushed, so others may have it, and rewriting history is not enough.';
    case 'committed':
      return 'Rotate it first. Dowse cannot tell whether it was ever pushed (there are no remote-tracking refs); rewriting history only helps if nobody else has a copy.';
    case 'committed-locally':
      return `It is committed but not pushed. ${takeOut(finding)} before you push, and keep the value outside the repository. Rotate it if anyone else can read this machine or its backups.`;
    case 'unreachable':
      return 'No branch or tag holds it any more, but if it was ever pushed the server may: then rotate it. Here, git drops it when the reflog has expired (git reflog expire) and it prunes (git gc).';
    case 'staged':
      return `It is only staged. ${unstage(finding)} and keep the value outside the repository. Rotate it if anyone else has seen it.`;
    case 'on-disk':
      return 'Move it out of the file (into the environment or a secret store), and rotate it if anyone else could read the file.';
    case 'stray':
      return 'It was staged once and is in no commit: git drops it when it prunes (git gc). Rotate it if anyone else has seen it.';
    case 'stream':
      return 'Rotate it if anyone else could read this text, and keep it out of logs and messages.';
  }
}

function spreadOfPlace(occurrence: Occurrence): Spread {
  const { history, inner } = occurrence;
  if (inner !== undefined && history === undefined && occurrence.isInWorkingTree && isBuild(occurrence))
    return 'shipped';
  if (history !== undefined && isCommitted(history)) {
    if (history.isPushed === true) return 'pushed';
    if (!history.isReachable) return 'unreachable';
    return history.isPushed === false ? 'committed-locally' : 'committed';
  }
  if (occurrence.isStaged) return 'staged';
  if (history !== undefined && !occurrence.isInWorkingTree) return 'stray';
  return occurrence.place === 'stdin' ? 'stream' : 'on-disk';
}

/** By its name's ending, as stores and build tools name what is released. */
function isBuild({ path = '' }: Occurrence): boolean {
  return /\.(?:apk|apks|apkm|xapk|aab|aar|ipa)$/i.test(path) || /\.(?:app|xcarchive)\//.test(path);
}

function isCommitted(history: History): boolean {
  return history.introduced !== undefined || history.isInHead || history.isPushed === true;
}

function takeOut(finding: Finding): string {
  const commits = new Set(finding.occurrences.flatMap(({ history }) => history?.introduced?.oid ?? []));
  const [first = ''] = commits;
  const where = commits.size === 1 ? `commit ${shortOid(first)}` : 'the commits';
  return `Take it out of ${where} (git commit --amend for the last one, git rebase --interactive for an older one)`;
}

function unstage(finding: Finding): string {
  const paths = new Set(finding.occurrences.filter(({ isStaged }) => isStaged).map(({ path }) => path));
  const [path] = paths;
  const word = paths.size === 1 && path !== undefined ? shellWord(path) : undefined;
  return `Unstage it (git restore --staged ${word ?? 'FILE'})`;
}

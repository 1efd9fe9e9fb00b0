/** Says how far an occurrence has got: on disk, staged, in HEAD, on which refs, pushed or not. */

import type { History, Occurrence } from '#model/finding';
import { escapeText } from './escape.ts';
import { toNumber } from './quantity.ts';

const shownRefs = 3;

/** `in the working tree and HEAD`, `only in history` …: where the secret still is. Empty for standard input. */
export function whereabouts(occurrence: Occurrence): string {
  const { history, place } = occurrence;
  const places: string[] = [];
  if (occurrence.isInWorkingTree) places.push('the working tree');
  if (occurrence.isStaged) places.push('the index');
  if (history?.isInHead) places.push('HEAD');
  if (places.length > 0) return `in ${toList(places)}`;
  if (history === undefined) return '';
  if (!history.isReachable) return history.introduced ? 'on no branch or tag' : 'in no commit';
  return place === 'file' || place === 'file-name' ? 'only in history' : '';
}

/** The refs that reach it, the first few of each kind; empty when none does. */
export function refsText(history: History): string {
  const tags = someOf(history.tags);
  return [
    someOf([...history.branches, ...history.remoteBranches]),
    tags === '' ? '' : `${history.tags.length > 1 ? 'tags' : 'tag'} ${tags}`,
    someOf(history.otherRefs),
  ]
    .filter((text) => text !== '')
    .join('; ');
}

/** Whether others can have it already, in a few words. */
export function pushedText(history: History): string {
  if (history.isPushed === true) return 'yes';
  if (!history.isReachable) return 'unknown: only the reflog or nothing keeps it, until git prunes';
  if (history.isPushed === false) return 'no';
  return 'unknown: there are no remote-tracking refs';
}

/** `a`, `a and b`, `a, b and c`. */
export function toList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, shownRefs).map(escapeText);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${toNumber(more)} more` : toList(shown);
}

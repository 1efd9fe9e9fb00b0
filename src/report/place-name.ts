/** Names a place as people point at it: `src/config.ts:12:18`, `message of commit 3f2a9c1`. */

import type { Occurrence } from '#model/finding';
import { escapeText } from './escape.ts';

/** Enough of an object id to find it by, as `git log --oneline` shows. */
export function shortOid(oid: string): string {
  return oid.slice(0, 9);
}

/** The path from where the user stands: below `root`, unless that is the current folder. */
export function pathFromHere(occurrence: Occurrence): string {
  const root = occurrence.root.replace(/\/+$/, '');
  const path = occurrence.path ?? '';
  if (root === '' || root === '.') return occurrence.root === '/' ? `/${path}` : path;
  return path === '' ? root : `${root}/${path}`;
}

/** Safe to print. Files are named in the form that terminals and editors open: `path:line:column`. */
export function placeName(occurrence: Occurrence): string {
  const { place, start, history } = occurrence;
  const at = `${start.line}:${start.column}`;
  const commit = history?.introduced ? ` ${shortOid(history.introduced.oid)}` : '';
  const object = history ? ` ${shortOid(history.oid)}` : '';
  switch (place) {
    case 'file':
      return `${escapeText(pathFromHere(occurrence))}:${at}`;
    case 'stdin':
      return `standard input:${at}`;
    case 'file-name':
      return `${escapeText(pathFromHere(occurrence))} (the name itself)`;
    case 'commit-message':
      return `${inRoot(occurrence)}message of commit${commit || object}, line ${start.line}`;
    case 'commit-author':
      return `${inRoot(occurrence)}author or committer of commit${commit || object}`;
    case 'tag-message':
      return `${inRoot(occurrence)}message of tag ${escapeText(history?.tags[0] ?? '') || object.trim()}, line ${start.line}`;
    case 'note':
      return `${inRoot(occurrence)}git note${object}, line ${start.line}`;
    case 'ref-name':
      return `${inRoot(occurrence)}name of a branch, tag or other ref`;
    case 'orphan-blob':
      return `${inRoot(occurrence)}blob${object}:${at}`;
  }
}

function inRoot(occurrence: Occurrence): string {
  const root = pathFromHere({ ...occurrence, path: '' });
  return root === '' ? '' : `${escapeText(root)}: `;
}

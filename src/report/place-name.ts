/** Names a place as people point at it: `src/config.ts:12:18`,
 * `app.apk!classes.dex#com.example.Keys.API_KEY`, `message of commit 3f2a9c1`. */

import type { InnerPlace } from '#model/inner-place';
import type { Occurrence } from '#model/finding';
import { escapeText } from './escape.ts';

/** Enough of an object id to find it by, as `git log --oneline` shows. */
export function shortOid(oid: string): string {
  return oid.slice(0, 9);
}

/** The path from where the user stands: below `root`, unless that is the current folder. */
export function pathFromHere(occurrence: Pick<Occurrence, 'root' | 'path'>): string {
  const root = occurrence.root.replace(/\/+$/, '');
  const path = occurrence.path ?? '';
  if (root === '' || root === '.') return occurrence.root === '/' ? `/${path}` : path;
  return path === '' ? root : `${root}/${path}`;
}

/** Safe to print. Files are named in the form that terminals and editors open: `path:line:column`. */
export function placeName(occurrence: Occurrence): string {
  const { place, start, inner, history } = occurrence;
  const at = inner?.spot === undefined ? `:${start.line}:${start.column}` : '';
  const within = inner ? escapeText(withinName(inner)) : '';
  const introduced = history?.introduced?.oid ?? occurrence.commit;
  // Of a message that is about to be committed there is none yet.
  const commit = introduced === undefined || introduced === '' ? '' : ` ${shortOid(introduced)}`;
  const object = history ? ` ${shortOid(history.oid)}` : '';
  switch (place) {
    case 'file':
      return `${escapeText(pathFromHere(occurrence))}${within}${at}`;
    case 'stdin':
      return `standard input${within}${at}`;
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
      return `${inRoot(occurrence)}blob${object}${within}${at}`;
  }
}

/** `!base.apk!classes2.dex#com.example.Keys.API_KEY`. */
function withinName({ path, spot }: InnerPlace): string {
  return `${path === '' ? '' : `!${path}`}${spot === undefined ? '' : `#${spot}`}`;
}

function inRoot(occurrence: Occurrence): string {
  const root = pathFromHere({ ...occurrence, path: '' });
  return root === '' ? '' : `${escapeText(root)}: `;
}

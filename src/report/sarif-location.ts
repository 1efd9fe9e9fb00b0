/**
 * Occurrences as SARIF locations. A place that is no file (a message, a ref's name) is located at
 * the git object that holds it, since readers of SARIF want an artifact for every result.
 */

import type { History, Occurrence } from '#model/finding';
import { innerName } from '#model/inner-place';
import { shortOid } from './place-name.ts';

/** The name that SARIF readers give to the folder that was scanned. */
export const sourceRoot = '%SRCROOT%';

/** A SARIF location. `roots` are all that were scanned: they decide what paths are relative to. */
export function toLocation(occurrence: Occurrence, roots: readonly string[]): object {
  const { place, history } = occurrence;
  const isFile = place === 'file';
  const logicalLocations = [innerLocation(occurrence), logicalLocation(occurrence)].filter(
    (each) => each !== undefined,
  );
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(occurrence, roots),
      ...(isFile || place === 'stdin' || place === 'orphan-blob' ? regions(occurrence) : {}),
    },
    ...(logicalLocations.length === 0 ? {} : { logicalLocations }),
    properties: {
      place,
      isInWorkingTree: occurrence.isInWorkingTree,
      isStaged: occurrence.isStaged,
      ...(history === undefined ? {} : historyProperties(history)),
    },
  };
}

/** Relative to where the user stands, so that code hosts find the file; absolute only where nothing else is clear. */
function artifactLocation(occurrence: Occurrence, roots: readonly string[]): object {
  const { place, root, history } = occurrence;
  if (place === 'stdin') return { uri: 'stdin' };
  const path = occurrence.path ?? objectPath(place, history);
  const isBelow = !isAbsolute(root) && !root.split('/').includes('..');
  if (isBelow) {
    const parts = [...root.split('/'), ...path.split('/')].filter((part) => part !== '' && part !== '.');
    return { uri: encodePath(parts.join('/')), uriBaseId: sourceRoot };
  }
  if (roots.length === 1) return { uri: encodePath(path), uriBaseId: sourceRoot };
  const whole = `${root.replaceAll('\\', '/').replace(/\/+$/, '')}/${path}`;
  if (!isAbsolute(root)) return { uri: encodePath(whole) };
  return { uri: `file://${whole.startsWith('/') ? '' : '/'}${encodePath(whole)}` };
}

function objectPath(place: Occurrence['place'], history: History | undefined): string {
  const isOfCommit = place === 'commit-message' || place === 'commit-author';
  const oid = isOfCommit ? (history?.introduced?.oid ?? history?.oid) : history?.oid;
  if (place === 'ref-name' || oid === undefined) return '.git/refs';
  return `.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
}

function regions({ start, end, inner, frame }: Occurrence): object {
  const masked = (frame.lines[frame.mark.line] ?? '').slice(frame.mark.start, frame.mark.end);
  // Lines of a text that was made of an entry are no lines of the file.
  if (inner !== undefined) return {};
  return {
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      snippet: { text: masked },
    },
    contextRegion: {
      startLine: Math.min(frame.firstLine, start.line),
      endLine: Math.max(frame.firstLine + frame.lines.length - 1, end.line),
      snippet: { text: frame.lines.join('\n') },
    },
  };
}

/** Names the entry, class or key of what is packed in a file: its own lines say nothing. */
function innerLocation({ inner }: Occurrence): object | undefined {
  if (inner === undefined) return undefined;
  return { name: inner.spot ?? inner.path, fullyQualifiedName: innerName(inner), kind: 'member' };
}

/** Names the commit for places that no file of today shows. */
function logicalLocation({ place, isInWorkingTree, history }: Occurrence): object | undefined {
  if (isInWorkingTree || history === undefined) return undefined;
  const commit = history.introduced;
  const name = commit ? `commit ${shortOid(commit.oid)}` : `object ${shortOid(history.oid)}`;
  return {
    name,
    fullyQualifiedName: commit ? `commit ${commit.oid}` : `object ${history.oid}`,
    kind: place === 'file' ? 'commit' : place,
  };
}

function historyProperties(history: History): object {
  const { oid, introduced, removed, versions, isInHead, isPushed, isReachable } = history;
  return {
    oid,
    commit: introduced,
    removedBy: removed,
    versions,
    isInHead,
    isPushed,
    isReachable,
    branches: history.branches,
    remoteBranches: history.remoteBranches,
    gitTags: history.tags,
    otherRefs: history.otherRefs,
  };
}

function isAbsolute(root: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(root);
}

/** RFC 3986: everything but unreserved characters and `/` as percent-encoded UTF-8. */
function encodePath(path: string): string {
  let uri = '';
  for (const byte of new TextEncoder().encode(path)) {
    const character = String.fromCharCode(byte);
    const isPlain = /[A-Za-z0-9\-._~/]/.test(character);
    uri += isPlain ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return uri;
}

/** What a blob is called: its path, as far as its origin knows one. */

import type { Origin } from '#model/origin';

/** Its name for people, in problems. */
export function blobSubject(origin: Origin): string {
  switch (origin.kind) {
    case 'file':
      return `${origin.root}/${origin.path}`;
    case 'staged':
    case 'commit-file':
      return origin.path;
    case 'object':
      return origin.oid;
    case 'commit-text':
      return origin.commit;
    case 'ref-names':
      return origin.repository;
    case 'stdin':
      return 'standard input';
  }
}

/** Its path, for what formats may take a hint from; empty where there is none (a git object has many). */
export function blobName(origin: Origin): string {
  if (origin.kind === 'file') {
    // The folder that is scanned may be an app itself.
    const bundle = /[^/\\]+\.(?:app|xcarchive)(?=[/\\]?$)/.exec(origin.root)?.[0];
    return bundle === undefined ? origin.path : `${bundle}/${origin.path}`;
  }
  return 'path' in origin ? origin.path : '';
}

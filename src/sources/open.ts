/** Opens a work unit, whichever source planned it: the half of a source that runs in a worker. */

import type { Sink, WorkUnit } from '#model/source';
import { openChanges } from '#sources/git/changes';
import { closeObjects, openObjects } from '#sources/git/objects';
import { openStdin } from '#sources/stdin';
import { openFiles } from '#sources/open-files';

/** Hands over everything in `unit`; what cannot be read becomes a problem of the sink. */
export async function openUnit(unit: WorkUnit, sink: Sink): Promise<void> {
  switch (unit.kind) {
    case 'files':
      return openFiles(unit, sink);
    case 'stdin':
      return openStdin(sink);
    case 'text':
      return sink.blob(unit.blob);
    case 'git-objects':
      return openObjects(unit, sink);
    case 'git-changes':
      return openChanges(unit, sink);
  }
}

/** Ends the git processes that `openUnit` keeps for its next call on this thread. */
export function closeUnits(): Promise<void> {
  return closeObjects();
}

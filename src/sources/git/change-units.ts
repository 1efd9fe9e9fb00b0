/** Gathers the changes that a diff names into work units, and tells what is left out. */

import type { Change, WorkUnit } from '#model/source';
import { pathText } from '#sources/disk-path';
import { isEmptyBlob } from './empty-objects.ts';
import type { RawChange } from './raw-diff.ts';
import type { Repository } from './repository.ts';

const changesPerUnit = 500;
const gitlinkMode = '160000';
const noObject = /^0+$/;

/** Collects changes of one repository; `take` yields units once they are worth it. */
export interface ChangeUnits {
  add(change: Change): void;
  skip(reason: string): void;
  /** Full units; with `isEnd`, all that is left. */
  take(isEnd?: boolean): Generator<WorkUnit>;
}

/** Makes an empty collection. */
export function createChangeUnits({ root, commonDir, isHook }: Repository): ChangeUnits {
  let changes: Change[] = [];
  let skipped: Record<string, number> = {};
  const unit = (some: readonly Change[]): WorkUnit => {
    const counts = skipped;
    skipped = {};
    return {
      kind: 'git-changes',
      repository: root,
      gitDir: commonDir,
      ...(isHook && { isHook }),
      changes: some,
      ...(Object.keys(counts).length > 0 && { skipped: counts }),
    };
  };
  return {
    add: (change) => changes.push(change),
    skip(reason) {
      skipped[reason] = (skipped[reason] ?? 0) + 1;
    },
    *take(isEnd = false) {
      let at = 0;
      for (; changes.length - at >= changesPerUnit; at += changesPerUnit) {
        yield unit(changes.slice(at, at + changesPerUnit));
      }
      changes = changes.slice(at);
      const isLeft = changes.length > 0 || Object.keys(skipped).length > 0;
      if (!isEnd || !isLeft) return;
      yield unit(changes);
      changes = [];
    },
  };
}

/** The change to read for what a diff names; or why there is nothing to read. */
export function toChange(raw: RawChange, commit?: string): Change | string {
  const { modes, oids, status } = raw;
  const oid = oids.at(-1)!;
  if (status.startsWith('U')) return 'unmerged';
  if (noObject.test(oid)) return 'deleted';
  if (modes.at(-1) === gitlinkMode) return 'submodule';
  if (isEmptyBlob(oid)) return 'empty';
  const previous = oids.filter(
    (other, index) => index < oids.length - 1 && !noObject.test(other) && modes[index] !== gitlinkMode,
  );
  return {
    ...(commit !== undefined && { commit }),
    path: pathText(raw.path),
    oid,
    previous,
    kind: 'file',
  };
}

/** Packs files into work units of a size that is worth a worker's trip. */

import type { WorkUnit } from '#model/source';
import type { FileEntry } from './walk.ts';

/** A unit is full when the next file would exceed one of these; a larger file is a unit of its own. */
const maxUnitBytes = 4 * 1024 * 1024;
const maxUnitFiles = 500;

export interface UnitPacker {
  /** Takes a file, and returns the unit that it did not fit into any more. */
  add(entry: FileEntry): WorkUnit | undefined;
  /** Counts something left out: told with the next unit. */
  skip(reason: string, count?: number): void;
  /** The last unit: what is left, which may be nothing but counts. */
  finish(): WorkUnit | undefined;
}

/** Makes a packer for files below `root`. */
export function createUnitPacker(root: string): UnitPacker {
  let paths: string[] = [];
  let bytes = 0;
  let skipped: Record<string, number> = {};

  const pack = (): WorkUnit | undefined => {
    const hasSkipped = Object.keys(skipped).length > 0;
    if (paths.length === 0 && !hasSkipped) return undefined;
    const unit: WorkUnit = { kind: 'files', root, paths, bytes, ...(hasSkipped && { skipped }) };
    paths = [];
    bytes = 0;
    skipped = {};
    return unit;
  };
  return {
    add({ path, size }) {
      const isFull = paths.length === maxUnitFiles || (paths.length > 0 && bytes + size > maxUnitBytes);
      const unit = isFull ? pack() : undefined;
      paths.push(path);
      bytes += size;
      return unit;
    },
    skip(reason, count = 1) {
      if (count > 0) skipped[reason] = (skipped[reason] ?? 0) + count;
    },
    finish: pack,
  };
}

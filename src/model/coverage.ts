/** What a scan looked at, in numbers that add up over units and workers. */

export interface Coverage {
  files: number;
  blobs: number;
  trees: number;
  commits: number;
  tags: number;
  /** Bytes searched, after decoding. */
  bytes: number;
  /** Things left out on purpose (not problems), by reason: `symlink`, `ignored-by-inline-comment` … */
  skipped: Record<string, number>;
}

/** Coverage at zero. */
export function emptyCoverage(): Coverage {
  return { files: 0, blobs: 0, trees: 0, commits: 0, tags: 0, bytes: 0, skipped: {} };
}

/** Adds `part` to `total`, in place. */
export function addCoverage(total: Coverage, part: Coverage): void {
  total.files += part.files;
  total.blobs += part.blobs;
  total.trees += part.trees;
  total.commits += part.commits;
  total.tags += part.tags;
  total.bytes += part.bytes;
  for (const [reason, count] of Object.entries(part.skipped)) {
    total.skipped[reason] = (total.skipped[reason] ?? 0) + count;
  }
}

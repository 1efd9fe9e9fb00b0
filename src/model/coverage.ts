/** What a scan looked at, in numbers that add up over units and workers. */

export interface Coverage {
  files: number;
  blobs: number;
  trees: number;
  commits: number;
  tags: number;
  /** Bytes searched, after decoding. */
  bytes: number;
  /** What was opened, by format: `dex`, `zip`, and `text` for entries that are nothing else. */
  opened: Record<string, { entries: number; bytes: number }>;
  /** Things left out on purpose (not problems), by reason: `symlink`, `ignored-by-inline-comment` … */
  skipped: Record<string, number>;
}

/** Coverage at zero. */
export function emptyCoverage(): Coverage {
  return { files: 0, blobs: 0, trees: 0, commits: 0, tags: 0, bytes: 0, opened: {}, skipped: {} };
}

/** Adds `part` to `total`, in place. */
export function addCoverage(total: Coverage, part: Coverage): void {
  total.files += part.files;
  total.blobs += part.blobs;
  total.trees += part.trees;
  total.commits += part.commits;
  total.tags += part.tags;
  total.bytes += part.bytes;
  for (const [format, { entries, bytes }] of Object.entries(part.opened)) {
    const known = (total.opened[format] ??= { entries: 0, bytes: 0 });
    known.entries += entries;
    known.bytes += bytes;
  }
  for (const [reason, count] of Object.entries(part.skipped)) {
    total.skipped[reason] = (total.skipped[reason] ?? 0) + count;
  }
}

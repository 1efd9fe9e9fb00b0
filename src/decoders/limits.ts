/**
 * How much is opened of one blob: hostile archives promise gigabytes in kilobytes. Limits hold by
 * counting what comes out, never by what headers say. What is over a limit is reported.
 */

/** Limits for one blob and all that is nested in it. */
export interface Limits {
  /** Containers within containers. */
  readonly maxDepth: number;
  readonly maxEntries: number;
  /** Bytes of one entry, decompressed. */
  readonly maxEntryBytes: number;
  /** Bytes of all entries together, decompressed. */
  readonly maxTotalBytes: number;
  /** Bytes out for each byte in, above `ratioFloorBytes`: more is a bomb. */
  readonly maxRatio: number;
  readonly ratioFloorBytes: number;
}

const megabyte = 1024 * 1024;

/** Above what released builds need: the largest in the stores are 4 GB; text deflates 200 to 1 at most. */
export const defaultLimits: Limits = {
  maxDepth: 6,
  maxEntries: 200_000,
  maxEntryBytes: 512 * megabyte,
  maxTotalBytes: 8192 * megabyte,
  maxRatio: 200,
  ratioFloorBytes: 64 * megabyte,
};

/**
 * Bytes that one entry may have that is packed into `packedBytes`: a bomb is stopped while it
 * unpacks, not only when it has filled the memory.
 */
export function mostUnpacked(packedBytes: number, limits: Limits = defaultLimits): number {
  const { maxEntryBytes, maxRatio, ratioFloorBytes } = limits;
  return Math.min(maxEntryBytes, Math.max(ratioFloorBytes, packedBytes * maxRatio));
}

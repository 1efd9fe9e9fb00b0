/** Bytes that need not be in memory: what containers are read from. */

export interface ByteSource {
  readonly length: number;
  /**
   * The bytes from `start` to `end`, both clamped to what there is; fewer when reading fails. Valid
   * as long as the blob is. Never throws.
   */
  read(start: number, end: number): Uint8Array;
}

/** A source of bytes that are in memory. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    length: bytes.length,
    read: (start, end) => bytes.subarray(Math.max(0, start), Math.max(0, end)),
  };
}

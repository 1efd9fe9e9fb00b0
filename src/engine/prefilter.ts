/**
 * Finds where rules' keywords occur, in one pass over the bytes. The pass itself is the kernel's
 * (`kernel/`): WebAssembly where it can be had, its twin in TypeScript elsewhere.
 */

/** Keyword hits of one call. The arrays are reused: valid until the next call. */
export interface Candidates {
  readonly count: number;
  /** Index into `RuleSet.keywords`, for each hit. */
  readonly keywords: Uint32Array;
  /** Offset in bytes of the keyword's first byte, for each hit. */
  readonly starts: Uint32Array;
}

/**
 * Guarantee: every occurrence of every keyword is reported whose look-ahead holds (see
 * `Keyword.lookAhead`). A candidate may come to nothing (case folding is coarse), so the caller
 * confirms it. Each (keyword, start) is reported once; the order is that of the kernel, the same
 * for the same bytes.
 */
export interface Prefilter {
  readonly kind: 'wasm' | 'js';
  candidates(bytes: Uint8Array): Candidates;
}

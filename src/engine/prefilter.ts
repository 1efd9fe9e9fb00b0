/**
 * Finds where rules' keywords occur, in one pass over the bytes. The pass itself is the kernel's
 * (`kernel/`): WebAssembly where it can be had, its twin in JavaScript elsewhere. This file feeds
 * it bytes, a slice at a time, and gathers its hits.
 */

import type { Keyword } from '#model/compiled-rule';
import {
  IDENTITY,
  DIGEST_AT,
  ENTRIES,
  GROUP_BYTES,
  IDENTITY_AT,
  IMAGE_BYTES_AT,
  LONGEST_KEYWORD_AT,
  MAX_HITS_AT,
  READ_BEHIND,
} from './kernel/assembly/layout.ts';
import { createJsKernel } from './kernel/kernel-js.ts';
import { createWasmKernel, hasWasm } from './kernel/kernel-wasm.ts';
import { maxReachBytes } from './kernel/look-ahead.ts';
import { buildTables, digestOf } from './kernel/tables.ts';

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
 * `Keyword.lookAhead` and, for its terms, `kernel/look-ahead.ts`). A candidate may come to nothing
 * (the look-ahead is coarse), so the caller confirms it. Each (keyword, start) is reported once;
 * the order is that of the kernel, the same for the same bytes.
 */
export interface Prefilter {
  readonly kind: 'wasm' | 'js';
  candidates(bytes: Uint8Array): Candidates;
}

export interface PrefilterOptions {
  /** WebAssembly when absent, unless the runtime has none. */
  readonly kind?: 'wasm' | 'js';
  /**
   * What `buildTables` made of these keywords, so that they need not be made at start-up (1 ms
   * instead of 40 with 2,100 keywords). Tables of other keywords are not used.
   */
  readonly image?: Uint8Array;
  /** Bytes scanned at a time, an even number. Changes nothing but the order of hits. */
  readonly sliceBytes?: number;
  /** Hits that the kernel hands over at a time; raised to the least that the tables allow. */
  readonly handover?: number;
}

/** A slice stays in the second-level cache between being copied and being scanned: see docs/PERFORMANCE.md. */
const defaultSliceBytes = 256 * 1024;
const defaultHandover = 4096;

/**
 * Makes a prefilter. Its tables and its memory (300 KB more than the tables, whatever the input's
 * size) are made at the first call of `candidates`, which throws for keywords that cannot be used.
 */
export function createPrefilter(keywords: readonly Keyword[], options: PrefilterOptions = {}): Prefilter {
  const kind = options.kind ?? (hasWasm() ? 'wasm' : 'js');
  const hits: Hits = { count: 0, keywords: new Uint32Array(256), starts: new Uint32Array(256) };
  let scan: ((bytes: Uint8Array, hits: Hits) => void) | undefined;
  return {
    kind,
    candidates(bytes) {
      hits.count = 0;
      if (keywords.length === 0) return hits;
      scan ??= createScan(keywords, kind, options);
      scan(bytes, hits);
      return hits;
    },
  };
}

type Hits = { -readonly [Field in keyof Candidates]: Candidates[Field] };

/**
 * The kernel with its tables. A slice is followed by as many bytes as a keyword and its look-ahead
 * can take, so that what begins in it is seen whole; what begins behind it belongs to the next.
 */
function createScan(
  keywords: readonly Keyword[],
  kind: 'wasm' | 'js',
  options: PrefilterOptions,
): (bytes: Uint8Array, hits: Hits) => void {
  const { image: made } = options;
  const image = made && isImageOf(keywords, made) ? made : buildTables(keywords);
  const sliceBytes = options.sliceBytes ?? defaultSliceBytes;
  const behind = word(image, LONGEST_KEYWORD_AT) + maxReachBytes;
  const capacity = Math.max(
    options.handover ?? defaultHandover,
    word(image, MAX_HITS_AT) * (GROUP_BYTES / 2),
  );
  const output = Math.ceil(image.length / 64) * 64;
  const input = output + capacity * 8;
  const memoryBytes = input + sliceBytes + behind + READ_BEHIND;
  const kernel = kind === 'wasm' ? createWasmKernel(memoryBytes) : createJsKernel(memoryBytes);
  kernel.memory.set(image);
  const pairs = new Uint32Array(kernel.memory.buffer, output, capacity * 2);

  return (bytes, hits) => {
    let start = 0;
    while (start < bytes.length) {
      const isLast = bytes.length - start <= sliceBytes + behind;
      const end = isLast ? bytes.length : start + sliceBytes + behind;
      kernel.memory.set(start === 0 && isLast ? bytes : bytes.subarray(start, end), input);
      const inputEnd = input + end - start;
      const stop = isLast ? inputEnd : input + sliceBytes;
      for (let from = input; from < inputEnd; from = kernel.resume()) {
        const found = kernel.scan(from, input, stop, inputEnd, output, capacity);
        if (found > 0) append(hits, pairs, found, start);
      }
      start = isLast ? end : start + sliceBytes;
    }
  };
}

function isImageOf(keywords: readonly Keyword[], image: Uint8Array): boolean {
  return (
    image.length > ENTRIES &&
    word(image, IDENTITY_AT) === IDENTITY &&
    word(image, IMAGE_BYTES_AT) === image.length &&
    word(image, DIGEST_AT) === digestOf(keywords)
  );
}

function word(image: Uint8Array, at: number): number {
  return new DataView(image.buffer, image.byteOffset, image.byteLength).getUint32(at, true);
}

function append(hits: Hits, pairs: Uint32Array, found: number, sliceStart: number): void {
  const count = hits.count + found;
  if (count > hits.keywords.length) {
    hits.keywords = grown(hits.keywords, count);
    hits.starts = grown(hits.starts, count);
  }
  for (let index = 0; index < found; index++) {
    hits.keywords[hits.count + index] = pairs[index * 2]!;
    hits.starts[hits.count + index] = sliceStart + pairs[index * 2 + 1]!;
  }
  hits.count = count;
}

function grown(array: Uint32Array, least: number): Uint32Array {
  const larger = new Uint32Array(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}

/**
 * Seeded mutation fuzz for formats: damages real input in the ways that hostile builds are damaged,
 * and asserts what `Format` promises. A run depends on its seed and number alone, so that
 * `npm run fuzz -- FORMAT --seed SEED --run RUN` does it again.
 */

import { performance } from 'node:perf_hooks';
import type { FormatOutput, Siblings } from '#decoders/format';
import { type Format, FormatError } from '#decoders/format';
import { formatOf } from '#decoders/formats';
import { defaultLimits } from '#decoders/limits';
import { openNested } from '#decoders/nested';
import { sourceOf } from '#model/byte-source';
import { type Random, createRandom, mutate } from './mutate.ts';

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** The first run; to do one run again. */
  readonly from?: number;
  /** Called before a run, now and then. */
  readonly onRun?: (run: number) => void;
}

/** What was done. */
export interface FuzzOutcome {
  readonly runs: number;
  /** Runs whose input was still recognised; the others say nothing. */
  readonly decoded: number;
  /** Decoded to the end without an error. */
  readonly whole: number;
  readonly slowestMs: number;
}

/** A promise that was broken, and how to break it again. */
export class FuzzFailure extends Error {
  override readonly name = 'FuzzFailure';
  readonly bytes: Uint8Array;

  constructor(target: string, seed: number, run: number, bytes: Uint8Array, what: string, cause?: unknown) {
    super(`${target}: ${what} (npm run fuzz -- '${target}' --seed ${seed} --run ${run})`, { cause });
    this.bytes = bytes;
  }
}

const mostMs = 1000;
/** Strings may be told at each of their uses; a small file may still not fill the memory. */
const mostCharactersPerByte = 64;
const spareCharacters = 1024 * 1024;
/** Lazy entries that are read, and places that are asked for, in each run. */
const mostAsked = 64;
const keptStart = 16;

/**
 * Decodes `runs` mutants of `seeds`. Throws a `FuzzFailure` when anything but a FormatError or
 * RangeError leaves the format, when a run takes more than a second, or when it tells far more
 * than its input could hold.
 */
export function fuzzFormat(
  format: Format,
  seeds: readonly Uint8Array[],
  { runs, seed, from = 0, onRun }: FuzzOptions,
): FuzzOutcome {
  let decoded = 0;
  let whole = 0;
  let slowestMs = 0;
  for (let run = from; run < from + runs; run++) {
    if (run % 256 === 0) onRun?.(run);
    const random = createRandom(seed, run);
    const bytes = recognised(format, seeds, random);
    if (!bytes) continue;
    decoded++;
    const fail = (what: string, cause?: unknown): never => {
      throw new FuzzFailure(format.name, seed, run, bytes, what, cause);
    };
    slowestMs = Math.max(
      slowestMs,
      timed(() => {
        if (decodeOnce(format, bytes, fail)) whole++;
      }, fail),
    );
  }
  return { runs, decoded, whole, slowestMs };
}

/** Opens `runs` mutants of `seeds` with all that is nested in them. It may never throw. */
export function fuzzNested(
  seeds: readonly Uint8Array[],
  { runs, seed, from = 0, onRun }: FuzzOptions,
): FuzzOutcome {
  const limits = { ...defaultLimits, maxTotalBytes: 64 * 1024 * 1024 };
  let decoded = 0;
  let whole = 0;
  let slowestMs = 0;
  for (let run = from; run < from + runs; run++) {
    if (run % 256 === 0) onRun?.(run);
    const bytes = mutate(seeds, createRandom(seed, run));
    const format = formatOf(bytes, 'seed', false);
    if (!format) continue;
    decoded++;
    const fail = (what: string, cause?: unknown): never => {
      throw new FuzzFailure('nested', seed, run, bytes, what, cause);
    };
    const open = (): void => {
      let problems = 0;
      const blob = { bytes, origin: { kind: 'file', root: 'r', path: 'seed' } as const };
      openNested(blob, format, sourceOf(bytes), { subject: 'r/seed', name: 'seed' }, { limits }, (event) => {
        if (event.kind === 'problem') problems++;
        if (event.kind === 'part') event.innerPlace?.(event.blob.bytes.length >> 1);
      });
      if (problems === 0) whole++;
    };
    const tryOpen = (): void => {
      try {
        open();
      } catch (error) {
        fail(`it throws ${String(error)}`, error);
      }
    };
    slowestMs = Math.max(slowestMs, timed(tryOpen, fail));
  }
  return { runs, decoded, whole, slowestMs };
}

/** A mutant that the format still takes: one that lost its magic gets the seed's first bytes back. */
function recognised(format: Format, seeds: readonly Uint8Array[], random: Random): Uint8Array | undefined {
  const bytes = mutate(seeds, random);
  if (format.recognises(bytes, 'seed')) return bytes;
  const start = seeds[random.below(seeds.length)]!.subarray(0, keptStart);
  if (start.length > bytes.length) return undefined;
  bytes.set(start);
  return format.recognises(bytes, 'seed') ? bytes : undefined;
}

/** Milliseconds. A busy machine can stretch one run, hardly three. */
function timed(action: () => void, fail: (what: string) => never): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = performance.now();
    action();
    least = Math.min(least, performance.now() - start);
    if (least <= mostMs) return least;
  }
  return fail(`it takes ${Math.round(least)} ms`);
}

const noSiblings: Siblings = { names: () => [], read: () => undefined, memo: (_key, make) => make() };

function decodeOnce(
  format: Format,
  bytes: Uint8Array,
  fail: (what: string, cause?: unknown) => never,
): boolean {
  const told = { characters: 0, asked: 0 };
  const reads: (() => Uint8Array)[] = [];
  const input = { bytes, source: sourceOf(bytes), name: 'seed', siblings: noSiblings };
  const isAllowed = (error: unknown): boolean => error instanceof FormatError || error instanceof RangeError;
  let isWhole = true;
  try {
    format.decode(input, outputFor(bytes, told, reads, fail));
  } catch (error) {
    if (error instanceof FuzzFailure) throw error;
    if (!isAllowed(error)) fail(`it throws ${String(error)}`, error);
    isWhole = false;
  }
  if (told.characters > bytes.length * mostCharactersPerByte + spareCharacters) {
    fail(`it tells ${told.characters} characters of ${bytes.length} bytes`);
  }
  for (const read of reads) {
    try {
      read();
    } catch (error) {
      if (!isAllowed(error)) fail(`an entry throws ${String(error)}`, error);
    }
  }
  return isWhole;
}

function outputFor(
  bytes: Uint8Array,
  told: { characters: number; asked: number },
  reads: (() => Uint8Array)[],
  fail: (what: string, cause?: unknown) => never,
): FormatOutput {
  const text = (value: string): void => {
    if (typeof value !== 'string') fail(`it tells ${typeof value} for a text`);
    told.characters += value.length;
  };
  return {
    string(value, spot, key) {
      text(value);
      if (key !== undefined) text(key);
      if (told.asked++ >= mostAsked) return;
      try {
        text(spot().spot);
      } catch (error) {
        fail(`a spot throws ${String(error)}`, error);
      }
    },
    text: (part, name) => {
      told.characters += part.length;
      if (name !== undefined) text(name);
    },
    entry(name: string, entry: Uint8Array | (() => Uint8Array)) {
      text(name);
      if (typeof entry === 'function' && reads.length < mostAsked) reads.push(entry);
    },
    rest(start, end) {
      if (!(start >= 0 && start <= end && end <= bytes.length)) fail(`its rest is ${start} to ${end}`);
      told.characters += end - start;
    },
    gap: text,
    note: text,
    fact(name, value) {
      text(name);
      text(value);
    },
  };
}

/** Derives the cheap test that stands between a keyword and RE2: what must follow the keyword. */

import { byteFrequency } from '#model/gram-frequency';
import { type ByteSet, bytesIn, unionOf } from './byte-set.ts';
import type { Step } from './regex-sequence.ts';

/** Directly after a literal at least `min` bytes of `bytes` follow. */
export interface FollowingRun {
  readonly bytes: ByteSet;
  readonly min: number;
}

/** Share of each byte value in source text. A letter's is given for both cases; a tenth of letters are capitals. */
const shares = Float64Array.from({ length: 256 }, (_, byte) => {
  const isUpper = byte >= 0x41 && byte <= 0x5a;
  const isLower = byte >= 0x61 && byte <= 0x7a;
  return byteFrequency(byte) * (isUpper ? 0.1 : isLower ? 0.9 : 1);
});

/** No text passes a guard by chance that lets through less than this, so it need not be narrower. */
const enoughShare = 1e-12;

/**
 * The run that must follow, given all the steps that do, and of the possible ones that which the
 * least text passes. Undefined where nothing certain follows.
 *
 * The first k steps take at least as many bytes as their minima add up to, so that many bytes are
 * of their sets joined, however long each step turns out to be.
 */
export function followingRun(steps: readonly Step[]): FollowingRun | undefined {
  const bytes = new Uint8Array(256);
  let mass = 0;
  let min = 0;
  let bestShare = 0.9;
  let best: { readonly count: number; readonly min: number } | undefined;
  for (const [index, step] of steps.entries()) {
    for (let byte = 0; byte < 256; byte++) {
      if (step.bytes[byte] === 0 || bytes[byte] === 1) continue;
      bytes[byte] = 1;
      mass += shares[byte]!;
    }
    min += step.length.min;
    const share = mass ** min;
    if (min === 0 || share >= bestShare) continue;
    best = { count: index + 1, min };
    bestShare = share;
    if (bestShare < enoughShare) break;
  }
  return best && { bytes: unionOf(steps.slice(0, best.count).map((step) => step.bytes)), min: best.min };
}

/** The run that holds wherever one of the two does. */
export function weakerRun(
  first: FollowingRun | undefined,
  second: FollowingRun | undefined,
): FollowingRun | undefined {
  if (!first || !second) return undefined;
  return { bytes: unionOf([first.bytes, second.bytes]), min: Math.min(first.min, second.min) };
}

/** Estimated share of keyword hits in source text that pass, taking bytes as independent of each other. */
export function passingShare(run: FollowingRun | undefined): number {
  if (!run) return 1;
  const mass = bytesIn(run.bytes).reduce((sum, byte) => sum + shares[byte]!, 0);
  return Math.min(1, mass) ** run.min;
}

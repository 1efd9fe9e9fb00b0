/** Derives the cheap test that stands between a keyword and RE2: what must follow the keyword. */

import { byteFrequency } from '#model/gram-frequency';
import { type ByteSet, bytesIn, unionOf } from './byte-set.ts';
import type { Step } from './regex-sequence.ts';

/** Directly after a literal at least `min` bytes of `bytes` follow. */
export interface FollowingRun {
  readonly bytes: ByteSet;
  readonly min: number;
}

/**
 * The run that must follow, given all the steps that do, and of the possible ones that which the
 * least text passes. Undefined where nothing certain follows.
 *
 * The first k steps take at least as many bytes as their minima add up to, so that many bytes are
 * of their sets joined, however long each step turns out to be.
 */
export function followingRun(steps: readonly Step[]): FollowingRun | undefined {
  let best: FollowingRun | undefined;
  let bestShare = 0.9;
  let bytes: ByteSet = new Uint8Array(256);
  let min = 0;
  for (const step of steps) {
    bytes = unionOf([bytes, step.bytes]);
    min += step.length.min;
    const share = passingShare({ bytes, min });
    if (min > 0 && share < bestShare) {
      best = { bytes, min };
      bestShare = share;
    }
  }
  return best;
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
  const share = bytesIn(run.bytes).reduce((sum, byte) => sum + shareOfCase(byte), 0);
  return Math.min(1, share) ** run.min;
}

/** A letter's frequency is that of both cases; capitals are about a tenth of letters in source text. */
function shareOfCase(byte: number): number {
  const isUpper = byte >= 0x41 && byte <= 0x5a;
  const isLower = byte >= 0x61 && byte <= 0x7a;
  return byteFrequency(byte) * (isUpper ? 0.1 : isLower ? 0.9 : 1);
}

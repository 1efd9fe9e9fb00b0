/** Compares two scans by their secrets: what is new, what was there before, what is gone. */

import type { Finding } from '#model/finding';

export interface Compared {
  /** The findings of the new scan, each with its change, in the same order but new ones first. */
  readonly findings: readonly Finding[];
  /** Findings of the old scan whose secrets the new one has not. */
  readonly gone: readonly Finding[];
}

/** Secrets are the same when rule and text are, wherever they stand. */
export function compareFindings(old: readonly Finding[], now: readonly Finding[]): Compared {
  const before = new Set(old.map(keyOf));
  const after = new Set(now.map(keyOf));
  const changed = now.map((finding) => ({
    ...finding,
    change: before.has(keyOf(finding)) ? ('kept' as const) : ('new' as const),
  }));
  return {
    findings: [
      ...changed.filter(({ change }) => change === 'new'),
      ...changed.filter(({ change }) => change === 'kept'),
    ],
    gone: old.filter((finding) => !after.has(keyOf(finding))),
  };
}

function keyOf({ rule, secret }: Finding): string {
  return `${rule.id}\0${secret.reveal()}`;
}

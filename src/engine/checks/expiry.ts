/** What a check says of a time at which a credential ends, where the credential tells it. */

import type { CheckResult } from './check.ts';

/** Largest time in milliseconds that a Date can hold: ECMA-262, "Time Values and Time Range". */
const maxTimeMs = 8.64e15;

/**
 * Lowers what has expired, passes the rest. `facts`, and with them `expires` (ISO 8601) and, when
 * it is over, `expired: yes`. Nothing is added for a time that is none.
 */
export function judgeExpiry(
  expiryMs: number | undefined,
  nowMs: number,
  facts: NonNullable<CheckResult['facts']>,
): CheckResult {
  if (expiryMs === undefined || !(Math.abs(expiryMs) <= maxTimeMs)) return { outcome: 'pass', facts };
  const expires = new Date(expiryMs).toISOString();
  if (expiryMs >= nowMs) return { outcome: 'pass', facts: { ...facts, expires } };
  return { outcome: 'lower', facts: { ...facts, expires, expired: 'yes' } };
}

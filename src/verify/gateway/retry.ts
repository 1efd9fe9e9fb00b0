/** Whether and when a request is sent again, from what came of it. */

import type { Reply } from '#verify/check';
import type { ConnectionFailure } from './failure-reason.ts';

/** How often one request is sent at most. */
export const mostTries = 3;
/** A host that asks for a longer wait is not waited for. */
const longestWaitMs = 30_000;

/**
 * Milliseconds until it may be sent again; undefined: never. 429 was not worked on, so that any
 * request may go again; all else only when it reads.
 */
export function waitMs(
  method: string,
  outcome: Reply | ConnectionFailure,
  tries: number,
  nowMs: number,
): number | undefined {
  if (tries >= mostTries) return undefined;
  const isRead = method === 'GET' || method === 'HEAD';
  const backOff = 500 * 2 ** (tries - 1);
  if (outcome.kind === 'connection-failure') return isRead && outcome.isReset ? backOff : undefined;
  const { status, headers } = outcome;
  const isBusy = [408, 502, 503, 504].includes(status);
  if (status !== 429 && !(isBusy && isRead)) return undefined;
  const asked = retryAfterMs(headers['retry-after'], nowMs) ?? backOff;
  return asked > longestWaitMs ? undefined : asked;
}

/** `Retry-After` as seconds or as a date (RFC 9110, section 10.2.3). */
export function retryAfterMs(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^[0-9]{1,6}$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

/** Whether and when a request is sent again, from what came of it. */

import type { Reply } from '#verify/check';
import type { ConnectionFailure } from './failure-reason.ts';

/** How often one request is sent at most. */
export const mostTries = 3;
/** A host that asks for a longer wait is not waited for. */
const longestWaitMs = 30_000;

/**
 * Milliseconds until it may be sent again; undefined: never. What was over a limit was not worked on,
 * so that any request may go again; all else only when it reads.
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
  const isBusy = [408, 502, 503, 504].includes(outcome.status);
  if (!isRateLimited(outcome) && !(isBusy && isRead)) return undefined;
  const asked = askedMs(outcome, nowMs) ?? backOff;
  return asked > longestWaitMs ? undefined : asked;
}

/**
 * True for 429, and for GitHub's 403 of a spent limit (`X-RateLimit-Remaining: 0`) or of too many
 * requests at once (`Retry-After`): neither says anything of the credential.
 */
export function isRateLimited({ status, headers }: Reply): boolean {
  if (status === 429) return true;
  const isSpent = headers['x-ratelimit-remaining']?.trim() === '0';
  return status === 403 && (isSpent || headers['retry-after'] !== undefined);
}

/** How long the answer asks to be left alone; undefined when it does not say. */
export function askedMs(reply: Reply, nowMs: number): number | undefined {
  const { headers } = reply;
  const asked = retryAfterMs(headers['retry-after'], nowMs);
  // Many hosts send the reset with every answer; it is a wait only where the limit was reached.
  if (asked !== undefined || !isRateLimited(reply)) return asked;
  return resetMs(headers['x-ratelimit-reset'], nowMs);
}

/** `Retry-After` as seconds or as a date (RFC 9110, section 10.2.3). */
function retryAfterMs(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  // Discord sends fractions.
  if (/^[0-9]{1,6}(?:\.[0-9]{1,6})?$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

/** `X-RateLimit-Reset`: the second since the epoch (GitHub, Discord), or seconds from now. */
function resetMs(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined || !/^[0-9]{1,10}(?:\.[0-9]{1,6})?$/.test(value.trim())) return undefined;
  const ms = Number(value) * 1000;
  return ms < 1e12 ? ms : Math.max(0, ms - nowMs);
}

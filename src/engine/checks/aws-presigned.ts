/**
 * Reads pre-signed requests of AWS (Signature Version 4 in the query): when they end, and on whose
 * behalf they are signed. They live seven days at most.
 */

import type { Check, CheckResult } from './check.ts';
import { awsAccount } from './aws-account.ts';
import { judgeExpiry } from './expiry.ts';

/** Judges by the system's clock. */
export const awsPresigned: Check = createAwsPresignedCheck(Date.now);

/** Lowers requests whose time is over. Facts: `account`, `region`, `service`, `expires`, `expired: yes`. */
export function createAwsPresignedCheck(now: () => number): Check {
  return ({ match }) => judgePresignedQuery(match, now());
}

/** Judges the query in `text`, its separators and escapes as they stand in files. */
export function judgePresignedQuery(text: string, nowMs: number): CheckResult {
  const [, id, region, service] =
    /X-Amz-Credential=([A-Z0-9]{16,40})(?:%2F|\/)[0-9]{8}(?:%2F|\/)([a-z0-9-]{4,30})(?:%2F|\/)([a-z0-9-]{2,30})/i.exec(
      text,
    ) ?? [];
  const issuedMs = toTimeMs(/X-Amz-Date=([0-9]{8}T[0-9]{6}Z)/i.exec(text)?.[1]);
  const lifetime = Number(/X-Amz-Expires=([0-9]{1,7})\b/i.exec(text)?.[1]);
  const facts = {
    ...(id !== undefined && awsAccount({ secret: id, match: id }).facts),
    ...(region !== undefined && { region }),
    ...(service !== undefined && { service }),
  };
  return judgeExpiry(issuedMs === undefined ? undefined : issuedMs + lifetime * 1000, nowMs, facts);
}

/** `20260131T235959Z` as milliseconds. */
function toTimeMs(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const [, ...fields] = /^(....)(..)(..)T(..)(..)(..)Z$/.exec(time) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

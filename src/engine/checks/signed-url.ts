/** Reads when a pre-signed address ends: the parameters of Amazon, Google, Azure, Alibaba and CloudFront. */

import type { Check } from './check.ts';
import { judgeExpiry } from './expiry.ts';

/** Judges by the system's clock. */
export const signedUrl: Check = createSignedUrlCheck(Date.now);

/** Lowers addresses that have expired, passes others. Facts: `expires` (ISO 8601), `expired: yes`. */
export function createSignedUrlCheck(now: () => number): Check {
  return ({ match }) => judgeExpiry(expiryOf(match), now(), {});
}

function expiryOf(url: string): number | undefined {
  const [, year, month, day, hour, minute, second] =
    /[?&;](?:X-Amz|X-Goog)-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i.exec(url) ?? [];
  const lifetime = /[?&;](?:X-Amz|X-Goog)-Expires=(\d{1,7})\b/i.exec(url)?.[1];
  if (year !== undefined && lifetime !== undefined) {
    const start = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return start + Number(lifetime) * 1000;
  }
  const end = /[?&;](?:Expires|se)=([0-9A-Za-z:.%-]{8,40})/.exec(url)?.[1]?.replaceAll(/%3A/gi, ':');
  if (end === undefined) return undefined;
  const time = /^\d{9,11}$/.test(end) ? Number(end) * 1000 : Date.parse(end);
  return Number.isNaN(time) ? undefined : time;
}

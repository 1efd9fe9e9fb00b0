/**
 * Reads shared access signatures of Azure: of storage (`se=2026-01-31T…Z&sp=rwl`), and of messaging
 * and IoT (`se=` in seconds, `skn=` the policy).
 */

import type { Check } from './check.ts';
import { judgeExpiry } from './expiry.ts';
import { toFacts } from './encoded-json.ts';

/** Judges by the system's clock. */
export const azureSas: Check = createAzureSasCheck(Date.now);

/** Lowers signatures whose time is over. Facts: `rights`, `resource`, `policy`, `expires`, `expired: yes`. */
export function createAzureSasCheck(now: () => number): Check {
  return ({ match }) => {
    const query = toParameters(match);
    const expiry = query.get('se');
    const facts = toFacts({
      rights: letters(query.get('sp')),
      services: letters(query.get('ss')),
      'resource types': letters(query.get('srt')),
      resource: letters(query.get('sr')),
      policy: query.get('skn') ?? query.get('si'),
    });
    return judgeExpiry(expiry === undefined ? undefined : toTimeMs(expiry), now(), facts);
  };
}

/** The two- and three-letter parameters, decoded; a broken escape leaves a value as it is. */
function toParameters(text: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name, value] of text.matchAll(/(?:^|[?&;\s"'])(s[a-z]{1,3})=([^&\s"'<>]{1,120})/g)) {
    if (name !== undefined && value !== undefined && name !== 'sig') parameters.set(name, decode(value));
  }
  return parameters;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Storage says rights and resources in letters; a resource of messaging is an address, and no short one. */
function letters(value: string | undefined): string | undefined {
  return value !== undefined && /^[a-z]{1,16}$/.test(value) ? value : undefined;
}

function toTimeMs(time: string): number | undefined {
  if (/^[0-9]{9,11}$/.test(time)) return Number(time) * 1000;
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]{4,12}Z?)?$/.test(time)) return undefined;
  const timeMs = Date.parse(time);
  return Number.isNaN(timeMs) ? undefined : timeMs;
}

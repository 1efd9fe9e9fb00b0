/** The time that a hook may take, as people write it. */

import { UsageError } from '#model/errors';

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, '': 1000, m: 60_000, min: 60_000 };

/** Milliseconds of `2s`, `500ms`, `1.5s`, `1m` or `10` (seconds). A `UsageError` for anything else. */
export function readBudget(text: string): number {
  const [, amount = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|min)?$/.exec(text.trim()) ?? [];
  const ms = Number(amount) * (unitMs[unit] ?? Number.NaN);
  if (amount !== '' && ms >= 1 && ms <= 2_000_000_000) return Math.round(ms);
  throw new UsageError(`--budget takes a time such as 2s, 500ms or 1m, not "${text}".`);
}

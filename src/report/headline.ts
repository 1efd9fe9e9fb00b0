/** What a finding is called, and what is said of it in one line, in every format that shows lists. */

import type { Finding } from '#model/finding';
import { escapeText } from './escape.ts';

/** `Stripe: A live secret key`: the provider in front unless the description names it. Escaped, without a full stop. */
export function headline({ rule }: Finding): string {
  const description = escapeText(rule.description).replace(/\.$/, '');
  const provider = escapeText(rule.provider);
  return description.toLowerCase().includes(provider.toLowerCase())
    ? description
    : `${provider}: ${description}`;
}

/** When it was committed first, as far as git knows; undefined when it is in no commit. */
export function introducedDate(finding: Finding): string | undefined {
  let first: string | undefined;
  let firstTime = Number.POSITIVE_INFINITY;
  for (const { history } of finding.occurrences) {
    const date = history?.introduced?.date;
    const time = date === undefined ? Number.NaN : Date.parse(date);
    if (date === undefined || !(time < firstTime)) continue;
    first = date;
    firstTime = time;
  }
  return first;
}

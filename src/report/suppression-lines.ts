/** Suppressions that hide nothing, in the text report: those that have expired, and those without use. */

import type { Suppression, SuppressionReport } from '#model/suppression';
import { escapeText } from './escape.ts';
import { fieldLines } from './field.ts';
import type { Page } from './page.ts';
import { toNumber } from './quantity.ts';

/** Entries shown of each kind; the rest are counted. */
const shownEntries = 5;

/** Lines for entries that want their owner's attention; none where there are none. */
export function suppressionLines(report: SuppressionReport, page: Page): string[] {
  const { expired, unused, unusedComments } = report;
  return [
    ...entryLines('expired', expired, page, (entry) => `${nameOf(entry)}: held until ${entry.expires ?? ''}`),
    ...entryLines('unused', unused, page, (entry) => `${nameOf(entry)}: hides nothing`),
    ...entryLines(
      'unused',
      unusedComments,
      page,
      ({ path, line, rule }) => `${path}:${line}: the comment allows ${rule}, which is not there`,
    ),
  ];
}

function entryLines<T>(
  label: string,
  entries: readonly T[],
  page: Page,
  toText: (entry: T) => string,
): string[] {
  const shown = entries.slice(0, shownEntries).map((entry) => escapeText(toText(entry)));
  const more = entries.length - shown.length;
  const texts = more > 0 ? [...shown, `and ${toNumber(more)} more; --format json lists them all`] : shown;
  return texts.flatMap((text, index) => fieldLines(index === 0 ? label : '', text, page, 0));
}

/** Where it is written, what it names, and whose it is. */
function nameOf({ file, line, rule, path, fingerprint, owner }: Suppression): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const named = [rule, path, fingerprint].filter((part) => part !== undefined).join(' ');
  return `${place}, ${named}${owner === undefined ? '' : ` (${owner})`}`;
}

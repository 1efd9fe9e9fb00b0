/** Secrets of an older build that a newer one has not: a line each, since they are still known. */

import type { Finding } from '#model/finding';
import { escapeText } from './escape.ts';
import { fieldLines } from './field.ts';
import type { Page } from './page.ts';
import { placeName } from './place-name.ts';
import { toCount } from './quantity.ts';

/** Lines for `gone`, whose texts are redacted already; none where nothing is gone. */
export function goneLines(gone: readonly Finding[], page: Page): string[] {
  if (gone.length === 0) return [];
  const told = gone.flatMap(({ rule, secret, occurrences: [place] }) => {
    const where = place === undefined ? '' : `, was in ${placeName(place)}`;
    const value = page.reveal ? secret.reveal() : String(secret);
    return fieldLines('gone', `${escapeText(rule.id)} ${escapeText(value)}${where}`, page);
  });
  return [
    `${toCount(gone.length, 'secret')} of the older build ${gone.length === 1 ? 'is' : 'are'} gone; who has that build still has them.`,
    ...told,
    '',
  ];
}

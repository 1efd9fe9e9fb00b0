/** One place of a finding in the text report: where it is, its line, and what git knows of it. */

import type { Commit, History, Occurrence } from '#model/finding';
import { codeFrameLines } from './code-frame.ts';
import { escapeText } from './escape.ts';
import { fieldLines, labelled, labelWidth } from './field.ts';
import type { Page } from './page.ts';
import { placeName, shortOid } from './place-name.ts';
import { toCount } from './quantity.ts';
import { pushedText, refsText, whereabouts } from './reach.ts';
import { displayWidth, truncate } from './width.ts';

const indent = 4;

/**
 * Lines for `occurrence`, whose texts are redacted already. `previous` is the place shown before
 * it: what git knows of both is not said twice.
 */
export function placeLines(occurrence: Occurrence, previous: Occurrence | undefined, page: Page): string[] {
  const lines = [
    headLine(occurrence, page),
    ...codeFrameLines(occurrence.frame, lastLineOf(occurrence), page, indent),
  ];
  if (occurrence.history === undefined) return lines;
  const known = historyLines(occurrence.history, page);
  const isKnown =
    previous?.history !== undefined && known.join() === historyLines(previous.history, page).join();
  return [...lines, ...(isKnown ? fieldLines('history', 'as above', page, indent) : known)];
}

/** Strings of a binary, a class or a resource have no lines. */
function lastLineOf({ inner, end }: Occurrence): number | undefined {
  return inner?.spot === undefined ? end.line : undefined;
}

function headLine(occurrence: Occurrence, page: Page): string {
  const library = occurrence.inner?.library;
  const where = library === undefined ? whereabouts(occurrence) : `in ${escapeText(library)}`;
  return `  ${page.style('path', placeName(occurrence))}${where === '' ? '' : `  ${page.style('dim', where)}`}`;
}

function historyLines(history: History, page: Page): string[] {
  const lines: string[] = [];
  if (history.introduced) lines.push(commitLine('added', history.introduced, page));
  if (history.removed) lines.push(commitLine('removed', history.removed, page));
  const refs = refsText(history);
  if (refs !== '') lines.push(...fieldLines('on', refs, page, indent));
  const pushed = pushedText(history);
  const isPushed = history.isPushed === true;
  lines.push(
    ...(isPushed
      ? [labelled('pushed', page, indent) + page.style('alarm', pushed)]
      : fieldLines('pushed', pushed, page, indent)),
  );
  if (history.versions > 1) {
    lines.push(
      ...fieldLines('held by', `${toCount(history.versions, 'version')} of this path`, page, indent),
    );
  }
  return lines;
}

function commitLine(label: string, commit: Commit, page: Page): string {
  const who = `${commit.date.slice(0, 10)}  ${escapeText(commit.author)}`;
  const room = page.width - indent - labelWidth - shortOid(commit.oid).length - 2;
  const text = truncate(`${escapeText(who)}  ${escapeText(commit.subject)}`, room);
  const shown = truncate(who, room);
  return (
    labelled(label, page, indent) +
    shortOid(commit.oid) +
    '  ' +
    (displayWidth(text) > displayWidth(shown) ? shown + page.style('dim', text.slice(shown.length)) : shown)
  );
}

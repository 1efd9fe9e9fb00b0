/** The report as comma-separated values for spreadsheets: one line for each place of each finding (RFC 4180). */

import type { Finding, Occurrence } from '#model/finding';
import { escapeText } from './escape.ts';
import { placeName } from './place-name.ts';
import { createRedactor } from './redact.ts';
import type { Reporter } from './report.ts';

type Row = readonly [finding: Finding, occurrence: Occurrence];

/** The columns, in order: their names stay, new ones are added at the end. */
const columns: readonly (readonly [name: string, value: (...row: Row) => string | number | undefined])[] = [
  ['severity', ({ severity }) => severity],
  ['verdict', ({ verdict }) => verdict?.status],
  ['provider', ({ rule }) => rule.provider],
  ['rule', ({ rule }) => rule.id],
  ['description', ({ rule }) => rule.description],
  ['secret', ({ secret }) => String(secret)],
  ['confidence', ({ confidence }) => confidence],
  ['change', ({ change }) => change],
  ['fingerprint', ({ fingerprint }) => fingerprint],
  ['place', (_finding, occurrence) => placeName(occurrence)],
  ['path', (_finding, { path }) => path],
  ['line', (_finding, { start, inner }) => (inner?.spot === undefined ? start.line : undefined)],
  ['column', (_finding, { start, inner }) => (inner?.spot === undefined ? start.column : undefined)],
  ['in working tree', (_finding, { isInWorkingTree }) => yesOrNo(isInWorkingTree)],
  ['staged', (_finding, { isStaged }) => yesOrNo(isStaged)],
  ['in HEAD', (_finding, { history }) => yesOrNo(history?.isInHead)],
  ['pushed', (_finding, { history }) => yesOrNo(history?.isPushed)],
  ['added by commit', (_finding, { history }) => history?.introduced?.oid],
  ['added on', (_finding, { history }) => history?.introduced?.date],
  ['added by', (_finding, { history }) => history?.introduced?.author],
  ['removed by commit', (_finding, { history }) => history?.removed?.oid],
  ['what to do', ({ rule }) => rule.rotate],
];

/**
 * Yields a header, then a line for each place. Secrets are masked always. Problems have no place in
 * a table: the command prints how many there were, and the exit code tells.
 */
export const csvReporter: Reporter = function* (report) {
  const redactor = createRedactor(report.findings);
  yield toLine(columns.map(([name]) => name));
  for (const each of report.findings) {
    const finding = redactor.finding(each);
    for (const occurrence of finding.occurrences) {
      yield toLine(columns.map(([, value]) => String(value(finding, occurrence) ?? '')));
    }
  }
};

function yesOrNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

function toLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/** A cell that begins like a formula would be computed by spreadsheets: an apostrophe in front makes it text. */
function toCell(value: string): string {
  const text = escapeText(value);
  const safe = /^[=+\-@|%]/.test(text) ? `'${text}` : text;
  return /[",;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

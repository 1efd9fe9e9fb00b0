/**
 * The report for people: secrets worst first, then what was looked at and what was not, and the
 * verdict last, where a terminal's reader looks first. Its parts are drawn by `*-lines.ts`.
 */

import { buildLines } from './build-lines.ts';
import { coverageLines } from './coverage-lines.ts';
import { goneLines } from './gone-lines.ts';
import { findingLines } from './finding-lines.ts';
import { createPage, type Page } from './page.ts';
import { problemLines } from './problem-lines.ts';
import { createRedactor, openRedactor } from './redact.ts';
import type { Report, Reporter } from './report.ts';
import { statsLines } from './stats-lines.ts';
import { verdictLines } from './verdict-lines.ts';

/** Yields the report finding by finding. Fits in `width` columns but for paths and addresses, which stay whole. */
export const textReporter: Reporter = function* (report, options) {
  const page = createPage(options);
  const redactor = options.reveal
    ? openRedactor
    : createRedactor([...report.findings, ...(report.gone ?? [])]);
  for (const finding of report.findings) {
    yield toText([
      ...findingLines(redactor.finding(finding), page),
      '',
      page.style('dim', '─'.repeat(page.textWidth)),
      '',
    ]);
  }
  const gone = goneLines((report.gone ?? []).map(redactor.finding), page);
  if (gone.length > 0) yield toText(gone);
  const builds = buildLines((report.builds ?? []).map(redactor.build), page);
  if (builds.length > 0) yield toText(builds);
  const problems = problemLines(report.problems.map(redactor.problem), page);
  if (problems.length > 0) yield toText(problems);
  yield toText(endLines(report, page, options.stats));
};

function endLines(report: Report, page: Page, hasStats: boolean): string[] {
  return [
    ...coverageLines(report.summary, report.version, page),
    '',
    ...(hasStats ? [...statsLines(report.summary, page), ''] : []),
    ...verdictLines(report, page),
  ];
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** The last lines of the text report: the one sentence that a reader in a hurry sees. */

import type { Finding } from '#model/finding';
import { severities } from '#model/severity';
import type { Summary } from '#model/summary';
import { isNothingScanned } from './coverage-lines.ts';
import type { Page } from './page.ts';
import { toCount, toNumber } from './quantity.ts';
import type { Report } from './report.ts';
import { countPlaces, countProblems } from './totals.ts';
import { wrap } from './width.ts';

/** One to three sentences: what was found, whether anything was scanned at all, and whether everything was. */
export function verdictLines(report: Report, page: Page): string[] {
  const { findings, problems, summary, isOfChanges = false } = report;
  const isEmpty = isNothingScanned(summary.coverage);
  const lines: string[] = [];
  const added = report.gone === undefined ? findings : findings.filter(({ change }) => change !== 'kept');
  if (added.length > 0) {
    lines.push(...styled('alarm', findingsText(added), page));
  } else if (findings.length > 0) {
    lines.push(
      ...styled(
        'warning',
        `Nothing new: ${toCount(findings.length, 'secret')} that the older build has too.`,
        page,
      ),
    );
  } else if (!isEmpty && problems.length === 0) {
    lines.push(...styled('good', cleanText(summary), page));
  }
  if (isEmpty && isOfChanges) lines.push(...styled('good', noChangesText, page));
  else if (isEmpty) lines.push(...styled('alarm', nothingText, page));
  if (problems.length > 0)
    lines.push(...styled('warning', incompleteText(findings, problems, isEmpty), page));
  return lines;
}

const nothingText =
  'NOTHING WAS SCANNED: not one file, object or byte. This says nothing about secrets. Check the path that you gave and what is ignored or left out.';

const noChangesText = 'There are no changes to scan.';

function styled(name: 'alarm' | 'warning' | 'good', text: string, page: Page): string[] {
  return wrap(text, page.textWidth).map((line) => page.style(name, line));
}

function cleanText({ hidden, suppressions }: Summary): string {
  const { baseline = 0, allowed = 0, excluded = 0 } = suppressions ?? {};
  const held =
    hidden.belowSeverity + hidden.belowConfidence + hidden.allowedInline + baseline + allowed + excluded;
  if (held === 0) return 'No secrets found.';
  return `No secrets found; ${toCount(held, 'possible one')} not shown, as listed above.`;
}

function findingsText(findings: readonly Finding[]): string {
  const isPublic = findings.every(({ rule }) => rule.audience === 'public');
  const noun = isPublic ? 'public key' : 'secret';
  const it = findings.length === 1 ? 'it' : 'them';
  const step = isPublic
    ? `check what ${findings.length === 1 ? 'it is' : 'they are'} restricted to`
    : `rotate ${it}`;
  const what = `${toCount(findings.length, noun)} in ${toCount(countPlaces(findings), 'place')}`;
  const live = findings.filter(({ verdict }) => verdict?.status === 'live').length;
  const urgent =
    live === 0 ? '' : ` ${toNumber(live)} of them ${live === 1 ? 'is' : 'are'} LIVE: begin there.`;
  return `${what} (${severitiesText(findings)}): ${step}.${urgent}`;
}

function severitiesText(findings: readonly Finding[]): string {
  const counts = severities
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .reverse();
  return counts.map(({ severity, count }) => `${count} ${severity}`).join(', ');
}

function incompleteText(
  findings: readonly Finding[],
  problems: Report['problems'],
  isEmpty: boolean,
): string {
  const isInterrupted = problems.some(({ code }) => code === 'interrupted');
  const what = `${isInterrupted ? 'Interrupted' : 'Incomplete'}: ${toCount(countProblems(problems), 'problem')}`;
  if (isEmpty) return `${what}, listed above.`;
  if (problems.every(({ code }) => code === 'not-verified'))
    return `${what}, listed above: whether these still work could not be told.`;
  const rest =
    findings.length > 0
      ? 'There may be more secrets'
      : 'No secrets found in what was scanned, but there may be some';
  return `${what}, listed above. ${rest} in what was not scanned.`;
}

/**
 * Workflow commands for GitHub Actions: an annotation on the line of each place that is a file.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

import type { Finding, Occurrence } from '#model/finding';
import type { Problem } from '#model/problem';
import type { Severity } from '#model/severity';
import { escapeText } from './escape.ts';
import { headline } from './headline.ts';
import { nextStep } from './next-step.ts';
import { pathFromHere, placeName } from './place-name.ts';
import { createRedactor } from './redact.ts';
import type { Reporter } from './report.ts';

type Level = 'error' | 'warning' | 'notice';

const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** Places of one finding that get an annotation: GitHub shows ten of a kind for each step. */
const mostPlaces = 3;

/** Yields one command a line. Secrets are masked always: the lines end up in the log. */
export const githubReporter: Reporter = function* (report) {
  const redactor = createRedactor(report.findings);
  for (const each of report.findings) {
    const finding = redactor.finding(each);
    const files = finding.occurrences.filter(({ place }) => place === 'file');
    const shown = files.length > 0 ? files.slice(0, mostPlaces) : finding.occurrences.slice(0, 1);
    for (const occurrence of shown) yield annotation(finding, occurrence);
  }
  for (const problem of report.problems) yield problemAnnotation(redactor.problem(problem));
};

function annotation(finding: Finding, occurrence: Occurrence): string {
  const { place, start, end, inner } = occurrence;
  const isLine = place === 'file' && inner === undefined;
  const properties: Record<string, string | number> = {
    ...(place === 'file' ? { file: pathFromHere(occurrence) } : {}),
    ...(isLine ? { line: start.line, endLine: end.line } : {}),
    ...(isLine && end.line === start.line ? { col: start.column, endColumn: end.column } : {}),
    title: headline(finding),
  };
  const others = finding.occurrences.length + finding.omittedOccurrences - 1;
  const where = isLine ? '' : ` It is in ${placeName(occurrence)}.`;
  const more = others > 0 ? ` It is in ${others} more ${others === 1 ? 'place' : 'places'}.` : '';
  const commit = occurrence.history?.introduced?.oid.slice(0, 9);
  const since = commit === undefined ? '' : ` Added by commit ${commit}.`;
  const text = `${String(finding.secret)}: its holder can ${escapeText(finding.rule.canDo)}.${where}${since}${more} ${nextStep(finding)} To rotate it: ${escapeText(finding.rule.rotate)}`;
  return command(levels[finding.severity], properties, text);
}

function problemAnnotation({ message, subject, advice = '', count = 1 }: Problem): string {
  const times = count > 1 ? ` (${count} times)` : '';
  const text = `${message} ${subject}${times} ${advice}`.trim();
  return command('warning', { title: 'The scan is incomplete' }, escapeText(text));
}

/** The runner unescapes `%25`, `%0D`, `%0A` in text, and `%3A`, `%2C` in properties as well. */
function command(level: Level, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(escapeText(String(value)))}`)
    .join(',');
  return `::${level} ${list}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

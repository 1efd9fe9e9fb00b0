/** The report as Markdown, for job summaries, comments on pull requests and chat: a verdict, a table, details. */

import type { Finding, Occurrence } from '#model/finding';
import { coverageText } from './coverage-lines.ts';
import { headline, introducedDate } from './headline.ts';
import { markdownCode, markdownLink, markdownText } from './markdown-text.ts';
import { nextStep } from './next-step.ts';
import { placeName } from './place-name.ts';
import { toCount } from './quantity.ts';
import { createRedactor } from './redact.ts';
import type { Report, Reporter } from './report.ts';
import { countPlaces, countProblems } from './totals.ts';
import { verdictWords } from './verdict-words.ts';

/** Findings with a row: comments on GitHub end at 65,536 characters. */
const mostRows = 50;
const mostPlaces = 5;
const mostProblems = 20;

/** Yields section by section. Secrets are masked always; what is left out is counted. */
export const markdownReporter: Reporter = function* (report) {
  const redactor = createRedactor(report.findings);
  const findings = report.findings.slice(0, mostRows).map(redactor.finding);
  yield `## ${title(report)}\n\n`;
  if (findings.length > 0) {
    yield* table(findings, report);
    yield '\n';
    for (const finding of findings) yield* details(finding);
  }
  yield* problemList({ ...report, problems: report.problems.map(redactor.problem) });
  yield `<sub>${markdownText(coverageText(report.summary, report.version))}</sub>\n`;
};

function title({ findings, problems, isOfChanges = false }: Report): string {
  const what = isOfChanges ? 'in these changes' : 'found';
  if (findings.length > 0) {
    return `Dowse: ${toCount(findings.length, 'secret')} ${what}, in ${toCount(countPlaces(findings), 'place')}`;
  }
  if (problems.length > 0) return 'Dowse: no secrets found, but the scan is incomplete';
  return `Dowse: no secrets ${what}`;
}

function* table(findings: readonly Finding[], report: Report): Generator<string> {
  const hasVerdicts = findings.some(({ verdict }) => verdict !== undefined);
  yield `| severity | secret |${hasVerdicts ? ' verdict |' : ''} where | since |\n`;
  yield `| --- | --- |${hasVerdicts ? ' --- |' : ''} --- | --- |\n`;
  for (const finding of findings) {
    const [first] = finding.occurrences;
    const others = finding.occurrences.length + finding.omittedOccurrences - 1;
    const where = first === undefined ? '' : markdownCode(placeName(first));
    const cells = [
      severityText(finding),
      `${markdownText(headline(finding))} ${markdownCode(String(finding.secret))}`,
      ...(hasVerdicts ? [verdictText(finding)] : []),
      `${where}${others > 0 ? ` and ${toCount(others, 'more place')}` : ''}`,
      introducedDate(finding)?.slice(0, 10) ?? '',
    ];
    yield `| ${cells.join(' | ')} |\n`;
  }
  const more = report.findings.length - findings.length;
  if (more > 0) yield `\nAnd ${toCount(more, 'more secret')}: see the full report.\n`;
}

function severityText({ severity }: Finding): string {
  return severity === 'critical' || severity === 'high' ? `**${severity}**` : severity;
}

function verdictText({ verdict }: Finding): string {
  if (verdict === undefined) return '';
  const { name, style } = verdictWords[verdict.status];
  return style === 'alarm' ? `**${name}**` : name;
}

function* details(finding: Finding): Generator<string> {
  const { rule, occurrences, verdict } = finding;
  yield `<details><summary>${markdownText(headline(finding))}: what to do</summary>\n\n`;
  yield `${markdownText(nextStep(finding))}\n\n`;
  yield `- Its holder can ${markdownText(rule.canDo)}.\n`;
  yield `- To rotate it: ${markdownText(rule.rotate)}\n`;
  for (const sentence of verdict?.impact ?? []) yield `- ${markdownText(sentence)}\n`;
  if (rule.docs !== '') yield `- ${markdownLink('About this credential', rule.docs)}\n`;
  for (const occurrence of occurrences.slice(0, mostPlaces)) yield placeItem(occurrence);
  const more = occurrences.length + finding.omittedOccurrences - mostPlaces;
  if (more > 0) yield `- and ${toCount(more, 'more place')}\n`;
  yield `- Rule ${markdownCode(rule.id)}, fingerprint ${markdownCode(finding.fingerprint)}\n\n</details>\n\n`;
}

function placeItem(occurrence: Occurrence): string {
  const commit = occurrence.history?.introduced;
  const by =
    commit === undefined
      ? ''
      : `, added by ${markdownText(commit.author)} in ${commit.oid.slice(0, 9)} on ${commit.date.slice(0, 10)}`;
  return `- ${markdownCode(placeName(occurrence))}${by}\n`;
}

function* problemList({ problems }: Report): Generator<string> {
  if (problems.length === 0) return;
  yield `**Incomplete: ${toCount(countProblems(problems), 'problem')}.** There may be more secrets in what was not scanned.\n\n`;
  for (const { message, subject, advice = '', count = 1 } of problems.slice(0, mostProblems)) {
    const times = count > 1 ? ` (${count} times)` : '';
    yield `- ${markdownText(message)} ${subject === '' ? '' : markdownCode(subject)}${times} ${markdownText(advice)}\n`;
  }
  const more = problems.length - mostProblems;
  if (more > 0) yield `- and ${toCount(more, 'more problem')}\n`;
  yield '\n';
}

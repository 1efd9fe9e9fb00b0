/**
 * The report as JUnit XML, which build services show as tests: a failed test for each secret, an
 * error for each problem, and one passed test that says what was scanned.
 * https://github.com/testmoapp/junitxml describes what readers of the format have in common.
 */

import type { Finding } from '#model/finding';
import type { Problem } from '#model/problem';
import { headline } from './headline.ts';
import { nextStep } from './next-step.ts';
import { placeName } from './place-name.ts';
import { toCount } from './quantity.ts';
import { createRedactor } from './redact.ts';
import type { Report, Reporter } from './report.ts';
import { xmlText } from './xml-text.ts';

/** Yields the document suite by suite. Secrets are masked always. */
export const junitReporter: Reporter = function* (report) {
  const { findings, problems, summary } = report;
  const redactor = createRedactor(findings);
  const seconds = (summary.durationMs / 1000).toFixed(3);
  const counts = `tests="${findings.length + problems.length + 1}" failures="${findings.length}" errors="${problems.length}"`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="Dowse" ${counts} time="${seconds}">\n`;
  yield `  <testsuite name="secrets" ${counts} skipped="0" time="${seconds}">\n`;
  yield `    <testcase classname="dowse" name="${xmlText(scannedText(report))}" time="${seconds}"/>\n`;
  for (const finding of findings) yield failedTest(redactor.finding(finding));
  for (const problem of problems) yield brokenTest(redactor.problem(problem));
  yield '  </testsuite>\n</testsuites>\n';
};

function scannedText({ summary: { coverage, rules } }: Report): string {
  const read = toCount(coverage.files + coverage.blobs, 'file');
  return `${read} searched with ${toCount(rules, 'rule')}`;
}

function failedTest(finding: Finding): string {
  const { rule, secret, severity, occurrences, omittedOccurrences } = finding;
  const [first] = occurrences;
  const where = first === undefined ? '' : placeName(first);
  const file = first?.path === undefined ? '' : ` file="${xmlText(first.path)}" line="${first.start.line}"`;
  const more = omittedOccurrences > 0 ? [`and ${toCount(omittedOccurrences, 'more place')}`] : [];
  const lines = [
    `${headline(finding)} (${String(secret)})`,
    `Its holder can ${rule.canDo}.`,
    ...occurrences.map(placeName),
    ...more,
    nextStep(finding),
    `To rotate it: ${rule.rotate}`,
  ];
  return [
    `    <testcase classname="${xmlText(rule.id)}" name="${xmlText(`${headline(finding)} in ${where}`)}"${file} time="0">\n`,
    `      <failure type="${severity}" message="${xmlText(`${headline(finding)} in ${where}`)}">`,
    lines.map(xmlText).join('\n'),
    '</failure>\n    </testcase>\n',
  ].join('');
}

function brokenTest({ code, message, subject, advice = '', count = 1 }: Problem): string {
  const times = count > 1 ? ` (${count} times)` : '';
  const text = `${message} ${subject}${times} ${advice}`.trim();
  return [
    `    <testcase classname="dowse.problem" name="${xmlText(`${code}: ${subject}`)}" time="0">\n`,
    `      <error type="${xmlText(code)}" message="${xmlText(text)}"/>\n    </testcase>\n`,
  ].join('');
}

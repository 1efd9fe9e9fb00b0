/**
 * GitLab's secret detection report, version 15 of its schema: an artifact of the kind
 * `reports: secret_detection`, which merge requests and the vulnerability report show.
 * https://docs.gitlab.com/user/application_security/secret_detection/
 */

import type { Finding, Occurrence } from '#model/finding';
import type { Problem } from '#model/problem';
import type { Severity } from '#model/severity';
import { escapeJson, escapeText } from './escape.ts';
import { headline } from './headline.ts';
import { isWebAddress, markdownText } from './markdown-text.ts';
import { nextStep } from './next-step.ts';
import { pathFromHere, placeName } from './place-name.ts';
import { createRedactor, type Redactor } from './redact.ts';
import type { Report, Reporter } from './report.ts';

const schemaVersion = '15.0.0';
const severityNames: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
};
/** What GitLab's own analyzer writes for files that are in no commit. */
const noCommit = '0000000';

/** Yields the document place by place: GitLab knows one location for each vulnerability. Secrets are masked always. */
export const gitlabReporter: Reporter = function* (report) {
  const redactor = createRedactor(report.findings);
  yield `{"version":"${schemaVersion}","scan":${toJson(scanForm(report, redactor))},"vulnerabilities":[`;
  let isFirst = true;
  for (const each of report.findings) {
    const finding = redactor.finding(each);
    for (const [index, occurrence] of finding.occurrences.entries()) {
      yield `${isFirst ? '' : ','}\n${toJson(vulnerability(finding, occurrence, index))}`;
      isFirst = false;
    }
  }
  yield '\n]}\n';
};

function scanForm({ version, summary, problems, finishedAt }: Report, redactor: Redactor): object {
  const end = finishedAt === undefined ? 0 : Date.parse(finishedAt);
  const tool = { id: 'dowse', name: 'Dowse', version, vendor: { name: 'Dowse' } };
  return {
    analyzer: tool,
    scanner: tool,
    type: 'secret_detection',
    start_time: toTime(end - summary.durationMs),
    end_time: toTime(end),
    status: 'success',
    messages: problems.map((problem) => ({ level: 'warn', value: problemText(redactor.problem(problem)) })),
  };
}

/** The schema wants seconds in UTC without a zone. */
function toTime(milliseconds: number): string {
  return new Date(Math.max(0, milliseconds)).toISOString().slice(0, 19);
}

function problemText({ message, subject, advice = '' }: Problem): string {
  return escapeText(`${message} ${subject} ${advice}`.trim());
}

function vulnerability(finding: Finding, occurrence: Occurrence, index: number): object {
  const { rule, severity, secret, fingerprint } = finding;
  const isFile = occurrence.place === 'file';
  const url = isWebAddress(rule.docs) ? { url: rule.docs } : {};
  return {
    id: `${fingerprint}:${index}`,
    category: 'secret_detection',
    name: headline(finding).slice(0, 255),
    description: [
      `${markdownText(rule.description)} Its holder can ${markdownText(rule.canDo)}.`,
      `Found in ${markdownText(placeName(occurrence))}.`,
      markdownText(nextStep(finding)),
    ].join('\n\n'),
    severity: severityNames[severity],
    solution: escapeText(rule.rotate).slice(0, 7000),
    scanner: { id: 'dowse', name: 'Dowse' },
    raw_source_code_extract: String(secret),
    location: {
      file: isFile ? pathFromHere(occurrence) : placeName(occurrence),
      ...(isFile && occurrence.inner === undefined
        ? { start_line: occurrence.start.line, end_line: occurrence.end.line }
        : {}),
      commit: commitForm(occurrence),
      ...(occurrence.inner?.owner === undefined ? {} : { class: occurrence.inner.owner }),
    },
    identifiers: [
      { type: 'dowse_rule_id', name: `Dowse rule ${rule.id}`, value: rule.id, ...url },
      { type: 'cwe', name: 'CWE-798', value: '798', url: 'https://cwe.mitre.org/data/definitions/798.html' },
    ],
  };
}

function commitForm({ history }: Occurrence): object {
  const commit = history?.introduced;
  if (commit === undefined) return { sha: noCommit };
  return {
    sha: commit.oid,
    author: escapeText(commit.author),
    date: commit.date,
    message: escapeText(commit.subject),
  };
}

function toJson(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}

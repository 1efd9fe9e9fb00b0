/**
 * SARIF 2.1.0 for code hosts and other tools: one result for each secret, with a location for
 * each place. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */

import type { Finding } from '#model/finding';
import type { Problem } from '#model/problem';
import { escapeJson, escapeText } from './escape.ts';
import { summaryForm } from './json-form.ts';
import { createRedactor, type Redactor } from './redact.ts';
import type { Report, Reporter } from './report.ts';
import { sourceRoot, toLocation } from './sarif-location.ts';
import { problemDescriptors, ruleDescriptors, toLevel } from './sarif-rules.ts';
import { countPlaces } from './totals.ts';
import { verdictSentence } from './verdict-field.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Yields the log result by result. Secrets are masked always, for SARIF is made to be uploaded. */
export const sarifReporter: Reporter = function* (report) {
  const redactor = createRedactor(report.findings);
  const ruleIds = [...new Set(report.findings.map(({ rule }) => rule.id))];
  const roots = [
    ...new Set(report.findings.flatMap(({ occurrences }) => occurrences.map(({ root }) => root))),
  ];
  const run = {
    tool: { driver: driver(report) },
    columnKind: 'unicodeCodePoints',
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder that was scanned.' } } },
    invocations: [invocation(report, redactor)],
  };
  yield `{"$schema":${toJson(schema)},"version":"2.1.0","runs":[\n`;
  yield `${toJson(run).slice(0, -1)},"results":[`;
  for (const [index, finding] of report.findings.entries()) {
    yield `${index === 0 ? '' : ','}\n${toJson(result(redactor.finding(finding), ruleIds, roots))}`;
  }
  yield '\n]}\n]}\n';
};

function driver({ findings, problems, version }: Report): object {
  return {
    name: 'Dowse',
    semanticVersion: version,
    version,
    rules: ruleDescriptors(findings),
    notifications: problemDescriptors(problems),
  };
}

function invocation(report: Report, redactor: Redactor): object {
  return {
    executionSuccessful: report.problems.length === 0,
    toolExecutionNotifications: report.problems.map((problem) => notification(redactor.problem(problem))),
    properties: summaryForm(report),
  };
}

function notification({ code, message, subject, advice, count = 1 }: Problem): object {
  const about = subject === '' ? '' : ` (${subject})`;
  const times = count > 1 ? ` ${count} times.` : '';
  return {
    descriptor: { id: code },
    level: 'error',
    message: toMessage(`${message}${about}${times}${advice === undefined ? '' : ` ${advice}`}`),
  };
}

function result(finding: Finding, ruleIds: readonly string[], roots: readonly string[]): object {
  const { rule, occurrences } = finding;
  return {
    ruleId: rule.id,
    ruleIndex: ruleIds.indexOf(rule.id),
    level: toLevel(finding.severity),
    message: toMessage(messageText(finding)),
    locations: occurrences.map((occurrence) => toLocation(occurrence, roots)),
    partialFingerprints: { 'dowse/v1': finding.fingerprint },
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      secret: String(finding.secret),
      parts: Object.fromEntries(Object.entries(finding.parts).map(([name, part]) => [name, String(part)])),
      facts: finding.facts,
      ...(finding.verdict === undefined ? {} : { verdict: finding.verdict }),
      omittedOccurrences: finding.omittedOccurrences,
    },
  };
}

function messageText(finding: Finding): string {
  const { rule } = finding;
  const places = countPlaces([finding]);
  const where = places > 1 ? ` It is in ${places} places.` : '';
  const verdict = finding.verdict === undefined ? '' : ` ${verdictSentence(finding.verdict)}.`;
  return `${rule.description} (${String(finding.secret)})${verdict} Its holder can ${rule.canDo}.${where} To rotate it: ${rule.rotate}`;
}

/** Braces would begin a placeholder, `](` makes a link (sections 3.11.5 and 3.11.6 of the standard). */
function toMessage(text: string): { readonly text: string } {
  return { text: escapeText(text).replace(/[{}]/g, '$&$&').replaceAll('](', '] (') };
}

function toJson(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}

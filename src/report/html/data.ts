/**
 * What the HTML report knows, as data: rules once, findings short. All text is made safe here, so that
 * the page's own program (`client/`) only puts it into text nodes.
 */

import type { Finding, Occurrence } from '#model/finding';
import { coverageText } from '#report/coverage-lines';
import { escapeText } from '#report/escape';
import { headline, introducedDate } from '#report/headline';
import { isWebAddress } from '#report/markdown-text';
import { nextStep } from '#report/next-step';
import { placeName } from '#report/place-name';
import { pushedText, refsText, whereabouts } from '#report/reach';
import type { Redactor } from '#report/redact';
import type { Report } from '#report/report';
import { skippedText } from '#report/skip-reasons';
import { verdictWords } from '#report/verdict-words';
import type { PageCommit, PageData, PageFinding, PagePlace, PageRule } from './client/page-data.ts';

/** Places of one finding that the page holds; the others are counted. */
const mostPlaces = 25;

/** Everything that the page shows. `redactor` knows the secrets of all findings. */
export function toPageData(report: Report, redactor: Redactor): PageData {
  const rules = new Map<string, { index: number; rule: PageRule }>();
  const findings = report.findings.map((finding) => toPageFinding(redactor.finding(finding), rules));
  return {
    version: escapeText(report.version),
    finishedAt: report.finishedAt ?? '',
    coverage: coverageText(report.summary, report.version),
    leftOut: Object.entries(report.summary.coverage.skipped)
      .filter(([, count]) => count > 0)
      .map(([reason, count]) => skippedText(reason, count)),
    held: Object.values(report.summary.hidden).reduce((total, count) => total + count, 0),
    rules: [...rules.values()].map(({ rule }) => rule),
    findings,
    problems: report.problems.map((each) => {
      const { message, subject, advice = '', count = 1 } = redactor.problem(each);
      return {
        message: escapeText(message),
        subject: escapeText(subject),
        advice: escapeText(advice),
        count,
      };
    }),
  };
}

function toPageFinding(finding: Finding, rules: Map<string, { index: number; rule: PageRule }>): PageFinding {
  const { rule, verdict, occurrences } = finding;
  const known = rules.get(rule.id) ?? { index: rules.size, rule: toPageRule(finding) };
  rules.set(rule.id, known);
  const shown = occurrences.slice(0, mostPlaces);
  return {
    rule: known.index,
    severity: finding.severity,
    confidence: finding.confidence,
    secret: escapeText(String(finding.secret)),
    parts: Object.entries(finding.parts)
      .filter(([, part]) => part !== finding.secret && String(part) !== String(finding.secret))
      .map(([name, part]) => [escapeText(name), escapeText(String(part))]),
    facts: pairsOf(finding.facts),
    fingerprint: finding.fingerprint,
    change: finding.change ?? '',
    next: nextStep(finding),
    since: introducedDate(finding) ?? '',
    verdict: verdict?.status ?? '',
    verdictWords: verdict === undefined ? '' : verdictWords[verdict.status].name,
    verdictNotes: verdict === undefined ? [] : verdictNotes(verdict),
    places: shown.map(toPagePlace),
    morePlaces: occurrences.length - shown.length + finding.omittedOccurrences,
  };
}

function toPageRule(finding: Finding): PageRule {
  const { rule } = finding;
  return {
    id: escapeText(rule.id),
    provider: escapeText(rule.provider),
    title: headline(finding),
    canDo: escapeText(rule.canDo),
    rotate: escapeText(rule.rotate),
    docs: isWebAddress(rule.docs) ? rule.docs : '',
    isPublic: rule.audience === 'public',
  };
}

function verdictNotes({ host, why, checkedAt, facts, impact }: NonNullable<Finding['verdict']>): string[] {
  return [
    ...(why === undefined ? [] : [escapeText(why)]),
    ...(host === undefined
      ? []
      : [
          `Asked ${escapeText(host)}${checkedAt === undefined ? '' : ` on ${checkedAt.slice(0, 16).replace('T', ' ')} UTC`}.`,
        ]),
    ...pairsOf(facts).map(([name, value]) => `${name}: ${value}`),
    ...impact.map(escapeText),
  ];
}

function pairsOf(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).map(([name, value]) => [escapeText(name), escapeText(value)]);
}

function toPagePlace(occurrence: Occurrence): PagePlace {
  const { frame, history, inner } = occurrence;
  return {
    name: placeName(occurrence),
    where: inner?.library === undefined ? whereabouts(occurrence) : `in ${escapeText(inner.library)}`,
    line: inner?.spot === undefined ? frame.firstLine : 0,
    frame: frame.lines.map((line, index) => {
      if (index !== frame.mark.line) return [escapeText(line), '', ''];
      const { start, end } = frame.mark;
      return [
        escapeText(line.slice(0, start)),
        escapeText(line.slice(start, end)),
        escapeText(line.slice(end)),
      ];
    }),
    ...(history?.introduced === undefined ? {} : { added: toCommit(history.introduced) }),
    ...(history?.removed === undefined ? {} : { removed: toCommit(history.removed) }),
    refs: history === undefined ? '' : refsText(history),
    pushed: history === undefined ? '' : pushedText(history),
  };
}

function toCommit({
  oid,
  author,
  date,
  subject,
}: NonNullable<Occurrence['history']>['introduced'] & object): PageCommit {
  return { oid: oid.slice(0, 9), author: escapeText(author), date, subject: escapeText(subject) };
}

/**
 * The shape of findings, problems and summaries in JSON, shared by `json.ts` and `jsonl.ts` and
 * promised by `docs/schema/report.schema.json`. A change here is a change of the schema; one that
 * breaks readers raises `schemaVersion`.
 */

import type { BuildInfo } from '#model/build';
import type { Finding, History, Occurrence } from '#model/finding';
import type { Problem } from '#model/problem';
import type { Secret } from '#model/secret';
import { severities, type Severity } from '#model/severity';
import type { Verdict } from '#model/verdict';
import type { Suppression, SuppressionReport } from '#model/suppression';
import type { Report } from './report.ts';
import { countPlaces, countProblems } from './totals.ts';

/** The version of the JSON reports' shape. */
export const schemaVersion = 1;

/** A finding, flat: the rule's fields beside its own. Secrets are masked unless `reveal`. */
export function findingForm(finding: Finding, reveal: boolean): object {
  const { rule } = finding;
  const show = (secret: Secret): string => (reveal ? secret.reveal() : String(secret));
  return {
    kind: 'finding',
    fingerprint: finding.fingerprint,
    rule: rule.id,
    provider: rule.provider,
    description: rule.description,
    severity: finding.severity,
    confidence: finding.confidence,
    change: finding.change,
    audience: rule.audience,
    secret: show(finding.secret),
    parts: Object.fromEntries(Object.entries(finding.parts).map(([name, part]) => [name, show(part)])),
    facts: finding.facts,
    verdict: finding.verdict && verdictForm(finding.verdict),
    canDo: rule.canDo,
    rotate: rule.rotate,
    docs: rule.docs,
    occurrences: finding.occurrences.map(occurrenceForm),
    omittedOccurrences: finding.omittedOccurrences,
  };
}

/** What the provider said, as the model has it. */
function verdictForm({ status, reason, why, host, checkedAt, facts, impact }: Verdict): object {
  return { status, reason, why, host, checkedAt, facts, impact };
}

/** What is known of a build, as the model has it. */
export function buildForm({ root, path, facts, notes, opened }: BuildInfo): object {
  return { kind: 'build', root, path, facts, notes, opened };
}

/** A problem, its count always given. */
export function problemForm(problem: Problem): object {
  const { code, message, subject, advice, count = 1 } = problem;
  return { kind: 'problem', code, message, subject, advice, count };
}

/** The summary, with the totals that a reader would otherwise have to add up. */
export function summaryForm({ findings, problems, summary, finishedAt }: Report): object {
  const {
    coverage,
    hidden,
    suppressions,
    verification,
    rules,
    regexEngine,
    kernel,
    jobs,
    durationMs,
    peakMemoryBytes,
    stages,
  } = summary;
  const bySeverity = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    kind: 'summary',
    isComplete: problems.length === 0,
    finishedAt,
    findings: findings.length,
    occurrences: countPlaces(findings),
    findingsBySeverity: Object.fromEntries(severities.map((severity) => [severity, bySeverity(severity)])),
    problems: countProblems(problems),
    hidden,
    suppressions: suppressions && suppressionsForm(suppressions),
    verification,
    coverage,
    rules,
    regexEngine,
    kernel,
    jobs,
    durationMs: Math.round(durationMs),
    peakMemoryBytes,
    stages: { ...stages, kernelMs: Math.round(stages.kernelMs), confirmMs: Math.round(stages.confirmMs) },
  };
}

/** What hid findings, without the folders of this machine that it holds for. */
function suppressionsForm(suppressions: SuppressionReport): object {
  const { baseline, allowed, excluded, expired, unused, unusedComments } = suppressions;
  const withoutFolder = (suppression: Suppression): object => {
    const { folder: _, ...told } = suppression;
    return told;
  };
  return {
    baseline,
    allowed,
    excluded,
    expired: expired.map(withoutFolder),
    unused: unused.map(withoutFolder),
    unusedComments,
  };
}

/** What made the report. */
export function toolForm(version: string): object {
  return { name: 'dowse', version };
}

function occurrenceForm(occurrence: Occurrence): object {
  const { place, root, path, inner, start, end, frame, isInWorkingTree, isStaged, history } = occurrence;
  return {
    place,
    root,
    path,
    inner,
    line: start.line,
    column: start.column,
    startByte: start.byte,
    endLine: end.line,
    endColumn: end.column,
    endByte: end.byte,
    isInWorkingTree,
    isStaged,
    history: history && historyForm(history),
    frame: { firstLine: frame.firstLine, lines: frame.lines, mark: frame.mark },
  };
}

function historyForm(history: History): object {
  return {
    oid: history.oid,
    introduced: history.introduced,
    removed: history.removed,
    versions: history.versions,
    isInHead: history.isInHead,
    isReachable: history.isReachable,
    isPushed: history.isPushed,
    branches: history.branches,
    remoteBranches: history.remoteBranches,
    tags: history.tags,
    otherRefs: history.otherRefs,
  };
}

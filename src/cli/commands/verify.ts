/** `dowse verify REPORT.json`: asks about the findings of an earlier report, by scanning their places again. */

import { planVerification, verifyFindings } from '#verify/verify';
import { existsSync } from 'node:fs';

import { UsageError } from '#model/errors';
import type { Finding } from '#model/finding';
import type { Problem } from '#model/problem';
import { exitCodeOf, failsOn } from '#cli/exit-code';
import { listenForInterruption } from '#cli/interrupt';
import { verifyReportOptions } from '#cli/one-secret-options';
import { readValues } from '#cli/option';
import type { RunRequest } from '#cli/parse';
import { runScan } from '#cli/plain-scan';
import { writePlan } from '#cli/plan-text';
import { type ReportedFinding, readReportFile, toReportedFinding } from '#cli/reported-findings';
import { checkReports, writeReports } from '#cli/reports';
import { toConnectionOptions, toVerified, wantedProviders } from '#cli/verification';
import { version } from '#cli/version';

/** Reports hold no secrets, so that the same places are read again. Exit codes as of a scan. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = { ...readValues(verifyReportOptions, given), reveal: false, stats: false };
  await checkReports(values);
  const { findings } = await readReportFile(operands[0] ?? '');
  const reported = findings.map(toReportedFinding);
  const { providers, isPlan } = await wantedProviders(values.verify);
  const options = await toConnectionOptions(values, process.env);
  const roots = [...new Set(reported.flatMap((each) => each.roots))];
  const targets = roots.filter((root) => existsSync(root));
  if (targets.length === 0) {
    throw new UsageError(
      `None of the places that the report names is here (${roots.join(', ') || 'it names none'}). Run it where the report was made.`,
    );
  }
  const isInHistory = reported.some((each) => each.isInHistory);
  const scanned = await runScan(
    {
      targets,
      history: isInHistory,
      minSeverity: 'info',
      minConfidence: 'low',
      examples: true,
      inlineAllow: false,
    },
    { progress: false, 'no-progress': false, quiet: values.quiet },
  );
  const wanted = new Set(reported.map(({ fingerprint }) => fingerprint));
  const found = scanned.findings.filter(({ fingerprint }) => wanted.has(fingerprint));
  const gone = goneProblems(reported, found);
  if (isPlan) {
    await writePlan(planVerification(found, { ...options, providers }), values);
    return exitCodeOf({ findings: 0, problems: gone.length + scanned.problems.length }, { exitZero: false });
  }
  const interruption = listenForInterruption(() => {});
  const { signal } = interruption;
  const asked = await verifyFindings(found, { ...options, providers, signal }).finally(interruption.release);
  const verified = toVerified(asked, values['only-live']);
  const problems = [...scanned.problems, ...gone, ...verified.problems];
  const summary = { ...scanned.summary, verification: verified.summary };
  const finishedAt = new Date().toISOString();
  await writeReports({ findings: verified.findings, problems, summary, version, finishedAt }, values);
  const counted = verified.findings.filter((each) => failsOn(each, values['fail-on']));
  return exitCodeOf({ findings: counted.length, problems: problems.length }, { exitZero: false });
}

/** What the report tells of and nobody finds any more: it may still work, so that it is a problem. */
function goneProblems(reported: readonly ReportedFinding[], found: readonly Finding[]): Problem[] {
  const there = new Set(found.map(({ fingerprint }) => fingerprint));
  return reported
    .filter(({ fingerprint }) => !there.has(fingerprint))
    .map(({ rule, places }): Problem => ({
      kind: 'problem',
      code: 'not-verified',
      message: `a finding of ${rule} is not in its places any more, so that nobody could be asked about it`,
      subject: places.slice(0, 3).join(', ') || 'a place that the report does not name',
      advice: 'It may still work. Look for it where the report was made, or ask with dowse inspect.',
    }));
}

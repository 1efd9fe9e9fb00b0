/** `dowse verify REPORT.json`: asks about the findings of an earlier report, by scanning their places again. */

import { existsSync } from 'node:fs';

import type { reporterFor } from '#index';
import type { Finding } from '#model/finding';
import type { Problem } from '#model/problem';
import { exitCodeOf, failsOn } from '#cli/exit-code';
import { listenForInterruption } from '#cli/interrupt';
import { verifyReportOptions } from '#cli/one-secret-options';
import { readValues } from '#cli/option';
import { checkOutputFile, writeToFile, writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { runScan } from '#cli/plain-scan';
import { planText } from '#cli/plan-text';
import { type ReportedFinding, readReport } from '#cli/read-report';
import { hasColor } from '#cli/terminal';
import { toConnectionOptions, toVerified, wantedProviders } from '#cli/verification';
import { version } from '#cli/version';

type ReportValues = ReturnType<typeof readValues<typeof verifyReportOptions>>;

/** Reports hold no secrets, so that the same places are read again. Exit codes as of a scan. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = readValues(verifyReportOptions, given);
  if (values.output !== undefined && values.output !== '-') checkOutputFile(values.output);
  const reported = readReport(operands[0] ?? '');
  const { providers, isPlan } = await wantedProviders(values.verify);
  const options = await toConnectionOptions(values, process.env);
  const roots = [...new Set(reported.flatMap((each) => each.roots))];
  const targets = roots.filter((root) => existsSync(root));
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
  const { planVerification, verifyFindings } = await import('#index');
  if (isPlan) {
    await write([planText(planVerification(found, { ...options, providers }))], values);
    return exitCodeOf({ findings: 0, problems: gone.length + scanned.problems.length }, { exitZero: false });
  }
  const interruption = listenForInterruption(() => {});
  const asked = await verifyFindings(found, { ...options, providers, signal: interruption.signal });
  interruption.release();
  const verified = toVerified(asked, values['only-live']);
  const problems = [...scanned.problems, ...gone, ...verified.problems];
  const summary = { ...scanned.summary, verification: verified.summary };
  await write(await drawn({ findings: verified.findings, problems, summary, version }, values), values);
  const counted = verified.findings.filter((each) => failsOn(each, values['fail-on']));
  return exitCodeOf({ findings: counted.length, problems: problems.length }, { exitZero: false });
}

type Drawn = Parameters<Awaited<ReturnType<typeof reporterFor>>>[0];

async function drawn(report: Drawn, values: ReportValues): Promise<Iterable<string>> {
  const { reporterFor } = await import('#index');
  const isTerminal = (values.output ?? '-') === '-' && process.stdout.isTTY;
  const format = values.format ?? 'text';
  const reporter = await reporterFor(format);
  return reporter(report, {
    color: format === 'text' && hasColor(values.color ?? 'auto', process.env, isTerminal),
    width: isTerminal ? process.stdout.columns : 100,
    reveal: false,
    stats: false,
  });
}

async function write(pieces: Iterable<string>, { output = '-' }: ReportValues): Promise<void> {
  if (output === '-') await writeToStream(pieces, process.stdout);
  else writeToFile(pieces, output);
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

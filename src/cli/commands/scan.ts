/** `dowse scan`: from options to a report and an exit code. The scan itself is the library's. */

import { compareFindings } from '#triage/changes';
import { writePlan } from '#cli/plan-text';
import { toConnectionOptions, toVerified, wantedProviders } from '#cli/verification';
import { scan } from '#scan/scan';
import { type VerifyOptions, planVerification, verifyFindings } from '#verify/verify';
import type { BuildInfo } from '#model/build';
import type { Finding } from '#model/finding';
import type { Problem } from '#model/problem';
import type { ScanEvent, Summary } from '#model/summary';
import { baselineNotes, chooseBaselines } from '#cli/baselines';
import { chooseConfig, chooseRules, configurationNotes, innerFilesOf } from '#cli/configuration';
import { withCi } from '#cli/ci';
import { exitCodeOf, failsOn } from '#cli/exit-code';
import { listenForInterruption, type Interruption } from '#cli/interrupt';
import { readValues } from '#cli/option';
import { scanOptions } from '#cli/options';
import type { RunRequest } from '#cli/parse';
import { createProgressLine, type ProgressLine } from '#cli/progress';
import { checkReports, writeReports } from '#cli/reports';
import { checkTogether, targetsOf, toScanOptions, type ScanValues } from '#cli/settings';
import { progressStyle } from '#cli/terminal';
import { readText } from '#cli/text-file';
import { version } from '#cli/version';
import { escapeText } from '#report/escape';

/** Mappings of large apps take 50 MB. */
const mostMappingBytes = 500_000_000;

/** Scans and reports. Gives the exit code; throws known errors for what cannot be used. */
export async function run({ operands, given, isImplied }: RunRequest): Promise<number> {
  const asked = readValues(scanOptions, given);
  const named = targetsOf(operands, isImplied);
  checkTogether(asked, named, process.env);
  await checkReports(asked);
  const { values, targets } =
    asked.ci.length > 0 ? await withCi(asked, named, process.env) : { values: asked, targets: named };
  const asking = values.verify.length === 0 ? undefined : await readVerification(values);
  const mapping =
    values.mapping === undefined ? undefined : readText(values.mapping, 'mapping', mostMappingBytes);
  const inner = await innerFilesOf(values, targets);
  const config = await chooseConfig(values, targets, inner.configs);
  const accepted = await chooseBaselines(values, targets, inner.baselines);
  const rules = await chooseRules(values, config);
  const notes = [...(config === undefined ? [] : configurationNotes(config)), ...baselineNotes(accepted)];
  for (const note of values.quiet ? [] : notes) process.stderr.write(`dowse: ${escapeText(note)}\n`);
  const progress = progressLine(values);
  const interruption = listenForInterruption(() => {
    progress.clear();
    process.stderr.write('dowse: ending with what was found so far; once more ends at once.\n');
    if (targets.includes('-')) endInput();
  });
  const scanAll = (what: readonly string[]): Promise<Gathered> =>
    gather(
      scan({
        ...toScanOptions(values, what, config, accepted),
        ...(rules === undefined ? {} : { rules }),
        ...(mapping === undefined ? {} : { mapping }),
        onProgress: (state) => progress.show(state),
        signal: interruption.signal,
      }),
      progress,
    );
  try {
    const older = values.against === undefined ? undefined : await scanAll([values.against]);
    // Where nobody names a folder, git's own environment says which index it is (commit -a has its own).
    const isHere = values.staged && operands.length === 0;
    const outcome = await withOlder(await scanAll(isHere ? [] : targets), older);
    if (asking?.isPlan) return await printPlan(outcome, values, asking, interruption);
    const verified = asking === undefined ? outcome : await verify(outcome, values, asking, interruption);
    await report(verified, values);
    return exitCode(verified, values, interruption);
  } finally {
    progress.clear();
    interruption.release();
  }
}

/** What verification is to do. */
interface Asking {
  readonly isPlan: boolean;
  readonly options: VerifyOptions;
}

/** Read before the scan, so that a mistake is told at once. */
async function readVerification(values: ScanValues): Promise<Asking> {
  const { isPlan, providers } = await wantedProviders(values.verify);
  return { isPlan, options: { ...(await toConnectionOptions(values, process.env)), providers } };
}

/** The same with verdicts. */
async function verify(
  gathered: Gathered,
  values: ScanValues,
  { options }: Asking,
  { signal }: Interruption,
): Promise<Gathered> {
  const onProgress = ({ asked, secrets }: { asked: number; secrets: number }): void => {
    if (asked === 0 && secrets > 0 && !values.quiet) {
      process.stderr.write(`dowse: asking providers about ${secrets} secret${secrets === 1 ? '' : 's'}.\n`);
    }
  };
  const asked = await verifyFindings(gathered.findings, { ...options, signal, onProgress });
  const { findings, problems, summary } = toVerified(asked, values['only-live']);
  return {
    ...gathered,
    findings,
    problems: [...gathered.problems, ...problems],
    summary: { ...gathered.summary, verification: summary },
  };
}

async function printPlan(
  gathered: Gathered,
  values: ScanValues,
  { options }: Asking,
  interruption: Interruption,
): Promise<number> {
  await writePlan(planVerification(gathered.findings, options), values);
  return exitCode({ ...gathered, findings: [] }, values, interruption);
}

/** To the scan, standard input ends here, though whoever writes it may go on, or wait forever. */
function endInput(): void {
  process.stdin.push(null);
  process.stdin.unref();
}

/** Everything that a scan yielded. */
interface Gathered {
  readonly findings: readonly Finding[];
  /** Against an older scan: its findings that are gone. */
  readonly gone?: readonly Finding[];
  readonly builds: readonly BuildInfo[];
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}

/** Marks what is new; what could not be read of the older one is told with the rest. */
async function withOlder(now: Gathered, older: Gathered | undefined): Promise<Gathered> {
  if (older === undefined) return now;
  return {
    ...now,
    ...compareFindings(older.findings, now.findings),
    problems: [...older.problems, ...now.problems],
  };
}

async function gather(events: AsyncIterable<ScanEvent>, progress: ProgressLine): Promise<Gathered> {
  const findings: Finding[] = [];
  const builds: BuildInfo[] = [];
  const problems: Problem[] = [];
  let summary: Summary | undefined;
  for await (const event of events) {
    if (event.kind === 'finding') findings.push(event);
    else if (event.kind === 'build') builds.push(event);
    else if (event.kind === 'problem') problems.push(event);
    else summary = event;
  }
  progress.clear();
  if (summary === undefined) throw new TypeError('the scan ended without a summary');
  return { findings, builds, problems, summary };
}

async function report(gathered: Gathered, values: ScanValues): Promise<void> {
  const finishedAt = new Date().toISOString();
  await writeReports({ ...gathered, version, finishedAt, isOfChanges: isOfChanges(values) }, values);
}

/** Of changes there may be none: a commit that only deletes, a range without commits. */
function isOfChanges({ staged, range, since }: ScanValues): boolean {
  return staged || range !== undefined || since !== undefined;
}

function progressLine(values: ScanValues): ProgressLine {
  const wanted = { progress: values.progress, noProgress: values['no-progress'], quiet: values.quiet };
  return createProgressLine(progressStyle(wanted, process.env, process.stderr.isTTY), process.stderr);
}

function exitCode({ findings, problems }: Gathered, values: ScanValues, { by }: Interruption): number {
  // Of a comparison only what is new counts.
  const counted = findings.filter((each) => each.change !== 'kept' && failsOn(each, values['fail-on']));
  const outcome = { findings: counted.length, problems: problems.length };
  const code = values['exit-code'];
  return exitCodeOf(by === undefined ? outcome : { ...outcome, interruptedBy: by }, {
    exitZero: values['exit-zero'],
    ...(code === undefined ? {} : { exitCode: code }),
  });
}

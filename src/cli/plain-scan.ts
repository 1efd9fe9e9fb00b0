/** A scan for commands that use its findings instead of reporting them: with progress, to its end. */

import { scan } from '#scan/scan';
import type { ScanOptions } from '#scan/options';
import type { Finding } from '#model/finding';
import type { Problem } from '#model/problem';
import type { Summary } from '#model/summary';
import { escapeText } from '#report/escape';
import { toCount } from '#report/quantity';
import { listenForInterruption } from './interrupt.ts';
import { createProgressLine } from './progress.ts';
import { progressStyle } from './terminal.ts';

/** What a scan came to. */
export interface ScanOutcome {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly summary: Summary;
  /** The signal that ended it early. */
  readonly interruptedBy?: 'SIGINT' | 'SIGTERM';
}

interface ProgressValues {
  readonly progress: boolean;
  readonly 'no-progress': boolean;
  readonly quiet: boolean;
}

/** Runs the scan. Its problems are told on standard error. */
export async function runScan(options: ScanOptions, values: ProgressValues): Promise<ScanOutcome> {
  const wanted = { progress: values.progress, noProgress: values['no-progress'], quiet: values.quiet };
  const progress = createProgressLine(
    progressStyle(wanted, process.env, process.stderr.isTTY),
    process.stderr,
  );
  const interruption = listenForInterruption(() => progress.clear());
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  let summary: Summary | undefined;
  try {
    const events = scan({
      ...options,
      onProgress: (state) => progress.show(state),
      signal: interruption.signal,
    });
    for await (const event of events) {
      if (event.kind === 'finding') findings.push(event);
      else if (event.kind === 'problem') problems.push(event);
      else if (event.kind === 'summary') summary = event;
    }
  } finally {
    progress.clear();
    interruption.release();
  }
  if (summary === undefined) throw new TypeError('the scan ended without a summary');
  tellProblems(problems);
  const { by } = interruption;
  return { findings, problems, summary, ...(by === undefined ? {} : { interruptedBy: by }) };
}

const shownProblems = 5;

function tellProblems(problems: readonly Problem[]): void {
  for (const { subject, message } of problems.slice(0, shownProblems)) tell(`${subject}: ${message}`);
  const more = problems.length - shownProblems;
  if (more > 0) tell(`and ${toCount(more, 'problem')} more; dowse scan lists them all.`);
}

/** Says something on standard error, made safe to print. */
export function tell(text: string): void {
  process.stderr.write(`dowse: ${escapeText(text)}\n`);
}

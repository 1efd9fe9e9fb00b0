/**
 * What all hooks do once they know what to look at: scan it within the budget, say on standard
 * error why git is told to stop, and give the exit code. Silent where there is nothing to say.
 */

import { baselinePlace } from '#cli/baseline-place';
import { refusalText } from '#report/refusal';
import { scan } from '#scan/scan';
import { builtinRules } from '#rules/builtin';
import { existsSync } from 'node:fs';
import type { ScanOptions } from '#scan/options';
import { chooseBaselines } from '#cli/baselines';
import { chooseConfig, chooseRules, innerFilesOf } from '#cli/configuration';
import { exitCodeOf } from '#cli/exit-code';
import { budgetOptions } from '#cli/hook-options';
import { listenForInterruption } from '#cli/interrupt';
import { readValues } from '#cli/option';
import { scanOptions } from '#cli/options';
import { type ScanValues, toScanOptions } from '#cli/settings';
import { hasColor } from '#cli/terminal';
import type { Finding } from '#model/finding';
import type { Problem } from '#model/problem';
import type { Occasion } from '#model/occasion';
import { readBudget } from './budget.ts';

/** What a hook looks at. */
export interface Guarded {
  readonly occasion: Occasion;
  /** Which part of the repository it is: goes before everything that options and configuration say. */
  readonly scope: Pick<ScanOptions, 'staged' | 'push' | 'message' | 'inlineAllow'>;
  /** False: no file of the repository or of folders around it has a say, only what options name. */
  readonly usesOwnSettings: boolean;
}

/** Scans, and says what is wrong. 0: git may go on. Known errors are thrown. */
export async function guard(
  { occasion, scope, usesOwnSettings }: Guarded,
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const values: ScanValues = { ...readValues(scanOptions, given), staged: true };
  const { budget } = readValues(budgetOptions, given);
  const signals: AbortSignal[] = [];
  if (budget !== undefined) {
    // Counted from the start of the process: that is what people wait for.
    signals.push(AbortSignal.timeout(Math.max(1, readBudget(budget) - Math.round(performance.now()))));
  }
  const interruption = listenForInterruption(() => {});
  try {
    const options = await optionsOf(values, usesOwnSettings);
    const signal = AbortSignal.any([interruption.signal, ...signals]);
    const { findings, problems } = await gather({ ...options, ...scope, targets: [], signal });
    if (findings.length + problems.length > 0) {
      await tell(occasion, findings, problems, values, signals[0]?.aborted === true ? budget : undefined);
    }
    const outcome = { findings: findings.length, problems: problems.length };
    const { by } = interruption;
    return exitCodeOf(by === undefined ? outcome : { ...outcome, interruptedBy: by }, { exitZero: false });
  } finally {
    interruption.release();
  }
}

async function optionsOf(values: ScanValues, usesOwnSettings: boolean): Promise<ScanOptions> {
  const chosen = usesOwnSettings
    ? values
    : { ...values, 'no-config': values.config === undefined, 'no-baseline': values.baseline === undefined };
  const here = ['.'];
  const listing = usesOwnSettings ? innerFilesOf(chosen, here) : { configs: [], baselines: [] };
  // While git lists the files; nearly every run needs them.
  builtinRules();
  const inner = await listing;
  const config = await chooseConfig(chosen, here, inner.configs);
  const accepted = await chooseBaselines(chosen, here, inner.baselines);
  const rules = await chooseRules(chosen, config);
  const options = toScanOptions(chosen, [], config, accepted);
  return {
    ...options,
    // Keys that are made to be seen by clients are rated `info`: nobody keeps a hook that stops at them.
    minSeverity: options.minSeverity ?? 'low',
    tellUnused: false,
    ...(rules === undefined ? {} : { rules }),
  };
}

async function gather(options: ScanOptions): Promise<{ findings: Finding[]; problems: Problem[] }> {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  for await (const event of scan(options)) {
    if (event.kind === 'finding') findings.push(event);
    else if (event.kind === 'problem') problems.push(event);
  }
  return { findings, problems };
}

async function tell(
  occasion: Occasion,
  findings: readonly Finding[],
  problems: readonly Problem[],
  values: ScanValues,
  spent: string | undefined,
): Promise<void> {
  const isTerminal = process.stderr.isTTY;
  const color = hasColor(values.color ?? 'auto', process.env, isTerminal);
  const width = isTerminal ? process.stderr.columns : 100;
  const about = {
    occasion,
    findings,
    problems,
    ...(spent === undefined ? {} : { spentBudget: spent }),
    // Set by git for hooks, which it starts at the top of the work tree.
    calledFrom: process.env['GIT_PREFIX'] ?? '',
    hasBaseline: existsSync(await baselinePlace(values.baseline, '.')),
  };
  process.stderr.write(refusalText(about, { color, width }));
}

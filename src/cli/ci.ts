/** `dowse scan --ci`: asks the build service's environment which commits to scan. */

import { findCiChange, readCiEvent, type CiChoice } from '#index';
import { UsageError } from '#model/errors';
import { escapeText } from '#report/escape';
import type { ScanValues } from './settings.ts';
import type { Environment } from './terminal.ts';
import { readText } from './text-file.ts';

/** GitHub cuts payloads off at 25 MB. */
const mostPayloadBytes = 50_000_000;

/**
 * The same values with the range that the run is about; for a run that looks at everything, without
 * one. What was chosen is told on standard error. Of a fork's commits, neither configuration nor
 * baseline nor comments are heeded: whoever made them could excuse a secret with them.
 */
export async function withCi(
  values: ScanValues,
  targets: readonly string[],
  environment: Environment,
): Promise<ScanValues> {
  const [target = '.', ...more] = targets;
  if (more.length > 0 || target === '-') {
    throw new UsageError('--ci scans the commits of one repository. Name its folder, and nothing else.');
  }
  const event = readCiEvent(environment, (path) => readText(path, 'event', mostPayloadBytes));
  const choice = await findCiChange(target, event);
  const isFork = choice.kind !== 'nothing' && choice.isFork;
  if (!values.quiet) {
    process.stderr.write(`dowse: ${escapeText(choice.why)}\n`);
    if (isFork) process.stderr.write(`dowse: ${distrust}\n`);
  }
  return { ...values, ...(isFork && distrusted), ...rangeOf(choice) };
}

const distrust =
  'it comes from a fork, so configuration, baseline and allowing comments of the checkout are not heeded';

/** A file that an option names is left out, too: it is mostly one of the checkout, which the fork made. */
const distrusted: Partial<ScanValues> = {
  config: undefined,
  baseline: undefined,
  'no-config': true,
  'no-baseline': true,
  'no-inline-ignore': true,
  'no-ignore': true,
};

function rangeOf(choice: CiChoice): Partial<ScanValues> {
  if (choice.kind === 'range') return { range: choice.range };
  return choice.kind === 'nothing' ? { range: 'HEAD..HEAD' } : {};
}

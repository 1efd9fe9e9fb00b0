/** `dowse scan --ci`: asks the build service's environment which commits to scan. */

import { realpathSync } from 'node:fs';
import { readCiEvent } from '#ci/services';
import { type CiChoice, findCiChange } from '#ci/range';
import { UsageError } from '#model/errors';
import { escapeText } from '#report/escape';
import { distrustedValues } from './ci-trust.ts';
import type { ScanValues } from './settings.ts';
import type { Environment } from './terminal.ts';
import { readText } from './text-file.ts';

/** GitHub cuts payloads off at 25 MB. */
const mostPayloadBytes = 50_000_000;

/** What to scan, and how. */
interface CiScan {
  readonly values: ScanValues;
  readonly targets: readonly string[];
}

/**
 * The same values with the range that the run is about; for a run that looks at everything, without
 * one. What was chosen is told on standard error. Whoever made a fork's commits could excuse a
 * secret with what the checkout says: see `ci-trust.ts`.
 */
export async function withCi(
  values: ScanValues,
  targets: readonly string[],
  environment: Environment,
): Promise<CiScan> {
  const [target = '.', ...more] = targets;
  if (more.length > 0 || target === '-') {
    throw new UsageError('--ci scans the commits of one repository. Name its folder, and nothing else.');
  }
  const event = readCiEvent(environment, (path) => readText(path, 'event', mostPayloadBytes));
  const choice = await findCiChange(target, event, values.ci.includes('all'));
  const isFork = choice.kind !== 'nothing' && choice.isFork;
  if (!values.quiet) {
    process.stderr.write(`dowse: ${escapeText(choice.why)}\n`);
    if (isFork) process.stderr.write(`dowse: ${distrust}\n`);
  }
  // Everything is the whole repository, also where the build runs in a folder of it.
  const top = choice.kind === 'whole' ? choice.top : undefined;
  const what = top === undefined || realpathSync(target) === top ? targets : [top];
  if (!isFork) return { values: { ...values, ...rangeOf(choice) }, targets: what };
  const distrusted = await distrustedValues(values, target, choice.base);
  return { values: { ...values, ...distrusted, ...rangeOf(choice) }, targets: what };
}

const distrust =
  'it comes from a fork, so that configuration and baseline are those of its base, and comments of the checkout are not heeded';

function rangeOf(choice: CiChoice): Partial<ScanValues> {
  if (choice.kind === 'range') return { range: choice.range };
  return choice.kind === 'nothing' ? { range: 'HEAD..HEAD' } : {};
}

/** `dowse inspect`: what one secret is, whether it works, whose it is and what it reaches. */

import { inspectionReport } from '#report/inspection';
import { type VerifyOptions, verifyFindings } from '#verify/verify';
import type { Finding } from '#model/finding';
import { identify, readSecretText } from '#cli/one-secret';
import { inspectOptions } from '#cli/one-secret-options';
import { readValues } from '#cli/option';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { failsOn, incomplete } from '#cli/exit-code';
import { hasColor } from '#cli/terminal';
import { toConnectionOptions } from '#cli/verification';
import { listenForInterruption } from '#cli/interrupt';

/** Asks about what is piped in. Exits with 1 when it is live or restricted, 0 when it has ended or nobody knows it, 3 when nobody could tell. */
export async function run({ given }: RunRequest): Promise<number> {
  const values = readValues(inspectOptions, given);
  const options = await toConnectionOptions({ ...values, impact: true }, process.env);
  const found = await identify(await readSecretText(), values.rule, values.part);
  const finding = values.offline ? found : await asked(found, options);
  const isJson = values.format === 'json';
  const color = !isJson && hasColor('auto', process.env, process.stdout.isTTY);
  const width = process.stdout.isTTY ? process.stdout.columns : 100;
  await writeToStream([inspectionReport(finding, { isJson, color, width })], process.stdout);
  if (finding.verdict === undefined) return 0;
  if (failsOn(finding, 'restricted')) return 1;
  return finding.verdict.status === 'revoked' || finding.verdict.status === 'invalid' ? 0 : incomplete;
}

/** The same with its verdict. */
async function asked(found: Finding, options: VerifyOptions): Promise<Finding> {
  const interruption = listenForInterruption(() => {});
  try {
    const [finding = found] = await verifyFindings([found], { ...options, signal: interruption.signal });
    return finding;
  } finally {
    interruption.release();
  }
}

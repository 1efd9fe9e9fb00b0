/** `dowse doctor`: whether Dowse can work here, and what to do where it cannot. */

import type { Check } from '#cli/doctor/check';
import { checkPlace } from '#cli/doctor/place';
import { checkProgram } from '#cli/doctor/program';
import { incomplete } from '#cli/exit-code';
import { doctorOptions } from '#cli/help-options';
import { readValues } from '#cli/option';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { escapeText } from '#report/escape';
import { toCount } from '#report/quantity';

/** Exits with 0 when all is well, notes included, and with 3 when something does not work. */
export async function run({ given }: RunRequest): Promise<number> {
  const { format } = readValues(doctorOptions, given);
  const today = new Date().toISOString().slice(0, 10);
  const checks = [...(await checkProgram()), ...(await checkPlace(today))];
  const text = format === 'json' ? `${JSON.stringify(checks, undefined, 2)}\n` : toText(checks);
  await writeToStream([text], process.stdout);
  return checks.some(({ state }) => state === 'bad') ? incomplete : 0;
}

function toText(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap(({ name, state, says, advice }) => [
    ...says
      .split('\n')
      .map((line, index) =>
        index === 0
          ? `${state.padEnd(4)}  ${name.padEnd(width)}  ${line}`
          : `${' '.repeat(width + 8)}${line}`,
      ),
    ...(advice === undefined ? [] : [`${' '.repeat(width + 8)}to do: ${advice}`]),
  ]);
  const bad = checks.filter(({ state }) => state === 'bad').length;
  const end = bad === 0 ? 'All is well.' : `${toCount(bad, 'thing')} to mend.`;
  return `${[...lines, '', end].map(escapeText).join('\n')}\n`;
}

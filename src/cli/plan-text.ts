/** The plan of a verification in words: who would get how many requests, and what would not be asked. */

import type { planVerification } from '#verify/verify';
import type { Effect } from '#model/verifier';
import { escapeText } from '#report/escape';
import { toCount } from '#report/quantity';
import { writeToFile, writeToStream } from './output.ts';

const effects: Readonly<Record<Effect, string>> = {
  none: 'only reads',
  'counts-quota': 'only reads, and counts against a quota',
  'may-notify-owner': 'may alert the owner',
  'may-lock-account': 'counts as a failed login and may lock the account',
  writes: 'changes something at the provider',
};

/** Where a plan goes, and how. */
export interface PlanValues {
  readonly format: string | undefined;
  readonly output: string | undefined;
}

/** Writes the plan: as JSON where that is asked for, else in words. */
export async function writePlan(
  plan: ReturnType<typeof planVerification>,
  { format, output }: PlanValues,
): Promise<void> {
  const text = format === 'json' ? `${JSON.stringify(plan, undefined, 2)}\n` : planText(plan);
  if (output === undefined || output === '-') await writeToStream([text], process.stdout);
  else writeToFile([text], output);
}

/** Lines for people. Names no secret and no value of one. */
function planText(plan: ReturnType<typeof planVerification>): string {
  const lines = ['Nothing was sent. With --verify in place of --verify=plan:', ''];
  for (const { provider, hosts, secrets, mostRequests, request, effect, docs } of plan.asked) {
    lines.push(
      `  ${escapeText(provider)}: ${toCount(secrets, 'secret')}, at most ${toCount(mostRequests, 'request')} to ${hosts.map(escapeText).join(', ')}`,
      `    ${request === undefined ? 'a check of several steps' : escapeText(request)}; ${effects[effect]}`,
      `    ${docs}`,
    );
  }
  if (plan.asked.length === 0) lines.push('  nobody would be asked.');
  if (plan.notAsked.length > 0) lines.push('', 'Not asked:');
  for (const { reason, findings } of plan.notAsked)
    lines.push(`  ${toCount(findings, 'finding')}: ${reason}`);
  lines.push('', `${toCount(plan.secrets, 'secret')}, at most ${toCount(plan.requests, 'request')} in all.`);
  return `${lines.join('\n')}\n`;
}

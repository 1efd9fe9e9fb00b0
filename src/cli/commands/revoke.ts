/** `dowse revoke`: ends one secret through its provider's API, after the user has said yes. */

import { openSync, writeSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { createInterface } from 'node:readline/promises';

import { endCredential, planEnd } from '#verify/end';
import { UsageError } from '#model/errors';
import type { Finding } from '#model/finding';
import { identify, readSecretText } from '#cli/one-secret';
import { revokeOptions } from '#cli/one-secret-options';
import { readValues } from '#cli/option';
import type { RunRequest } from '#cli/parse';
import { toConnectionOptions } from '#cli/verification';
import { escapeText } from '#report/escape';

/** Exits with 0 when it is ended, 1 when it is not. */
export async function run({ given }: RunRequest): Promise<number> {
  const values = readValues(revokeOptions, given);
  const options = await toConnectionOptions({ ...values, impact: false, 'verify-effect': [] }, process.env);
  const finding = await identify(await readSecretText(), values.rule, values.part);
  const plan = planEnd(finding, options);
  const { rule } = finding;
  if (plan.kind === 'cannot-end') {
    say(`${rule.provider}: ${rule.description} ${String(finding.secret)}`);
    say(`It cannot be ended from here. ${plan.why}.`);
    say(`By hand: ${rule.rotate}`);
    if (rule.docs !== '') say(`See ${rule.docs}`);
    return 1;
  }
  say(`${plan.provider}: ${rule.description} ${String(finding.secret)}`);
  say(`Ending it at ${plan.hosts.join(', ')} ${plan.effect}. This cannot be undone.`);
  if (!values.yes && !(await isConfirmed(plan.provider))) {
    say('Nothing was sent.');
    return 1;
  }
  // Opened before anything is sent: what was ended must be on record.
  const record = values.audit === undefined ? undefined : openRecord(values.audit);
  const outcome = await endCredential(finding, options);
  audit(finding, outcome, record);
  if (outcome.isDone) {
    say(`Ended. Now make a new one and put it where this one was used: ${rule.rotate}`);
    return 0;
  }
  const answer = outcome.httpStatus === undefined ? '' : `, HTTP ${outcome.httpStatus}`;
  say(`It was not ended (${outcome.reason}${answer}); treat it as live. By hand: ${rule.rotate}`);
  return 1;
}

/** On the terminal itself, for standard input is the secret. */
async function isConfirmed(provider: string): Promise<boolean> {
  const word = provider.toLowerCase();
  const terminal = openTerminal();
  const lines = createInterface({ input: terminal, output: process.stderr, terminal: false });
  try {
    const answer = await lines.question(`Write ${escapeText(word)} to end it: `);
    return answer.trim().toLowerCase() === word;
  } finally {
    lines.close();
    terminal.destroy();
  }
}

function openTerminal(): ReadStream {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch (cause) {
    throw new UsageError('There is no terminal to ask on. Say --yes if it is to be ended.', { cause });
  }
}

type Outcome = Awaited<ReturnType<typeof endCredential>>;

/** One line of JSON: who asks later what was done, and when, finds it. Names no secret. */
function audit(finding: Finding, outcome: Outcome, record: number | undefined): void {
  const line = JSON.stringify({
    time: new Date().toISOString(),
    action: 'revoke',
    rule: finding.rule.id,
    provider: finding.rule.provider,
    secret: String(finding.secret),
    fingerprint: finding.fingerprint,
    ...outcome,
  });
  process.stderr.write(`audit: ${escapeText(line)}\n`);
  if (record !== undefined) writeSync(record, `${line}\n`);
}

function openRecord(file: string): number {
  try {
    return openSync(file, 'a', 0o600);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    throw new UsageError(`--audit ${file} cannot be written to (${code}), so nothing was sent.`, { cause });
  }
}

function say(text: string): void {
  process.stderr.write(`dowse: ${escapeText(text)}\n`);
}

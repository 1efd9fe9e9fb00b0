/**
 * Verification as the library offers it: its code is loaded when somebody is to be asked, and hosts
 * are written as on the command line. What is asked, and of whom, is `verify.ts`' business.
 */

import type { Finding } from '#model/finding';
import type { VerificationPlan } from './plan.ts';
import type { VerifyOptions as InnerOptions } from './verify.ts';

/** What is asked, and how. Everything has a safe default: no effects beyond reading, no host from the text. */
export interface VerifyOptions extends Omit<InnerOptions, 'hosts'> {
  /** Hosts of your own that may be asked: `db.acme.io`, `git.acme.io:8443=GitLab`. */
  readonly hosts?: readonly string[];
}

/**
 * The findings with verdicts, severities by them, worst first. Each distinct credential is asked
 * about once. Never rejects for what a provider does: what could not be told is `unknown` and says
 * why. Rejects with a `UsageError` for an option that cannot be used.
 */
export async function verifyFindings(
  findings: readonly Finding[],
  options: VerifyOptions = {},
): Promise<readonly Finding[]> {
  const verification = await import('./verify.ts');
  return verification.verifyFindings(findings, await toInnerOptions(options));
}

/** What `verifyFindings` would send with the same options. Sends nothing and opens nothing. */
export async function planVerification(
  findings: readonly Finding[],
  options: VerifyOptions = {},
): Promise<VerificationPlan> {
  const verification = await import('./verify.ts');
  return verification.planVerification(findings, await toInnerOptions(options));
}

async function toInnerOptions({ hosts = [], ...rest }: VerifyOptions): Promise<InnerOptions> {
  const { parseListedHost } = await import('./listed-host.ts');
  return { ...rest, hosts: hosts.map(parseListedHost) };
}

/**
 * Verification of findings: what a scan found goes in, the same findings with verdicts come out.
 * Off unless somebody calls it; `policy.ts` says who is asked, `gateway/` is the only way out.
 */

import type { Finding } from '#model/finding';
import { confidences, severities } from '#model/severity';
import type { VerifierSet } from '#model/verifier';
import { builtinVerifiers } from '#rules/verifiers';
import { verifiedSeverity } from '#triage/severity';
import { type ConnectionOptions, connect } from './connection.ts';
import { planFor, type VerificationPlan } from './plan.ts';
import type { Policy } from './policy.ts';
import { judge } from './questions.ts';
import { askAll } from './run.ts';

/** What is asked, and how. Everything has a safe default: no effects beyond reading, no host from the text. */
export interface VerifyOptions extends Partial<Policy>, ConnectionOptions {
  /** The built-in ones when absent. */
  readonly verifiers?: VerifierSet;
  readonly onProgress?: (state: VerifyProgress) => void;
}

/** How far a verification has come. */
export interface VerifyProgress {
  readonly asked: number;
  readonly secrets: number;
}

/**
 * The findings with verdicts, severities by them, worst first. Each distinct credential is asked
 * about once. Never throws for what a provider does: what could not be told is `unknown` and says why.
 */
export async function verifyFindings(
  findings: readonly Finding[],
  options: VerifyOptions = {},
): Promise<readonly Finding[]> {
  const set = options.verifiers ?? builtinVerifiers();
  const { judged, questions } = judge(findings, set, policyOf(options));
  const connection = questions.size === 0 ? undefined : await connect(set, options);
  let asked = 0;
  options.onProgress?.({ asked, secrets: questions.size });
  try {
    const verdicts =
      connection === undefined
        ? new Map()
        : await askAll(questions, {
            ...connection,
            wantsImpact: options.impact ?? false,
            signal: options.signal ?? new AbortController().signal,
            now: () => new Date(),
            onAnswer() {
              asked += 1;
              options.onProgress?.({ asked, secrets: questions.size });
            },
          });
    const verified = judged.map(({ finding, decision, question }): Finding => {
      const verdict = decision.kind === 'answer' ? decision.answer : verdicts.get(question ?? '');
      // `finding` makes its fingerprint when it is asked for one: spreading it asks.
      return { ...finding, severity: verifiedSeverity(finding, verdict), verdict };
    });
    return verified.sort(compare);
  } finally {
    await connection?.close();
  }
}

/** What `verifyFindings` would send with the same options. Sends nothing and opens nothing. */
export function planVerification(
  findings: readonly Finding[],
  options: VerifyOptions = {},
): VerificationPlan {
  return planFor(findings, options.verifiers ?? builtinVerifiers(), policyOf(options));
}

function policyOf({
  providers = [],
  effects = [],
  hosts = [],
  skipAwsAccounts = [],
}: Partial<Policy>): Policy {
  return { providers, effects, hosts, skipAwsAccounts };
}

/** Worst first, then what is surely usable; findings that are alike stay in the scan's order. */
function compare(a: Finding, b: Finding): number {
  return (
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    Number(b.verdict?.status === 'live') - Number(a.verdict?.status === 'live') ||
    confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence)
  );
}

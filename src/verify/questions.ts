/** From findings to questions: for each finding what is decided, and each distinct credential only once. */

import { createHmac, randomBytes } from 'node:crypto';
import type { Finding } from '#model/finding';
import type { NamedVerifier, VerifierSet } from '#model/verifier';
import type { Credential } from './check.ts';
import { ambiguousClaims } from './claims.ts';
import { toCredential } from './credential.ts';
import { decide, type Decision, type Policy } from './policy.ts';

/** A finding, and what is to be done about it. */
export interface Judged {
  readonly finding: Finding;
  readonly credential: Credential;
  readonly decision: Decision;
  /** With `ask`: which question answers it. Findings with the same credential share one. */
  readonly question?: string;
}

/** One credential to ask about, once. */
export interface Question {
  readonly credential: Credential;
  readonly verifier: NamedVerifier;
  /** `provider/name`, as in `VerifierSet`. */
  readonly verifierKey: string;
  readonly hosts: readonly string[];
}

/** Every finding in its order, and the distinct questions by key. */
export interface Judgement {
  readonly judged: readonly Judged[];
  readonly questions: ReadonlyMap<string, Question>;
}

/** Decides for all findings together: whose text several providers claim shows only then. */
export function judge(findings: readonly Finding[], set: VerifierSet, policy: Policy): Judgement {
  const claimed = findings.map((finding) => ({ finding, credential: toCredential(finding) }));
  const ambiguous = ambiguousClaims(claimed);
  const questions = new Map<string, Question>();
  const keyOf = createKeys();
  const judged = claimed.map(({ finding, credential }): Judged => {
    const verifierKey = set.rules[finding.rule.id]?.verify;
    const verifier = verifierKey === undefined ? undefined : set.verifiers[verifierKey];
    const decision = decide(credential, { verifier, isAmbiguous: ambiguous.has(finding) }, policy);
    if (decision.kind === 'answer' || verifier === undefined || verifierKey === undefined) {
      return { finding, credential, decision };
    }
    const question = keyOf(verifierKey, credential);
    questions.set(question, { credential, verifier, verifierKey, hosts: decision.hosts });
    return { finding, credential, decision, question };
  });
  return { judged, questions };
}

/** Keys tell equal credentials of a run and nothing else: what they are made of dies with the run. */
function createKeys(): (verifierKey: string, credential: Credential) => string {
  const salt = randomBytes(32);
  return (verifierKey, { secret, parts }) => {
    const sorted = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
    return createHmac('sha256', salt)
      .update(JSON.stringify([verifierKey, secret, sorted]))
      .digest('base64');
  };
}

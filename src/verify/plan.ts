/** What a verification would send, and to whom; nothing is sent. */

import type { Finding } from '#model/finding';
import type { VerdictReason } from '#model/verdict';
import type { Effect, VerifierSet } from '#model/verifier';
import type { Policy } from './policy.ts';
import { judge, type Question } from './questions.ts';

/** The plan of a run. */
export interface VerificationPlan {
  readonly asked: readonly PlannedHosts[];
  /** Findings that would not be asked about, by reason. */
  readonly notAsked: readonly { readonly reason: VerdictReason; readonly findings: number }[];
  readonly findings: number;
  readonly secrets: number;
  /** At most, without those that are sent again and those of impact. */
  readonly requests: number;
}

/** What one provider would get through one verifier. */
export interface PlannedHosts {
  readonly provider: string;
  readonly verifier: string;
  readonly hosts: readonly string[];
  readonly secrets: number;
  /** Each secret to each host at most; a provider's further hosts are asked only until one knows it. */
  readonly mostRequests: number;
  /** `GET /v1/account` without any value; absent for checks that are programs. */
  readonly request?: string;
  readonly effect: Effect;
  readonly docs: string;
}

/** The plan for these findings. Decides exactly as a verification does. */
export function planFor(findings: readonly Finding[], set: VerifierSet, policy: Policy): VerificationPlan {
  const { judged, questions } = judge(findings, set, policy);
  const reasons = new Map<VerdictReason, number>();
  for (const { decision } of judged) {
    if (decision.kind === 'ask') continue;
    const reason = decision.answer.reason ?? 'no-verifier';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const asked = plannedHosts([...questions.values()]);
  return {
    asked,
    notAsked: [...reasons].map(([reason, count]) => ({ reason, findings: count })),
    findings: findings.length,
    secrets: questions.size,
    requests: asked.reduce((sum, { mostRequests }) => sum + mostRequests, 0),
  };
}

function plannedHosts(questions: readonly Question[]): PlannedHosts[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const key = `${question.verifierKey}\0${question.hosts.join(' ')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [question]);
    else group.push(question);
  }
  const planned = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [plannedGroup(first, group.length)];
  });
  return planned.sort((a, b) => (a.provider < b.provider ? -1 : Number(a.provider > b.provider)));
}

function plannedGroup({ verifier, verifierKey, hosts }: Question, secrets: number): PlannedHosts {
  const line = 'code' in verifier ? undefined : `${verifier.request.method} ${verifier.request.path}`;
  return {
    provider: verifier.provider,
    verifier: verifierKey,
    hosts,
    secrets,
    mostRequests: secrets * hosts.length,
    ...(line === undefined ? {} : { request: line }),
    effect: verifier.effect,
    docs: verifier.docs,
  };
}

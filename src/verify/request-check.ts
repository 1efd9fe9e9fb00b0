/**
 * Runs a declared verifier as a check: fills its request, asks its hosts in order until one knows
 * the credential, reads the answer by its clauses, and picks what it tells of the owner.
 */

import type { Clause, RequestVerifier } from '#model/verifier';
import type { VerdictReason } from '#model/verdict';
import type { Answer, Check, CheckTools, Failure, GatewayRequest, Reply } from './check.ts';
import { clauseFor } from './clauses.ts';
import { factsOf } from './facts.ts';
import { HoleError, valuesOf } from './holes.ts';
import { impactOf } from './impact.ts';
import { requestOf } from './template.ts';

/** A verifier as the build keeps it, without its cases. */
export type DeclaredVerifier = Omit<RequestVerifier, 'cases'>;

/**
 * The check that `verifier` declares. `tools.hosts` are asked in order; the first that says live,
 * restricted or revoked decides. Invalid is said only when every host says so.
 */
export function createRequestCheck(verifier: DeclaredVerifier): Check {
  return async (credential, tools) => {
    const values = valuesOf(credential, verifier.derived);
    try {
      return await askHosts(verifier, values, tools);
    } catch (error) {
      if (error instanceof HoleError) return bare('skipped', error.fault);
      throw error;
    }
  };
}

async function askHosts(
  verifier: DeclaredVerifier,
  values: Readonly<Record<string, string>>,
  tools: CheckTools,
): Promise<Answer> {
  // All are filled before one is sent: a value that does not fit is found without a request.
  const requests = tools.hosts.map((host) => requestOf(verifier.request, values, host));
  const answers: Answer[] = [];
  for (const request of requests) {
    const answer = await ask(verifier, request, values, tools);
    if (answer.status !== 'invalid' && answer.status !== 'unknown') return answer;
    answers.push(answer);
    if (tools.signal.aborted) break;
  }
  return (
    answers.find(({ status }) => status === 'unknown') ?? answers[0] ?? bare('skipped', 'host-not-listed')
  );
}

async function ask(
  verifier: DeclaredVerifier,
  request: GatewayRequest,
  values: Readonly<Record<string, string>>,
  tools: CheckTools,
): Promise<Answer> {
  const { host } = request;
  const reply = await tools.gateway.send({ ...request, ...readsOf(verifier.clauses) });
  if (reply.kind === 'failure') return { ...bare('unknown', reply.reason), host };
  const clause = clauseFor(reply, verifier.clauses);
  if (clause === undefined) return { ...bare('unknown', reasonOf(reply)), host };
  const isAccepted = clause.verdict === 'live' || clause.verdict === 'restricted';
  const facts = isAccepted ? factsOf(reply, verifier.facts ?? {}) : {};
  const why = clause.why === undefined ? {} : { why: clause.why };
  if (clause.verdict === 'unknown') {
    return { ...bare('unknown', clause.reason ?? 'unreadable-answer'), host, ...why };
  }
  const told = { host, ...why };
  if (clause.verdict !== 'live' || !tools.wantsImpact) {
    return { status: clause.verdict, ...told, facts, impact: [] };
  }
  const further = await impactOf(verifier.impact ?? [], { host, values, facts }, tools);
  return { status: 'live', ...told, ...further };
}

/** 429 and 5xx that a clause speaks of are answers (`insufficient_quota`), not failures. */
function readsOf(clauses: readonly Clause[]): { readonly reads?: readonly number[] } {
  const named = clauses.flatMap(({ status }) => status ?? []);
  const reads = [...new Set(named.filter((status) => status === 429 || status >= 500))];
  return reads.length === 0 ? {} : { reads };
}

function reasonOf({ status }: Reply): Failure['reason'] {
  if (status >= 300 && status < 400) return 'redirect';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'provider-error' : 'unreadable-answer';
}

function bare(status: Answer['status'], reason: VerdictReason): Answer {
  return { status, reason, facts: {}, impact: [] };
}

/** Runs code verifiers against written answers: a gateway that keeps what it was sent. */

import type { Check, CheckTools, Credential, Failure, Gateway, GatewayRequest, Reply } from '#verify/check';

/** An answer as a test writes it: a status with a body, or why there is none. */
export type Written =
  | {
      readonly status: number;
      readonly json?: unknown;
      readonly text?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly failure: Failure['reason'] };

/** A gateway that answers by `answer`, one request after the other, and keeps the requests. */
export function writtenGateway(answer: (request: GatewayRequest, index: number) => Written): {
  readonly gateway: Gateway;
  readonly requests: readonly GatewayRequest[];
} {
  const requests: GatewayRequest[] = [];
  return {
    requests,
    gateway: {
      send(request) {
        requests.push(request);
        return Promise.resolve(toReply(answer(request, requests.length - 1)));
      },
    },
  };
}

function toReply(written: Written): Reply | Failure {
  if ('failure' in written) return { kind: 'failure', reason: written.failure };
  const body = written.text ?? (written.json === undefined ? '' : JSON.stringify(written.json));
  return { kind: 'reply', status: written.status, headers: written.headers ?? {}, body };
}

/** Asks with a made-up credential. Returns the answer and what was sent for it. */
export async function ask(
  check: Check,
  given: Partial<Credential> & Partial<Omit<CheckTools, 'gateway'>>,
  answer: (request: GatewayRequest, index: number) => Written,
): Promise<{ readonly answer: Awaited<ReturnType<Check>>; readonly requests: readonly GatewayRequest[] }> {
  const { gateway, requests } = writtenGateway(answer);
  const { ruleId = 'test-rule', provider = 'Test', secret = 'a-secret', parts = {}, facts = {} } = given;
  const tools: CheckTools = {
    gateway,
    hosts: given.hosts ?? ['api.example.com'],
    settings: given.settings ?? {},
    wantsImpact: given.wantsImpact ?? false,
    now: given.now ?? (() => new Date('2026-03-01T12:00:00Z')),
    signal: given.signal ?? new AbortController().signal,
  };
  return { answer: await check({ ruleId, provider, secret, parts, facts }, tools), requests };
}

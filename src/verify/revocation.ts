/** Ends a credential through its provider's API, step by step. The command asks the user first; nothing here does. */

import type { NamedRevocation, RevocationStep } from '#model/verifier';
import type { VerdictReason } from '#model/verdict';
import type { Credential, Gateway, Reply } from './check.ts';
import { jsonOf } from './answer-body.ts';
import { factsOf } from './facts.ts';
import { HoleError, valuesOf, type HoleFault } from './holes.ts';
import { valueAt } from './pointer.ts';
import { requestOf } from './template.ts';

/** What came of a revocation. */
export type RevocationOutcome =
  | { readonly isDone: true; readonly host: string }
  | {
      readonly isDone: false;
      readonly host?: string;
      /** Steps that succeeded before the one that did not. */
      readonly doneSteps: number;
      readonly reason: VerdictReason | HoleFault | 'refused';
      /** Of the answer that was not the one hoped for. */
      readonly httpStatus?: number;
    };

/**
 * Sends the steps to `host` in order and stops at the first that does not succeed. A step is sent
 * once: what may have reached the provider is not sent again.
 */
export async function revoke(
  revocation: Omit<NamedRevocation, 'provider'>,
  credential: Pick<Credential, 'secret' | 'parts'>,
  host: string,
  gateway: Gateway,
): Promise<RevocationOutcome> {
  let values = valuesOf(credential, revocation.derived);
  for (const [doneSteps, step] of revocation.steps.entries()) {
    const reply = await send(step, values, host, gateway);
    if (typeof reply === 'string') return { isDone: false, host, doneSteps, reason: reply };
    if (!succeeded(step, reply)) {
      return { isDone: false, host, doneSteps, reason: 'refused', httpStatus: reply.status };
    }
    values = { ...values, ...factsOf(reply, step.picks ?? {}) };
  }
  return { isDone: true, host };
}

async function send(
  step: RevocationStep,
  values: Readonly<Record<string, string>>,
  host: string,
  gateway: Gateway,
): Promise<Reply | VerdictReason> {
  try {
    const reply = await gateway.send(requestOf(step.request, values, host));
    return reply.kind === 'reply' ? reply : reply.reason;
  } catch (error) {
    if (error instanceof HoleError) return error.fault;
    throw error;
  }
}

function succeeded({ done, doneIf }: RevocationStep, reply: Reply): boolean {
  if (!done.includes(reply.status)) return false;
  if (doneIf === undefined) return true;
  const json = jsonOf(reply);
  return json !== undefined && valueAt(json, doneIf.pointer) === doneIf.equals;
}

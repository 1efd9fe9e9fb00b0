/** Makes the answers of code verifiers. Their sentences are our own words, never an answer's. */

import type { VerdictReason, VerdictStatus } from '#model/verdict';
import type { Answer, Failure, Reply } from '#verify/check';

/** What may be added to a status. */
export type AnswerDetails = Partial<Omit<Answer, 'status'>>;

/** An answer with the details that are given. */
export function toAnswer(status: VerdictStatus, details: AnswerDetails = {}): Answer {
  return { status, facts: {}, impact: [], ...details };
}

/** The gateway brought no answer. */
export function toFailed(failure: Failure, host: string): Answer {
  return toAnswer('unknown', { reason: failure.reason, host });
}

/** A reply that says neither yes nor no: another program's page, or words that this check does not know. */
export function toUnreadable(host: string, why?: string): Answer {
  return toAnswer('unknown', { reason: 'unreadable-answer', host, ...(why === undefined ? {} : { why }) });
}

/** Not asked: a part of the credential was not found, or cannot be used. */
export function toSkipped(reason: VerdictReason, why: string): Answer {
  return toAnswer('skipped', { reason, why });
}

/** Reads a reply, or passes a failure on: the shape of every single request. */
export function readReply(
  reply: Reply | Failure,
  host: string,
  read: (reply: Reply) => Answer | undefined,
): Answer {
  if (reply.kind === 'failure') return toFailed(reply, host);
  if (reply.status >= 300 && reply.status < 400) return toAnswer('unknown', { reason: 'redirect', host });
  return read(reply) ?? toUnreadable(host);
}

/**
 * Asks hosts in order until one knows the credential. None does: `invalid` only if every host said
 * so, else the first answer that was not that clear. No host at all: skipped, none is allowed.
 */
export async function askInOrder(
  hosts: readonly string[],
  ask: (host: string) => Promise<Answer>,
): Promise<Answer> {
  let unclear: Answer | undefined;
  let refused: Answer | undefined;
  for (const host of hosts) {
    const answer = await ask(host);
    if (answer.status === 'invalid') refused ??= answer;
    else if (answer.status === 'unknown') unclear ??= answer;
    else return answer;
  }
  return unclear ?? refused ?? toSkipped('host-not-listed', 'no host may be asked about it');
}

/** Ends one credential through its provider: what the command `revoke` does once the user has said yes. */

import type { Finding } from '#model/finding';
import type { NamedRevocation, VerifierSet } from '#model/verifier';
import { builtinVerifiers } from '#rules/verifiers';
import { connect } from './connection.ts';
import { toCredential } from './credential.ts';
import { hostsFor } from './hosts.ts';
import { HoleError, valuesOf } from './holes.ts';
import { isNamed } from './listed-host.ts';
import { offlineAnswer } from './offline.ts';
import { revoke, type RevocationOutcome } from './revocation.ts';
import type { VerifyOptions } from './verify.ts';

/** What could be done to end a credential. */
export type EndPlan =
  | {
      readonly kind: 'can-end';
      readonly provider: string;
      /** What people must know before they say yes. */
      readonly effect: string;
      readonly docs: string;
      readonly hosts: readonly string[];
    }
  /** Nothing can be sent: no API, a decoy, a part that is missing. */
  | { readonly kind: 'cannot-end'; readonly why: string };

/** Whether and where this credential can be ended. Sends nothing. */
export function planEnd(finding: Finding, options: VerifyOptions = {}): EndPlan {
  const revocation = revocationOf(finding, options.verifiers ?? builtinVerifiers());
  if (revocation === undefined) {
    return { kind: 'cannot-end', why: 'Its provider has no call by which it could end itself' };
  }
  const credential = toCredential(finding);
  const offline = offlineAnswer(credential, options.skipAwsAccounts ?? []);
  if (offline?.reason === 'canary') {
    return { kind: 'cannot-end', why: `It is left alone: ${offline.why ?? 'a decoy'}` };
  }
  const hosts = hostsOf(finding, revocation, options);
  if (hosts.length === 0) {
    return {
      kind: 'cannot-end',
      why: 'A part that names its host is missing, or its host is not in your list (--verify-host)',
    };
  }
  const { provider, effect, docs } = revocation;
  return { kind: 'can-end', provider, effect, docs, hosts };
}

/** Ends it, at the first of its hosts that does so. Nothing is sent again that may have arrived. */
export async function endCredential(
  finding: Finding,
  options: VerifyOptions = {},
): Promise<RevocationOutcome> {
  const set = options.verifiers ?? builtinVerifiers();
  const plan = planEnd(finding, options);
  const revocation = revocationOf(finding, set);
  if (plan.kind === 'cannot-end' || revocation === undefined) {
    return { isDone: false, doneSteps: 0, reason: 'no-verifier' };
  }
  const connection = await connect(set, options);
  try {
    let last: RevocationOutcome = { isDone: false, doneSteps: 0, reason: 'no-verifier' };
    for (const host of plan.hosts) {
      last = await revoke(revocation, toCredential(finding), host, connection.gateway);
      if (last.isDone || last.doneSteps > 0) return last;
    }
    return last;
  } finally {
    await connection.close();
  }
}

function revocationOf({ rule }: Finding, set: VerifierSet): NamedRevocation | undefined {
  const key = set.rules[rule.id]?.revoke;
  return key === undefined ? undefined : set.revocations[key];
}

function hostsOf(finding: Finding, revocation: NamedRevocation, options: VerifyOptions): readonly string[] {
  const credential = toCredential(finding);
  const written = credential.parts['host'];
  const listed = (options.hosts ?? []).filter((each) => written !== undefined && isNamed(each, written));
  if (listed.length > 0) return listed.map(({ host }) => host);
  try {
    const found = hostsFor(revocation.hosts, valuesOf(credential, revocation.derived));
    return 'hosts' in found ? found.hosts : [];
  } catch (error) {
    if (error instanceof HoleError) return [];
    throw error;
  }
}

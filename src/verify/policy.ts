/**
 * Who is asked at all, and where. Everything here is decided before a request exists: offline
 * facts first, then what the user chose, then the hosts that this credential may be shown to.
 */

import type { Effect, NamedVerifier } from '#model/verifier';
import type { VerdictReason } from '#model/verdict';
import type { Answer, Credential } from './check.ts';
import { HoleError, valuesOf } from './holes.ts';
import { hostsFor, isFromText } from './hosts.ts';
import { hostsNamed, isNamed, withoutPort, type ListedHost } from './listed-host.ts';
import { offlineAnswer } from './offline.ts';
import { isSameProvider } from './provider-name.ts';
import { requestOf } from './template.ts';

/** What the user allows. Never read from what is scanned. */
export interface Policy {
  /** Providers to ask; empty: all. */
  readonly providers: readonly string[];
  /** Effects beyond reading that are allowed. */
  readonly effects: readonly Effect[];
  readonly hosts: readonly ListedHost[];
  readonly skipAwsAccounts: readonly string[];
}

/** Ask these hosts, or the answer that stands without asking. */
export type Decision =
  | { readonly kind: 'ask'; readonly hosts: readonly string[] }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** What decides besides the credential itself. */
export interface Claim {
  /** Absent: its rule has none. */
  readonly verifier: NamedVerifier | undefined;
  /** Rules of several providers claim the same text, and none of them with more right. */
  readonly isAmbiguous: boolean;
}

/** Decides for one credential. */
export function decide(credential: Credential, { verifier, isAmbiguous }: Claim, policy: Policy): Decision {
  const offline = offlineAnswer(credential, policy.skipAwsAccounts);
  if (offline !== undefined) return { kind: 'answer', answer: offline };
  if (verifier === undefined)
    return told('not-checkable', 'no-verifier', 'there is nobody who could be asked');
  if (policy.providers.length > 0 && !policy.providers.some((name) => isProvider(name, verifier))) {
    return told('skipped', 'provider-not-chosen', `${verifier.provider} was not chosen`);
  }
  if (isAmbiguous) {
    return told('skipped', 'ambiguous', 'rules of several providers claim it, so it is shown to none');
  }
  if (!isHarmless(verifier.effect) && !policy.effects.includes(verifier.effect)) {
    const flag = effectFlags[verifier.effect];
    return told(
      'skipped',
      'effect',
      `asking ${effectWords[verifier.effect]}; --verify-effect ${flag} allows it`,
    );
  }
  return hostDecision(credential, verifier, policy.hosts);
}

/** True when people can mean this verifier by `name`. */
export function isProvider(name: string, { provider }: Pick<NamedVerifier, 'provider'>): boolean {
  return isSameProvider(name, provider);
}

type Harmful = Exclude<Effect, 'none' | 'counts-quota'>;

/** Values of `--verify-effect`. */
export const effectFlags: Readonly<Record<Harmful, string>> = {
  'may-notify-owner': 'notify',
  'may-lock-account': 'lock',
  writes: 'write',
};

const effectWords: Readonly<Record<Harmful, string>> = {
  'may-notify-owner': 'may alert its owner',
  'may-lock-account': 'counts as a failed login and may lock the account',
  writes: 'changes something at the provider',
};

function isHarmless(effect: Effect): effect is 'none' | 'counts-quota' {
  return effect === 'none' || effect === 'counts-quota';
}

function hostDecision(
  credential: Credential,
  verifier: NamedVerifier,
  listed: readonly ListedHost[],
): Decision {
  const values = valuesOf(credential, 'code' in verifier ? {} : verifier.derived);
  const own = hostsFor(verifier.hosts, values);
  const isOpen = verifier.isSelfHosted === true || verifier.hosts.some(isFromText);
  const users = isOpen ? listedFor(credential, verifier, listed) : [];
  const foreign = isOpen && namesForeignHost(credential, own);
  // A host in the text that is neither the provider's nor listed: its secret is shown to nobody else.
  if (foreign && users.length === 0) return notListed();
  const hosts = foreign || !('hosts' in own) ? users : [...users, ...own.hosts];
  if (hosts.length === 0) return 'fault' in own ? faulty(own.fault) : notListed();
  const fault = requestFault(verifier, values, hosts);
  return fault === undefined ? { kind: 'ask', hosts } : faulty(fault);
}

/** The user's hosts for this credential: those that its text names, and those listed for its provider. */
function listedFor(
  { parts }: Credential,
  verifier: NamedVerifier,
  listed: readonly ListedHost[],
): readonly string[] {
  const written = parts['host'];
  const fits = listed.filter((each) => {
    if (each.provider !== undefined && !isProvider(each.provider, verifier)) return false;
    return written === undefined ? each.provider !== undefined : isNamed(each, written);
  });
  return [...new Set(fits.map(({ host }) => host))];
}

/** The text names a host of its own that is none of the verifier's. */
function namesForeignHost({ parts }: Credential, own: ReturnType<typeof hostsFor>): boolean {
  const written = parts['host'];
  if (written === undefined) return false;
  const known = 'hosts' in own ? own.hosts : [];
  return !hostsNamed(written).some((host) => known.includes(withoutPort(host)));
}

/** Filled once in advance, so that the plan counts only what can be sent. */
function requestFault(
  verifier: NamedVerifier,
  values: Readonly<Record<string, string>>,
  [host = '']: readonly string[],
): HoleError['fault'] | undefined {
  if ('code' in verifier) return undefined;
  try {
    requestOf(verifier.request, values, host);
    return undefined;
  } catch (error) {
    if (error instanceof HoleError) return error.fault;
    throw error;
  }
}

function faulty(fault: HoleError['fault']): Decision {
  const why =
    fault === 'missing-part'
      ? 'a part of the credential that the request needs was not found near it'
      : 'a value beside it does not fit into a request';
  return told('skipped', fault, why);
}

function notListed(): Decision {
  return told('skipped', 'host-not-listed', 'its host is not in your list; --verify-host allows it');
}

function told(status: Answer['status'], reason: VerdictReason, why: string): Decision {
  return { kind: 'answer', answer: { status, reason, why, facts: {}, impact: [] } };
}

/** What a provider says of a credential, and why it could not be asked. `verify/` makes verdicts. */

/**
 * `live`: accepted. `restricted`: accepted, but not for this call, from here or on this plan.
 * `revoked`: existed once, or expired. `invalid`: the provider does not know it. `unknown`: asked,
 * but the answer says nothing. `skipped`: not asked, on purpose. `not-checkable`: nobody to ask.
 */
export const verdictStatuses = [
  'live',
  'restricted',
  'unknown',
  'skipped',
  'not-checkable',
  'revoked',
  'invalid',
] as const;

/** One of `verdictStatuses`. */
export type VerdictStatus = (typeof verdictStatuses)[number];

/** Why a credential is unknown or was not asked about. */
export type VerdictReason =
  /** The answer matched no clause, or was HTML where JSON belongs. */
  | 'unreadable-answer'
  | 'rate-limited'
  | 'provider-error'
  | 'redirect'
  | 'timeout'
  | 'network'
  | 'tls'
  | 'too-large'
  | 'blocked-address'
  /** Earlier requests to the host failed, so that no more are sent in this run. */
  | 'host-given-up'
  | 'budget'
  | 'interrupted'
  /** Not asked: a decoy that alerts its owner. */
  | 'canary'
  | 'checksum'
  /** The secret tells that it has expired (a JWT's `exp`, a SAS URL's `se`). */
  | 'expired'
  | 'missing-part'
  /** The host stands in the scanned text and is not in the user's list. */
  | 'host-not-listed'
  /** A value of the text does not fit its place in a host name or header. */
  | 'unsafe-value'
  /** The check does more than read and its flag was not given. */
  | 'effect'
  | 'provider-not-chosen'
  /** Several providers' rules claim this text, so it is shown to none. */
  | 'ambiguous'
  | 'example'
  | 'no-verifier'
  | 'driver-missing';

/** What is known of a credential after verification. Holds no secret. */
export interface Verdict {
  readonly status: VerdictStatus;
  readonly reason?: VerdictReason;
  /** A sentence for people that adds to the status; composed of our own words, never of an answer's. */
  readonly why?: string;
  /** The host that gave the answer. */
  readonly host?: string;
  /** ISO 8601; of the answer, also when it was kept from before. */
  readonly checkedAt?: string;
  /** What the provider told of it: `user`, `account`, `scopes`, `expires`. Untrusted text: escape it. */
  readonly facts: Readonly<Record<string, string>>;
  /** Sentences on what it reaches, when impact was asked for. Untrusted text: escape it. */
  readonly impact: readonly string[];
}

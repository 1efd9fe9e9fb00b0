/**
 * The contracts of verification. A check turns a credential into an answer and sees the network only
 * through the gateway it is handed; `gateway/` owns connections, limits and the address guard,
 * `request-check.ts` runs declared verifiers, `code/` holds one file for each that needs a program.
 */

import type { Verdict, VerdictReason } from '#model/verdict';

/** A credential as checks see it: text, and only here. Made by `credential.ts`, never stored or printed. */
export interface Credential {
  readonly ruleId: string;
  readonly provider: string;
  readonly secret: string;
  /** By name, without the secret itself. */
  readonly parts: Readonly<Record<string, string>>;
  /** What its text told offline. */
  readonly facts: Readonly<Record<string, string>>;
}

/** One HTTPS request. The host was allowed by the policy; the gateway refuses anything else all the same. */
export interface GatewayRequest {
  readonly host: string;
  readonly method: string;
  /** Path and query, encoded, beginning with `/`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of 429 and 5xx, those that the check reads itself: they come back as replies and are not tried again. */
  readonly reads?: readonly number[];
}

/** An answer, cut to 64 KiB. */
export interface Reply {
  readonly kind: 'reply';
  readonly status: number;
  /** Names in lower case; repeated headers are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** No answer that counts. Says nothing of the request's content. */
export interface Failure {
  readonly kind: 'failure';
  readonly reason: VerdictReason;
}

/**
 * The only way to a provider. Never throws, never follows a redirect (a 3xx is a reply), retries what
 * may be retried, and waits for the host's turn. 429 and 5xx that stay so come back as failures.
 */
export interface Gateway {
  send(request: GatewayRequest): Promise<Reply | Failure>;
}

/** What a check knows; the time of the answer is added by the caller. */
export type Answer = Omit<Verdict, 'checkedAt'>;

/** What a check is given. */
export interface CheckTools {
  readonly gateway: Gateway;
  /** Hosts that this credential may be shown to, complete names, in the order to ask. */
  readonly hosts: readonly string[];
  /** `CodeVerifier.settings`. */
  readonly settings: Readonly<Record<string, string>>;
  /** Ask further read-only questions of a live credential. */
  readonly wantsImpact: boolean;
  /** Now, for signatures and expiry. */
  readonly now: () => Date;
  /** Ends waiting when the run ends. */
  readonly signal: AbortSignal;
}

/** A check. Answers, never throws for what the network or the provider does. */
export type Check = (credential: Credential, tools: CheckTools) => Promise<Answer>;

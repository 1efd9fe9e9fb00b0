/**
 * How a credential is asked about at its provider, as data in a pattern file: which host gets which
 * request, and how the answer is read. `verify/` sends it; nothing here runs. What cannot be said as
 * data names a file of `verify/code/` instead.
 */

import type { VerdictStatus } from '#model/verdict';

/** One way to ask about a credential. Rules name it (`Rule.verify`) and do not copy it. */
export type Verifier = RequestVerifier | CodeVerifier;

/**
 * What a check does at the provider besides answering. Only `none` and `counts-quota` are sent
 * without a flag of their own.
 */
export type Effect = 'none' | 'counts-quota' | 'may-notify-owner' | 'may-lock-account' | 'writes';

interface VerifierBase {
  /** The provider's page that documents the request and its answers. */
  readonly docs: string;
  /** ISO date on which that page was read; absent: written from other knowledge, not checked against it. */
  readonly checked?: string;
  readonly effect: Effect;
  /**
   * Where the secret may go, in the order in which they are asked until one knows it: whole host
   * names (`api.stripe.com`), or a fixed suffix with one label from a part (`{account}.okta.com`).
   * `{host}` alone, and with `isSelfHosted` every other host, is asked only if the user lists it.
   */
  readonly hosts: readonly string[];
  /** True: people run this product themselves too; hosts that the user lists for it are asked. */
  readonly isSelfHosted?: boolean;
}

/** A check in one request. */
export interface RequestVerifier extends VerifierBase {
  /** Parts that are cut out of others: the data centre in a Mailchimp key. One capture group. */
  readonly derived?: Readonly<Record<string, { readonly from: string; readonly pattern: string }>>;
  readonly request: RequestTemplate;
  /** The first clause that holds tells the verdict; none: unknown. 429 and 5xx need no clause. */
  readonly clauses: readonly Clause[];
  /** What a live answer tells of the owner: fact name (`user`, `scopes`) to where it stands. */
  readonly facts?: Readonly<Record<string, FactSource>>;
  /** Further reads of what it reaches, sent only when it is live and impact was asked for. */
  readonly impact?: readonly ImpactRequest[];
  /** Recorded shapes of answers, at least one for each verdict that the clauses can tell. */
  readonly cases: readonly VerifierCase[];
}

/** A check that needs a program: signatures, several round trips, other protocols. */
export interface CodeVerifier extends VerifierBase {
  /** File name in `verify/code/`: `aws-sts`. */
  readonly code: string;
  /** Constants for that program, when several providers share it: token path, scope, style. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * A request as text with holes. `{secret}` is the finding's secret, `{name}` one of its parts or a
 * derived part; every value is encoded for its place. A missing part means: not asked. A brace with
 * a space beside it is no hole: write GraphQL as `{ viewer { id } }`. `accept: application/json` and
 * the body's content type are added where `headers` has no other.
 */
export interface RequestTemplate {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** Begins with `/`. Values are percent-encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** `Authorization: Bearer …`. */
  readonly bearer?: string;
  /** `Authorization: Basic base64(user:password)`. */
  readonly basic?: readonly [user: string, password: string];
  /** At most one of the three. Values of `json` may hold holes, keys may not. */
  readonly json?: JsonValue;
  readonly form?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** What JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** All conditions that are given must hold. `live` needs one on the body or a header besides the status. */
export interface Clause {
  readonly status?: number | readonly number[];
  /** The header is there, and contains `contains` (without case). */
  readonly header?: { readonly name: string; readonly contains?: string };
  /** RFC 6901 pointer into a JSON body; alone: it is there and is neither null nor false. */
  readonly json?: {
    readonly pointer: string;
    readonly equals?: string | number | boolean | null;
    readonly contains?: string;
  };
  /** The body contains this text. */
  readonly contains?: string;
  /** The answer is JSON at all (`true`), whatever it says. */
  readonly isJson?: true;
  readonly verdict: VerdictStatus;
  /** What people should know of this answer: "the key is restricted to some IP addresses". */
  readonly why?: string;
  /** With `unknown`: `rate-limited` where a provider says so with another status than 429. */
  readonly reason?: 'rate-limited' | 'provider-error';
}

/** A JSON pointer, a header, or the number of elements of the array at a pointer. */
export type FactSource =
  | string
  | { readonly header: string }
  | { readonly count: string }
  /** The same field of every element of an array, joined: `{ each: '/orgs', pointer: '/name' }`. */
  | { readonly each: string; readonly pointer: string };

/**
 * A sentence on what a live credential reaches, mostly of one more read-only request, to the same
 * host, with the same holes and those of facts that were told before.
 */
export interface ImpactRequest {
  /** Absent: the sentence is made of facts that were told before. */
  readonly request?: RequestTemplate;
  /** Its own host, where it differs from the one that was asked; must be among `hosts`. */
  readonly host?: string;
  /** A sentence with `{fact}` holes, printed when all of them were told: "reads {repositories} repositories". */
  readonly says: string;
  readonly facts?: Readonly<Record<string, FactSource>>;
}

/** An answer as the provider documents it, and what must be made of it. Never holds a real credential. */
export interface VerifierCase {
  /**
   * `GET https://api.stripe.com/v1/account`, with `{secret}` for the secret as it is encoded there.
   * With several hosts, the one that gives this answer: the case is asked at that host alone.
   */
  readonly request: string;
  /**
   * Header lines that must be sent, values with `{secret}` and part names as holes; of basic
   * authentication what is encoded: `Basic {user}:{secret}`. One case names each that bears a hole.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body that must be sent, with holes: JSON as it is written without spaces, forms as they are encoded. */
  readonly body?: string;
  /** Parts that this case is asked with; the proving test makes up a secret. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Only when the secret's form matters (a derived part): the secret to ask with, in pieces. */
  readonly secret?: readonly string[];
  readonly answer: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly json?: JsonValue;
    readonly text?: string;
  };
  readonly verdict: VerdictStatus;
  /** All that must be told, when it is given. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Answers to the impact requests, in their order, and the sentences that come of them. */
  readonly impact?: {
    readonly answers: readonly VerifierCase['answer'][];
    readonly says: readonly string[];
  };
}

/** How a credential can be ended through the provider's API with nothing but itself. */
export interface Revocation {
  readonly docs: string;
  readonly checked?: string;
  /** What people must know before they say yes: "ends the token at once; GitHub tells its owner". */
  readonly effect: string;
  readonly hosts: readonly string[];
  readonly derived?: RequestVerifier['derived'];
  /** Sent in order; `picks` name values of an answer for the holes of later steps. */
  readonly steps: readonly RevocationStep[];
  readonly cases: readonly RevocationCase[];
}

/** One request of a revocation. */
export interface RevocationStep {
  readonly request: RequestTemplate;
  /** Statuses of success; anything else ends the revocation as failed. */
  readonly done: readonly number[];
  /** The JSON answer must hold this too. */
  readonly doneIf?: { readonly pointer: string; readonly equals: string | number | boolean };
  readonly picks?: Readonly<Record<string, string>>;
}

/** A whole revocation against made-up answers. */
export interface RevocationCase {
  readonly parts?: Readonly<Record<string, string>>;
  /** Only when the secret's form matters, in pieces. */
  readonly secret?: readonly string[];
  readonly answers: readonly (VerifierCase['answer'] & { readonly request: string })[];
  readonly isDone: boolean;
}

/** All verifiers, by the key `provider-file/name`, and which rule uses which. JSON-safe; cases are left out. */
export interface VerifierSet {
  readonly verifiers: Readonly<Record<string, NamedVerifier>>;
  readonly revocations: Readonly<Record<string, NamedRevocation>>;
  /** By rule id: keys into the two. */
  readonly rules: Readonly<Record<string, { readonly verify?: string; readonly revoke?: string }>>;
}

/** A verifier with its provider's name, without its cases. */
export type NamedVerifier = (Omit<RequestVerifier, 'cases'> | CodeVerifier) & {
  readonly provider: string;
};

/** A revocation with its provider's name, without its cases. */
export type NamedRevocation = Omit<Revocation, 'cases'> & { readonly provider: string };

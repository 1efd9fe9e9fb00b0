/**
 * The shape of a file in `patterns/`: one provider, its rules, all of it data. Users' own rules
 * have the same shape in YAML, TOML or JSON. `rules/compile.ts` turns them into what the engine
 * runs (`compiled-rule.ts`).
 */

import type { Confidence, Severity } from '#model/severity';
import type { Revocation, Verifier } from '#model/verifier';

/** A provider (or class) that issues credentials, with everything Dowse knows about them. */
export interface Provider {
  /** As the provider writes itself: `New Relic`. */
  readonly name: string;
  /** The provider's page on its credentials. */
  readonly docs: string;
  readonly rules: readonly Rule[];
  /** Ways to ask the provider about a credential, by a short name that rules refer to. */
  readonly verify?: Readonly<Record<string, Verifier>>;
  /** Ways to end a credential by itself, by a short name that rules refer to. */
  readonly revoke?: Readonly<Record<string, Revocation>>;
}

/** One kind of credential. Exactly one of `regex` and `keyed` is given. */
export interface Rule {
  /** Begins with the pattern file's name: `stripe-secret-key`. Stable: baselines refer to it. */
  readonly id: string;
  /** What it is, in a sentence without the provider's marketing: "A live Stripe secret key." */
  readonly description: string;
  /**
   * RE2 syntax over bytes (each byte one character, 0x80 to 0xFF for what is not ASCII). Exactly
   * one capture group: the secret. Required literals are derived from it; a rule without one of
   * at least three characters is rejected. Write `\b` or explicit boundaries: nothing is added, but
   * that a `\b` at the very beginning holds behind an escape, too (`\n`, `%3D`, `\u0022`).
   */
  readonly regex?: string;
  /** For values with no mark of their own: a value of a known shape, assigned near a name. */
  readonly keyed?: Keyed;
  /** Literals of which one must occur in every match; only when the derived ones are poor. */
  readonly keywords?: readonly string[];
  /** Longest match in bytes, for regexes without a finite bound of their own (`+`, `*`). */
  readonly maxLength?: number;
  /** Least Shannon entropy of the secret, in bits a character (0 to 8). */
  readonly minEntropy?: number;
  /** Names of checks in `engine/checks/`, run in this order on each match. */
  readonly checks?: readonly string[];
  /**
   * Keys that documentation prints as examples, lower case, whole text: recognised, and reported
   * only when asked for.
   */
  readonly stopValues?: readonly string[];
  readonly severity: Severity;
  /** How sure a match is before checks raise or lower it. */
  readonly confidence: Confidence;
  /** `public`: meant to be in clients (a publishable key); `private`: must never leave a server. */
  readonly audience: 'public' | 'private';
  /** What its holder can do, a sentence fragment for people: "read customers and move money". */
  readonly canDo: string;
  /** How to end it: what to click or call, and in which order. */
  readonly rotate: string;
  /** Which of the provider's verifiers asks about it. Absent: nobody can be asked. */
  readonly verify?: string;
  /** Which of the provider's revocations ends it. */
  readonly revoke?: string;
  /** The provider's page on this very credential, when it differs from the provider's. */
  readonly docs?: string;
  /** Other parts of a credential that has several (id + secret, key + host). */
  readonly parts?: readonly PartRule[];
  /** The name of the secret itself among the parts; `secret` when absent. */
  readonly partName?: string;
  /**
   * True: it tells only the format (a JSON Web Token, a PEM key). Of the same text, a provider's
   * rule is reported instead.
   */
  readonly isClass?: boolean;
  /** True: it is no secret by itself, it is reported only as a part of another rule's finding. */
  readonly isPartOnly?: boolean;
  /** At least two, in different syntaxes. */
  readonly examples: readonly Example[];
  /** At least two texts in which the rule must find nothing. */
  readonly counterExamples: readonly (string | readonly string[])[];
}

/** A value of a known shape that follows one of the names, in whatever syntax assigns it. */
export interface Keyed {
  /** Lower case, at least three characters, matched without case anywhere in the text before the value. */
  readonly names: readonly string[];
  /** RE2 syntax, matched against the whole value, no capture group: `[0-9a-f]{32}`. */
  readonly value: string;
  /**
   * True: the names are ordinary words too (`front`, `column`). Each must then stand by itself in
   * an identifier (`FRONT_API_KEY`, `frontToken`, never `frontend`), and a word such as `key` or
   * `token` between it and the value; a value assigned to the bare name is reported one step less sure.
   */
  readonly isCommonWord?: boolean;
}

/** A further part of a credential: found by another rule, paired by nearness. */
export interface PartRule {
  /** The part's name on the finding: `id`, `host`, `account`. */
  readonly name: string;
  /** The rule that finds it. */
  readonly rule: string;
  /** How far apart the two may be, in bytes; 600 when absent. */
  readonly withinBytes?: number;
  /** True: without this part the secret is not reported. */
  readonly isRequired?: boolean;
  /** True: it may stand in another file, of the same folder or commit, when the secret's own file has none. */
  readonly acrossFiles?: boolean;
}

/** A text that holds the secret. In pieces, so that no scanner fires on our own files. */
export interface Example {
  readonly before: string;
  /** Joined, these are exactly the characters to be found. */
  readonly secret: readonly string[];
  readonly after: string;
  /** `latin1`: a binary file, one character a byte. UTF-8 when absent. */
  readonly encoding?: 'latin1';
  /** Parts that must be paired: name to value (in pieces). They stand somewhere in `before` or `after`. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}

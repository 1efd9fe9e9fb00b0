/**
 * The shape of a check: a pure function over one match, named in a rule's `checks`. One file per
 * check; `index.ts` lists them by name.
 */

/** What a check may look at. */
export interface Matched {
  /** The secret's bytes, one character a byte (Latin-1). */
  readonly secret: string;
  /** The whole match, the secret in it. */
  readonly match: string;
}

/**
 * `example`: it is printed in documentation for all to read, so it opens nothing; `pass`: nothing to say against it; `raise` and `lower` move the confidence one step; `drop`: it
 * is certainly no secret of this kind (a bad checksum is `lower`, never `drop`: people mask tails).
 * `facts` are read out of the secret and shown with the finding: never parts of the secret itself.
 */
export interface CheckResult {
  readonly outcome: 'pass' | 'raise' | 'lower' | 'drop' | 'example';
  readonly facts?: Readonly<Record<string, string>>;
}

/** Judges one match; pure, and never throws whatever the bytes. */
export type Check = (matched: Matched) => CheckResult;

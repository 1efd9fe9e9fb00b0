/** What passes between the engine's stages: a place in the bytes where a rule holds. */

import type { Confidence } from '#model/severity';

/** Offsets are bytes in the blob's `bytes`. */
export interface Match {
  /** Index into `RuleSet.rules`. */
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  readonly secretStart: number;
  readonly secretEnd: number;
  /** Raised and lowered by checks. */
  confidence: Confidence;
  facts: Record<string, string>;
  /** Of a keyed rule's match: the name that its value was known by. */
  name?: MatchedName;
}

/** Where a name lies, and where the identifier begins that it is a piece of: `SMTP_SINCH_KEY`. */
export interface MatchedName {
  readonly start: number;
  readonly end: number;
  readonly identifierStart: number;
}

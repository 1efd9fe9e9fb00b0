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
}

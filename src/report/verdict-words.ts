/** Verdicts in words: the one table for all formats. Their names are those of options and documents. */

import type { VerdictStatus } from '#model/verdict';

/** How a verdict is told. */
export interface VerdictWords {
  /** In lists: `live`, `not checkable`. */
  readonly name: string;
  /** What the name means; absent where it says all. */
  readonly meaning?: string;
  /** How it is set off where there is colour. */
  readonly style?: 'alarm' | 'warning';
}

/** Every status. */
export const verdictWords: Readonly<Record<VerdictStatus, VerdictWords>> = {
  live: { name: 'live', meaning: 'the provider accepts it', style: 'alarm' },
  restricted: {
    name: 'restricted',
    meaning: 'accepted, but not for this call, from here or on this plan',
    style: 'warning',
  },
  unknown: {
    name: 'unknown',
    meaning: 'asked, but the answer does not tell; treat it as live',
    style: 'warning',
  },
  skipped: { name: 'skipped' },
  'not-checkable': { name: 'not checkable' },
  revoked: { name: 'revoked', meaning: 'it worked once, or says itself that it has expired' },
  invalid: { name: 'invalid', meaning: 'the provider does not know it' },
};

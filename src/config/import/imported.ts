/** What is made of a file of another scanner, before it is written down. */

import type { Allowance } from '#config/config';

/** A rule in the form of our rule files. */
export interface ImportedRule {
  readonly id: string;
  readonly description?: string;
  readonly regex: string;
  readonly keywords?: readonly string[];
  readonly maxLength?: number;
  readonly minEntropy?: number;
  readonly isPartOnly?: boolean;
}

/** `losses` are sentences on what could not be carried over. They quote no value: it may be a secret. */
export type Imported =
  | {
      readonly kind: 'rules';
      readonly name: string;
      readonly rules: readonly ImportedRule[];
      readonly losses: readonly string[];
    }
  | { readonly kind: 'allow'; readonly allow: readonly Allowance[]; readonly losses: readonly string[] };

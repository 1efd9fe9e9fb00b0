/** What a provider file is made from by `new-pattern`: its facts, without the examples. */

import type { PartRule } from '#model/provider';
import type { Confidence, Severity } from '#model/severity';

/** One provider file. */
export interface ProviderOutline {
  /** Name of the file without `.ts`; every rule's id begins with it. */
  readonly file: string;
  readonly name: string;
  readonly docs: string;
  readonly rules: readonly RuleOutline[];
}

/** One rule, as in `model/provider.ts`; either `regex`, or `names` and `value`, must be there. */
export interface RuleOutline {
  /** What follows the file's name in the rule's id: `api-key`. */
  readonly id: string;
  readonly description: string;
  /** With one capture group: the secret. Examples put the drawn match after ` KEY=` and the like. */
  readonly regex?: string;
  readonly names?: readonly string[];
  readonly value?: string;
  readonly isCommonWord?: boolean;
  readonly keywords?: readonly string[];
  readonly maxLength?: number;
  /** Chosen from the value's shape when absent. */
  readonly minEntropy?: number;
  readonly checks?: readonly string[];
  readonly stopValues?: readonly string[];
  readonly severity: Severity;
  /** `high` when absent. */
  readonly confidence?: Confidence;
  /** `private` when absent. */
  readonly audience?: 'public' | 'private';
  readonly canDo: string;
  readonly rotate: string;
  readonly docs?: string;
  /** Parts found by rules of the same file; `rule` is the id without the file's name. */
  readonly parts?: readonly PartRule[];
  readonly partName?: string;
  readonly isPartOnly?: boolean;
  /** Instead of drawn ones, where the regex asks for more around the secret than an assignment. */
  readonly examples?: readonly {
    readonly before: string;
    readonly secret: string;
    readonly after: string;
    readonly parts?: Readonly<Record<string, string>>;
  }[];
  /** Instead of drawn ones. */
  readonly counterExamples?: readonly string[];
}

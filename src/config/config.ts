/** What a configuration file may say, checked and with its defaults. `schema.ts` is its shape in the file. */

import type { Provider } from '#model/provider';
import type { Confidence, Severity } from '#model/severity';

/** A configuration. What is absent was not said; options of the command line outrank the rest. */
export interface Config {
  /** The file it comes from, absolute. */
  readonly file: string;
  /** Own rules, written in the file itself. */
  readonly rules: readonly Provider[];
  /** Files with own rules, absolute; none lies outside the folder of the configuration. Not read yet. */
  readonly ruleFiles: readonly string[];
  /** False: only own rules are searched for. */
  readonly useDefaultRules: boolean;
  /** Ids of rules. Whether they exist is not known here. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly minSeverity?: Severity;
  readonly minConfidence?: Confidence;
  /** Paths left out, in gitignore syntax. */
  readonly exclude: readonly string[];
  readonly allow: readonly Allowance[];
  readonly jobs?: number;
  readonly maxOccurrences?: number;
  /** False: inline comments such as `dowse:allow` are not honoured. */
  readonly inlineAllow?: boolean;
}

/** Findings that are known and accepted: those to which all that is given applies. Something is given. */
export interface Allowance {
  /** A rule's id. */
  readonly rule?: string;
  /** Paths, in gitignore syntax. */
  readonly path?: string;
  /** As reports print it. */
  readonly fingerprint?: string;
  /** Why it is accepted: for people. */
  readonly reason: string;
}

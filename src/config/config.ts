/** What a configuration file may say, checked and with its defaults. `schema.ts` is its shape in the file. */

import type { Provider } from '#model/provider';
import type { Confidence, Severity } from '#model/severity';

/** A configuration. What is absent was not said; options of the command line outrank the rest. */
export interface Config {
  /** The file it comes from, absolute; of several files, the nearest to the targets. */
  readonly file: string;
  /** The folder that its paths start from: absolute, links resolved, with `/` between its parts. */
  readonly folder: string;
  /** It lies below the targets, so it speaks of the paths below its folder only. */
  readonly isInner?: boolean;
  /** The files that it was put together from, farthest first. Absent: it is one file. */
  readonly layers?: readonly Config[];
  /** The line of each value, by its key, and of each entry of a list: `exclude.0`, `allow.2`. */
  readonly lines: Readonly<Record<string, number>>;
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
  /** Paths left out, in gitignore syntax, relative to the folder of the file. */
  readonly exclude: readonly string[];
  readonly allow: readonly Allowance[];
  readonly jobs?: number;
  readonly maxOccurrences?: number;
  /** False: inline comments such as `dowse:allow` are not honoured; `own`: those of other scanners are not. */
  readonly inlineAllow?: boolean | 'own';
}

/** Findings that are known and accepted: those to which all that is given applies. Something is given. */
export interface Allowance {
  /** A rule's id. */
  readonly rule?: string;
  /** Paths, in gitignore syntax, relative to the folder of the file. */
  readonly path?: string;
  /** As reports print it. */
  readonly fingerprint?: string;
  /** Why it is accepted, and who answers for it: for people. */
  readonly reason: string;
  readonly owner?: string;
  /** The last day on which it holds, in UTC: `2026-03-31`. */
  readonly expires?: string;
}

/**
 * What `rules/compile.ts` makes of rules: plain data that the engine runs and that can be written
 * to a file at build time or sent to a worker. The reader's half is `provider.ts`.
 */

import type { Confidence, Severity } from '#model/severity';
import type { PartRule } from '#model/provider';

/** Everything the engine needs, for all rules. JSON-safe. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  /** The literals that the kernel looks for; `CompiledRule.keywords` are indexes into it. */
  readonly keywords: readonly Keyword[];
}

/** A literal that the kernel looks for in one pass. */
export interface Keyword {
  /** ASCII, or Latin-1 for bytes above 0x7F. Lower case when `foldsCase`. */
  readonly text: string;
  readonly foldsCase: boolean;
  /**
   * The kernel's own look-ahead, which keeps common words out of JavaScript:
   * `none`: every hit is a candidate; `run`: at least `minRun` value characters follow directly; `value`: within 160 bytes after the word there is an
   * operator and then a run of at least `minRun` value characters; `assignment`: the same, and
   * the run is quoted or has a digit.
   */
  readonly lookAhead: 'none' | 'run' | 'value' | 'assignment';
  /** Least length of the value's run, in bytes (0 for `none`). */
  readonly minRun: number;
  /** Indexes of the rules that this literal may start. */
  readonly rules: readonly number[];
}

/** A set of byte values as 32 bytes in hexadecimal: bit `b & 7` of byte `b >> 3` is byte value `b`. */
export type ByteClass = string;

export interface CompiledRule {
  readonly id: string;
  readonly provider: string;
  readonly description: string;
  readonly docs: string;
  readonly canDo: string;
  readonly rotate: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly audience: 'public' | 'private';
  /** How special a match is: of overlapping matches the highest rank wins. A provider's regex 4, keyed 3, a class 2, generic 1. */
  readonly rank: 1 | 2 | 3 | 4;
  readonly matcher: RegexMatcher | KeyedMatcher | GenericMatcher;
  readonly minEntropy: number;
  readonly checks: readonly string[];
  readonly stopValues: readonly string[];
  readonly partName: string;
  readonly parts: readonly PartRule[];
  readonly isPartOnly: boolean;
  /**
   * Absolute, links resolved: it is wanted below this folder only. It adds to the other rules, and
   * takes nothing from them, since what it matches elsewhere is dropped later.
   */
  readonly folder?: string;
}

/** RE2 on a window around the keyword. */
export interface RegexMatcher {
  readonly kind: 'regex';
  /** Source for RE2, with one capture group. */
  readonly source: string;
  /** Longest distance in bytes from a match's start to the start of a keyword in it. */
  readonly maxBefore: number;
  /** Longest distance in bytes from a keyword's start to the match's end. */
  readonly maxAfter: number;
  /**
   * A cheap test before RE2, derived from the regex: directly after the keyword at least
   * `min` bytes of `bytes` follow. Absent where nothing certain follows.
   */
  readonly guards: readonly Guard[];
}

/** For the keyword with index `keyword` (into `RuleSet.keywords`). */
export interface Guard {
  readonly keyword: number;
  readonly bytes: ByteClass;
  readonly min: number;
}

/** The first run of `bytes` after the name, `min` to `max` long, that RE2 matches whole. */
export interface KeyedMatcher {
  readonly kind: 'keyed';
  /** Source for RE2, anchored at both ends, no capture group. */
  readonly source: string;
  /** Every byte value that can occur in a value. */
  readonly bytes: ByteClass;
  readonly min: number;
  readonly max: number;
  /** As in `Keyed`. */
  readonly isCommonWord: boolean;
}

/** The engine's own grammar of assignments (`engine/assignment.ts`) judges the value. */
export interface GenericMatcher {
  readonly kind: 'generic';
  /** Which family of names: it decides what counts as a plausible value. */
  readonly family: 'password' | 'token' | 'url' | 'authorization';
}

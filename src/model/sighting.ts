/**
 * What the engine yields: one secret seen at one place in one blob, past every check. Plain data
 * that crosses threads; `scan/collect.ts` groups sightings into findings.
 */

import type { Position } from '#model/blob';
import type { Confidence } from '#model/severity';

export interface Sighting {
  /** Id of the rule. */
  readonly rule: string;
  /** The secret's text: UTF-8 where the bytes are valid UTF-8, else Latin-1. Never print it. */
  readonly secret: string;
  readonly start: Position;
  readonly end: Position;
  readonly parts: readonly SightedPart[];
  readonly confidence: Confidence;
  /** What checks read out of it: account, issuer, expiry, `checksum: valid` … */
  readonly facts: Readonly<Record<string, string>>;
  readonly frame: RawFrame;
  /** The inline comment that allows it, when one does. */
  readonly allowedBy?: string;
  /** True: a part of another credential that was found alone (an AWS key id without its secret). */
  readonly isLonePart?: boolean;
}

export interface SightedPart {
  readonly name: string;
  readonly rule: string;
  readonly text: string;
  readonly start: Position;
  readonly end: Position;
}

/** The lines around a secret, unmasked: only `scan/frame.ts` turns it into what may be printed. */
export interface RawFrame {
  /** Number of the first line in `lines`. */
  readonly firstLine: number;
  /** At most three lines, each cut to 240 characters around the secret. */
  readonly lines: readonly string[];
  /** Per line: characters cut off at its start, for the caret's column. */
  readonly cut: readonly number[];
}

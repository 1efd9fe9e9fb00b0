/**
 * What the engine yields: one secret seen at one place in one blob, past every check. Plain data
 * that crosses threads; `scan/collect.ts` groups sightings into findings.
 */

import type { Position } from '#model/blob';
import type { InnerPlace } from '#model/inner-place';
import type { CodeFrame } from '#model/finding';
import type { Confidence } from '#model/severity';

export interface Sighting {
  /** Id of the rule. */
  readonly rule: string;
  /** The secret's text: UTF-8 where the bytes are valid UTF-8, else Latin-1. Never print it. */
  readonly secret: string;
  /** In the part that was searched: of what a blob holds, these are places in the text made of it. */
  readonly start: Position;
  readonly end: Position;
  /** Where in the blob that part stands; absent for the blob itself. */
  readonly inner?: InnerPlace;
  readonly parts: readonly SightedPart[];
  readonly confidence: Confidence;
  /** What checks read out of it: account, issuer, expiry, `checksum: valid` … */
  readonly facts: Readonly<Record<string, string>>;
  /** The line of the secret, every secret sighted in it masked already. */
  readonly frame: CodeFrame;
  /** The inline comment that allows it, when one does. */
  readonly allowedBy?: string;
  /**
   * In a file as a commit left it, on a line that this commit did not bring: no news, but it tells
   * whether a comment allows the secret by now.
   */
  readonly isOld?: true;
}

/** A further part of the credential, found nearby. */
export interface SightedPart {
  readonly name: string;
  readonly rule: string;
  readonly text: string;
  readonly start: Position;
  readonly end: Position;
}

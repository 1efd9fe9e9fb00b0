/** The shape of the data that the page is given. All text is safe to show as it is. */

import type { Confidence, Severity } from '#model/severity';
import type { VerdictStatus } from '#model/verdict';

/** The whole page. */
export interface PageData {
  readonly version: string;
  /** ISO 8601, or empty. */
  readonly finishedAt: string;
  readonly coverage: string;
  readonly leftOut: readonly string[];
  /** Possible secrets that the scan did not show. */
  readonly held: number;
  readonly rules: readonly PageRule[];
  readonly findings: readonly PageFinding[];
  readonly problems: readonly PageProblem[];
}

/** A rule, held once for all its findings. */
export interface PageRule {
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly canDo: string;
  readonly rotate: string;
  /** A plain web address, or empty. */
  readonly docs: string;
  readonly isPublic: boolean;
}

/** One secret. */
export interface PageFinding {
  /** Index into `rules`. */
  readonly rule: number;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly secret: string;
  readonly parts: readonly (readonly [name: string, mask: string])[];
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly fingerprint: string;
  readonly change: '' | 'new' | 'kept';
  readonly next: string;
  /** ISO 8601 of the first commit, or empty. */
  readonly since: string;
  readonly verdict: VerdictStatus | '';
  readonly verdictWords: string;
  readonly verdictNotes: readonly string[];
  readonly places: readonly PagePlace[];
  readonly morePlaces: number;
}

/** One place. Each line of the frame is what stands before, in and after the masked secret. */
export interface PagePlace {
  readonly name: string;
  readonly where: string;
  /** Number of the frame's first line; 0 where lines have none. */
  readonly line: number;
  readonly frame: readonly (readonly [before: string, secret: string, after: string])[];
  readonly added?: PageCommit;
  readonly removed?: PageCommit;
  readonly refs: string;
  readonly pushed: string;
}

/** A commit, as far as the page shows it. */
export interface PageCommit {
  readonly oid: string;
  readonly author: string;
  readonly date: string;
  readonly subject: string;
}

/** Something that could not be scanned. */
export interface PageProblem {
  readonly message: string;
  readonly subject: string;
  readonly advice: string;
  readonly count: number;
}

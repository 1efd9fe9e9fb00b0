/** The last word of a scan: what was looked at, what was held back, and how the time went. */

import type { BuildInfo } from '#model/build';
import type { Coverage } from '#model/coverage';
import type { Finding } from '#model/finding';
import type { Problem } from '#model/problem';
import type { VerdictStatus } from '#model/verdict';
import type { SuppressionReport } from '#model/suppression';

/** What a scan yields: problems and builds as they are met, findings when their places are known, one summary at the end. */
export type ScanEvent = Finding | BuildInfo | Problem | Summary;

export interface Summary {
  readonly kind: 'summary';
  readonly coverage: Coverage;
  /** Findings that were not yielded, by reason. */
  readonly hidden: {
    readonly belowSeverity: number;
    readonly belowConfidence: number;
    /** Sightings that an inline comment allows. */
    readonly allowedInline: number;
    /** Credentials that documentation prints as examples: they open nothing. */
    readonly examples: number;
  };
  /** What people have accepted or left out. Absent: nothing of the kind applied. */
  readonly suppressions?: SuppressionReport;
  /** What providers said. Absent: nobody was asked. */
  readonly verification?: VerificationSummary;
  /** Number of rules that were searched for. */
  readonly rules: number;
  readonly regexEngine: 're2' | 're2js';
  readonly kernel: 'wasm' | 'js';
  /** Threads that searched: 1 means the main thread alone. */
  readonly jobs: number;
  readonly durationMs: number;
  /** Most memory that the process held at once, all its threads together; git's processes not counted. */
  readonly peakMemoryBytes: number;
  readonly stages: StageCounts;
}

/** Counters per stage of the engine, added up over workers (`--stats`). */
export interface StageCounts {
  bytes: number;
  candidates: number;
  /** Candidates left after guards and the grammar of assignments. */
  guarded: number;
  regexCalls: number;
  matches: number;
  sightings: number;
  kernelMs: number;
  confirmMs: number;
}

/** How far a scan has come. `total` counts grow while planning goes on. */
export interface Progress {
  readonly doneUnits: number;
  readonly plannedUnits: number;
  readonly isPlanned: boolean;
  readonly bytes: number;
  readonly sightings: number;
}

/** Findings by verdict, and how many were left out of the report because they are not live. */
export interface VerificationSummary {
  readonly verdicts: Readonly<Record<VerdictStatus, number>>;
  readonly notShown: number;
}

/** What comes of one work unit, as plain data that crosses threads. */

import type { BuildInfo } from '#model/build';
import type { Coverage } from '#model/coverage';
import type { Origin } from '#model/origin';
import type { Problem } from '#model/problem';
import type { Sighting } from '#model/sighting';
import type { StageCounts } from '#model/summary';
import type { UnusedComment } from '#model/suppression';
import type { InlineAllow } from '#engine/inline-allow';

/** The sightings of one blob. */
export interface SightedBlob {
  readonly origin: Origin;
  readonly sightings: readonly Sighting[];
}

export interface UnitOutcome {
  readonly sighted: readonly SightedBlob[];
  readonly builds: readonly BuildInfo[];
  /** Comments in files that allow nothing. */
  readonly idleComments: readonly UnusedComment[];
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
  /** Commits read, one a line: `oid time parent parent …` (what history needs, in little space). */
  readonly commits: string;
  readonly counts: StageCounts;
}

/** What a worker must know to make its engine. */
export interface WorkerSetup {
  /** JSON of a rule set; empty for the built-in rules. */
  readonly rules: string;
  readonly inlineAllow: InlineAllow;
  /** Text of a ProGuard mapping. */
  readonly mapping?: string;
}

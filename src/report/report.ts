/** The interface of reporters: one file each, listed in `reporters.ts`. */

import type { BuildInfo } from '#model/build';
import type { Finding } from '#model/finding';
import type { Problem } from '#model/problem';
import type { Summary } from '#model/summary';

/** A finished scan, as reporters see it. Findings are sorted: worst first. */
export interface Report {
  readonly findings: readonly Finding[];
  /** Released builds and archives of which there is something to tell. */
  readonly builds?: readonly BuildInfo[];
  readonly problems: readonly Problem[];
  /** Against an older scan: its findings that are gone. Absent: nothing was compared. */
  readonly gone?: readonly Finding[];
  readonly summary: Summary;
  /** Dowse's version, for the report's own header. */
  readonly version: string;
  /** When the scan ended, ISO 8601 in UTC; absent where nobody told. */
  readonly finishedAt?: string;
  /** Only changes were asked for (staged, a range, since a date): that there are none is no mistake. */
  readonly isOfChanges?: boolean;
}

export interface ReportOptions {
  /** Colour and other escape sequences. */
  readonly color: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly width: number;
  /** Print secrets unmasked. Off unless the user asked with `--reveal`. */
  readonly reveal: boolean;
  /** Print the counters of each stage. */
  readonly stats: boolean;
}

/**
 * Turns a report into text, piece by piece, so that large reports need not be held whole. Escapes
 * control and bidirectional characters in everything that comes from what was scanned. Never
 * prints a secret unmasked unless `reveal`.
 */
export type Reporter = (report: Report, options: ReportOptions) => Iterable<string>;

/**
 * What people have decided to live with: entries of a baseline and of `allow` in configurations.
 * `config/` reads them, `triage/suppressions.ts` applies them. Comments in scanned files are the engine's.
 */

/** One accepted secret, or a kind of them: it hides what everything that is given applies to. */
export interface Suppression {
  readonly kind: 'baseline' | 'allow';
  /** The file that it is written in. */
  readonly file: string;
  readonly line?: number;
  /** Absolute, links resolved: it holds below this folder, and `path` is relative to it. Absent: everywhere. */
  readonly folder?: string;
  readonly rule?: string;
  /** Paths, in gitignore syntax. */
  readonly path?: string;
  /** As reports print it. */
  readonly fingerprint?: string;
  /** Why it is accepted, and who says so: for people. */
  readonly reason?: string;
  readonly owner?: string;
  /** `2026-03-31`: its last day, in UTC. */
  readonly expires?: string;
}

/** A comment that allows a rule's secret on its line, where there is none. */
export interface IdleComment {
  readonly line: number;
  readonly rule: string;
}

/** The same, in a file of a working tree. */
export interface UnusedComment extends IdleComment {
  readonly root: string;
  readonly path: string;
}

/** What suppressions did in a scan. */
export interface SuppressionReport {
  /** Findings that a baseline hides. */
  readonly baseline: number;
  /** Findings that `allow` in a configuration hides. */
  readonly allowed: number;
  /** Findings all of whose places a folder's configuration or `.dowseignore` leaves out. */
  readonly excluded: number;
  /** Suppressions whose last day has passed: they hide nothing any more. */
  readonly expired: readonly Suppression[];
  /** Suppressions that hid nothing. Told only where the scan saw all that they could be for. */
  readonly unused: readonly Suppression[];
  /** Comments in files of working trees that allow nothing; the first thousand. */
  readonly unusedComments: readonly UnusedComment[];
}

/** True from the day after `expires` on. Both are dates such as `2026-03-31`, in UTC. */
export function isExpired({ expires }: Pick<Suppression, 'expires'>, today: string): boolean {
  return expires !== undefined && expires < today;
}

/** True for a day of the calendar, written `2026-03-31`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // Of 2026-02-30, some engines make the second of March.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

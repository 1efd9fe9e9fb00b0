/** What a caller of `scan` may ask for. The command line and the library share it. */

import type { RuleSet } from '#model/compiled-rule';
import type { FolderPolicy } from '#model/folder-policy';
import type { Push } from '#model/push';
import type { Confidence, Severity } from '#model/severity';
import type { Progress } from '#model/summary';
import type { Suppression } from '#model/suppression';
import type { InlineAllow } from '#engine/inline-allow';

export interface ScanOptions {
  /** Paths, globs, or `-` for standard input. A git repository means its working tree and all its history. */
  readonly targets: readonly string[];
  /** Folder that relative targets start from; the process's own when absent. */
  readonly cwd?: string;
  /** False: only working trees. */
  readonly history?: boolean;
  /** Scan what is staged, and nothing else. Without targets, as with `push`, git's own environment says where. */
  readonly staged?: boolean;
  /** Scan the commits of `A..B` one by one, and nothing else. Words after it, `^C`, leave out what C has. */
  readonly range?: string;
  /** Scan the commits since this date (anything `git rev-list --since` takes), and nothing else. */
  readonly since?: string;
  /** Scan what a push brings that the receiving side lacks, and nothing else. */
  readonly push?: Push;
  /** Scan this text, the message of a commit to be made, and nothing else. */
  readonly message?: string;
  /** False: files that .gitignore, .dowseignore and the like exclude are scanned too. */
  readonly ignoreFiles?: boolean;
  /** Paths left out, in gitignore syntax, relative to each target. */
  readonly exclude?: readonly string[];
  /** What configurations of folders say of the paths below them. */
  readonly policies?: readonly FolderPolicy[];
  /** What people have accepted: entries of baselines and of `allow`. */
  readonly suppressions?: readonly Suppression[];
  /** True: suppressions that hide nothing are told, where the scan sees all that they could be for. */
  readonly tellUnused?: boolean;
  /** The day on which suppressions are looked at, such as `2026-03-31`; today in UTC when absent. */
  readonly today?: string;
  /** Text of a ProGuard or R8 mapping: classes of app builds are named as in their source. */
  readonly mapping?: string;
  /** Rules to search for; the built-in ones when absent. */
  readonly rules?: RuleSet;
  /** Findings below it are counted, not yielded. `info` when absent. */
  readonly minSeverity?: Severity;
  /** Findings below it are counted, not yielded. `medium` when absent. */
  readonly minConfidence?: Confidence;
  /** False: inline comments such as `dowse:allow` are not honoured; `own`: those of other scanners are not. */
  readonly inlineAllow?: InlineAllow;
  /** True: documented example credentials are yielded too, with the severity `info`. */
  readonly examples?: boolean;
  /** Threads; chosen by the amount of work when absent. */
  readonly jobs?: number;
  /** Places kept per finding; 100 when absent. */
  readonly maxOccurrences?: number;
  /** Called at most ten times a second. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the scan early: what was found so far is yielded, and the problem `interrupted`. */
  readonly signal?: AbortSignal;
}

/** What the configuration of one folder says of the paths below it. A nearer folder's adds to a farther one's. */

import type { Confidence, Severity } from '#model/severity';

export interface FolderPolicy {
  /** Absolute, links resolved, with `/` between its parts. */
  readonly folder: string;
  /** Paths left out, in gitignore syntax, relative to `folder`. The nearest policy that speaks of a path decides. */
  readonly exclude: readonly string[];
  /** Rules that are not wanted there. */
  readonly skip: readonly string[];
  /** Rules that are wanted there, where any are named: all others are not. */
  readonly only: readonly string[];
  /** What is reported there; of several policies the nearest counts. */
  readonly minSeverity?: Severity;
  readonly minConfidence?: Confidence;
}

/** The path from `folder` to `place`, empty for the folder itself; undefined when it is not below it. */
export function wayBelow(folder: string, place: string): string | undefined {
  if (place === folder) return '';
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return place.startsWith(prefix) ? place.slice(prefix.length) : undefined;
}

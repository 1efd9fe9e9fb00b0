/**
 * The patterns of one ignore file, or of one list in a configuration, in gitignore syntax. How the
 * files of nested folders work together is in `sources/ignore-scope.ts`.
 */

import ignore from 'ignore';

export interface IgnoreRules {
  /**
   * What the patterns say of `path`, relative to their folder: true to leave it out, false to keep
   * it in spite of others, undefined when none speaks of it. A folder's path ends in a slash.
   */
  isIgnored(path: string): boolean | undefined;
  /** The same rules, but for one folder (its path ends in a slash), which is not ignored. */
  keeping(folder: string): IgnoreRules;
  /** Patterns that are not used because they could take very long to match. */
  readonly refused: readonly string[];
}

/**
 * Most `**` in a pattern. Each is a loop over the folders of a path inside the loop of the one
 * before (ignore 7.0.16: four of them, on a path of 1,000 folders, ran for more than 90 seconds).
 */
const maxGlobstars = 2;

/** The package remembers every path it was asked about: so many at most, some 350 bytes each. */
const maxRemembered = 20_000;

/** Reads patterns, one a line. Paths and patterns are both Latin-1 strings of bytes; case matters. */
export function createIgnoreRules(lines: readonly string[]): IgnoreRules {
  const isCheap = (line: string): boolean => (line.match(/\*\*+/g)?.length ?? 0) <= maxGlobstars;
  const patterns = lines.filter(isCheap);
  let instance = ignore({ ignoreCase: false, allowRelativePaths: true }).add(patterns);
  let asked = 0;
  return {
    isIgnored(path) {
      if (++asked > maxRemembered) {
        instance = ignore({ ignoreCase: false, allowRelativePaths: true }).add(patterns);
        asked = 0;
      }
      const { ignored, unignored } = instance.test(path);
      return ignored ? true : unignored ? false : undefined;
    },
    keeping: (folder) => createIgnoreRules([...lines, `!/${literal(folder)}`]),
    refused: lines.filter((line) => !isCheap(line)),
  };
}

/** A pattern that matches this path and no other. */
function literal(path: string): string {
  return path.replaceAll(/[\\*?[\] ]/g, '\\$&');
}

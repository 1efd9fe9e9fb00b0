/** The totals that several reports give of findings and problems. */

import type { Finding } from '#model/finding';
import type { Problem } from '#model/problem';

/** How many places `findings` have, those that were not kept among them. */
export function countPlaces(findings: readonly Finding[]): number {
  let places = 0;
  for (const finding of findings) places += finding.occurrences.length + finding.omittedOccurrences;
  return places;
}

/** How many things `problems` stand for. */
export function countProblems(problems: readonly Problem[]): number {
  let count = 0;
  for (const problem of problems) count += problem.count ?? 1;
  return count;
}

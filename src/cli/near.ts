/** Guesses what a mistyped word was meant to be: options, commands, rule ids. */

/**
 * The candidate that `word` was most likely meant to be, or undefined when none is near: at most a
 * third of its letters may differ (two at least), or it is the beginning of exactly one candidate.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const begun = candidates.filter((candidate) => word.length >= 3 && candidate.startsWith(word));
  if (begun.length === 1) return begun[0];
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(word, candidate);
    if (steps < least && steps < candidate.length) [best, least] = [candidate, steps];
  }
  return best;
}

/** All candidates in which `word` occurs, at most `most`, for names that have no near neighbour. */
export function containing(word: string, candidates: readonly string[], most: number): readonly string[] {
  return candidates.filter((candidate) => candidate.includes(word)).slice(0, most);
}

/** Levenshtein's distance, one row at a time. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const changed = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Finds what a user may have meant by a word that does not exist. */

/** At most five of `words`, nearest first: those that hold `word`, then those a few letters away. */
export function nearestWords(word: string, words: readonly string[]): string[] {
  const most = Math.max(2, Math.floor(word.length / 3));
  return (
    words
      .map((candidate) => ({ candidate, distance: distanceOf(word, candidate) }))
      // Words without a letter in common are not near, however short.
      .filter(
        ({ candidate, distance }) => distance <= most && distance < Math.max(word.length, candidate.length),
      )
      .sort((first, second) => first.distance - second.distance)
      .slice(0, 5)
      .map(({ candidate }) => candidate)
  );
}

function distanceOf(word: string, candidate: string): number {
  if (word.length >= 3 && candidate.includes(word)) return 0.5;
  return editDistance(word.toLowerCase(), candidate.toLowerCase());
}

/** Levenshtein's distance: letters to insert, remove or change. */
function editDistance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let line = 1; line <= first.length; line++) {
    const next = [line];
    for (let column = 1; column <= second.length; column++) {
      const change = row[column - 1]! + (first[line - 1] === second[column - 1] ? 0 : 1);
      next.push(Math.min(change, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[second.length]!;
}

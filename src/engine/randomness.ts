/** How random a text looks: Shannon entropy, character classes, and a rough test against words. */

const entropyCounts = new Uint32Array(256);

/** Shannon entropy of `text` in bits a character: 0 for one repeated character, at most 8. */
export function shannonEntropy(text: string): number {
  entropyCounts.fill(0);
  for (let index = 0; index < text.length; index++) entropyCounts[text.charCodeAt(index) & 0xff]!++;
  let bits = 0;
  for (const count of entropyCounts) {
    if (count > 0) bits -= (count / text.length) * Math.log2(count / text.length);
  }
  return bits;
}

/** How many of lower case, upper case, digits and other characters occur in `text`: 0 to 4. */
export function characterClasses(text: string): number {
  return (
    Number(/[a-z]/.test(text)) +
    Number(/[A-Z]/.test(text)) +
    Number(/[0-9]/.test(text)) +
    Number(/[^A-Za-z0-9]/.test(text))
  );
}

/**
 * True when `text` looks like the output of a random generator rather than like words, names or
 * numbers. A heuristic: it counts how often neighbours change between letters and digits or
 * between cases, and how often letters follow each other as they do in no word. It wants 16
 * characters or more and is wrong now and then about short or word-like tokens.
 */
export function isRandomLooking(text: string): boolean {
  if (text.length < 16) return false;
  const alphanumeric = text.replaceAll(/[^A-Za-z0-9]/g, '');
  if (alphanumeric.length < text.length * 0.75) return false;
  if (/^[0-9a-f]+$/i.test(alphanumeric)) {
    return (
      alphanumeric.length >= 24 &&
      /[0-9]/.test(alphanumeric) &&
      /[a-f]/i.test(alphanumeric) &&
      shannonEntropy(alphanumeric) > 2.8
    );
  }
  if (shannonEntropy(text) < minimumEntropy(text.length)) return false;
  return changes(alphanumeric) + rarePairs(alphanumeric) > alphanumeric.length * 0.35;
}

/** Half a bit below what random base-62 text of this length has on average (simulated, 10,000 texts a length). */
function minimumEntropy(length: number): number {
  if (length >= 40) return 4.2;
  if (length >= 32) return 3.9;
  if (length >= 24) return 3.6;
  return 3.2;
}

function kind(code: number): number {
  if (code <= 0x39) return 0;
  return code <= 0x5a ? 1 : 2;
}

/** Neighbours of different kinds, where a capital before small letters is no change. */
function changes(text: string): number {
  let count = 0;
  for (let index = 1; index < text.length; index++) {
    const before = kind(text.charCodeAt(index - 1));
    const after = kind(text.charCodeAt(index));
    if (before !== after && !(before === 1 && after === 2)) count++;
  }
  return count;
}

/** Pairs of letters that English and identifiers hardly have. */
function rarePairs(text: string): number {
  const pairs = text.toLowerCase().match(/(?=([bcdfghjklmnpqrstvwxz]{2}))/g)?.length ?? 0;
  const odd = text.toLowerCase().match(/(?=([jqxzvwk][^aeiou0-9]|[^aeiou0-9][jqxzvk]))/g)?.length ?? 0;
  return odd + pairs * 0.25;
}

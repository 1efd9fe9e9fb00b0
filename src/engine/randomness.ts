/** How random a text looks: Shannon entropy, character classes, and a test against words. */

import { wordLikeness } from '#engine/word-likeness';

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
 * numbers. A heuristic: it asks how its letters follow each other and how often digits stand among
 * them. It wants 16 characters or more and is wrong now and then about short or word-like tokens.
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
  const { score, groups } = wordLikeness(text);
  return score < scoreLimit(alphanumeric, groups);
}

/** Below it, letters follow each other as chance has it. Digits among the letters speak for chance too. */
function scoreLimit(alphanumeric: string, groups: number): number {
  const mixes = alphanumeric.match(/[A-Za-z][0-9]+(?=[A-Za-z])/g)?.length ?? 0;
  // Too few letters in a row to tell by them.
  if (groups < 4) return mixes >= 3 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (mixes >= 3) return 0.6;
  if (mixes === 2) return 0;
  if (mixes === 1) return -0.4;
  return groups >= 24 ? -0.6 : -0.9;
}

/** What hardly any random text of letters alone falls below: patterns and repeated pieces do. */
function minimumEntropy(length: number): number {
  if (length >= 40) return 3.7;
  if (length >= 32) return 3.5;
  if (length >= 24) return 3.3;
  return 3;
}

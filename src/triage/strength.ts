/** Estimates whether a secret could be found by guessing, as passwords can and random tokens cannot. */

/** Below it a search is thinkable: NIST SP 800-57 part 1 retired 80 bits of strength in 2014. */
const safeBits = 80;

/** Share of characters in words above which a text reads as a phrase. 7 in 100 random base64 tokens do too. */
const phraseShare = 0.5;

/**
 * True when `secret` might be in a dictionary, or be put together from one: too little entropy for
 * its length, or mostly words. Errs on that side: a random token taken for guessable costs
 * milliseconds, a password taken for random can be told from its hash. Long phrases in which
 * digits stand for letters (`p4ssw0rd-f0r-…`) still pass for random.
 */
export function isGuessable(secret: string): boolean {
  return entropyBits(secret) < safeBits || wordShare(secret) > phraseShare;
}

/** Shannon's entropy of the text's own characters, all of them together: repetition has little. */
function entropyBits(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits += count * Math.log2(text.length / count);
  return bits;
}

/** How much of `text` stands in runs of three and more letters, of one case but for a first capital. */
function wordShare(text: string): number {
  let letters = 0;
  for (const [word] of text.matchAll(/\p{Lu}?\p{Ll}{3,}|\p{Lu}{3,}|\p{Lo}{3,}/gu)) letters += word.length;
  return letters / text.length;
}

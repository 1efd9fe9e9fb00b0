/** Checks seed phrases of wallets (BIP-39): every word from the list, and the checksum in the last one. */

import { createHash } from 'node:crypto';
import { bip39Words } from './bip39-words.ts';
import type { Check } from './check.ts';

/** So many words are possible; each is eleven bits. */
const wordCounts = [12, 15, 18, 21, 24];
const bitsPerWord = 11;

/** Phrases of development chains and manuals, by their first three words: everybody has them. */
const knownPhrases =
  /^(?:abandon abandon|abandon ability able|legal winner thank|letter advice cage|zoo zoo|test test|candy maple cake|myth like bonus|announce room limb|bottom drive obey|ozone drill grab|void come effort|army van defense|jelly better achieve|hamster diagram private|panda eyebrow bullet|cat swing flag|light rule cinnamon|all hour make|scheme spot photo|dignity pass list|board flee heavy|gravity machine north|turtle front uncle|vessel ladder alter|surround|junk junk|witch collapse practice) /;

let indexes: ReadonlyMap<string, number> | undefined;

/** Raises a right phrase, lowers one whose checksum is wrong, drops other words and phrases that everybody knows. */
export const bip39: Check = ({ secret }) => {
  const words = secret.toLowerCase().match(/[a-z]+/g) ?? [];
  if (!wordCounts.includes(words.length) || new Set(words).size < words.length / 2)
    return { outcome: 'drop' };
  indexes ??= new Map(bip39Words().map((word, index) => [word, index]));
  const bits: string[] = [];
  for (const word of words) {
    const index = indexes.get(word);
    if (index === undefined) return { outcome: 'drop' };
    bits.push(index.toString(2).padStart(bitsPerWord, '0'));
  }
  if (knownPhrases.test(`${words.join(' ')} `)) return { outcome: 'drop' };
  const facts = { words: String(words.length) };
  return { outcome: hasRightChecksum(bits.join('')) ? 'raise' : 'lower', facts };
};

/** One bit in thirty-three is the checksum: the first bits of the entropy's SHA-256. */
function hasRightChecksum(bits: string): boolean {
  const sumBits = bits.length / 33;
  const entropy = bits.slice(0, -sumBits).match(/.{8}/g) ?? [];
  const hash = createHash('sha256')
    .update(Buffer.from(entropy.map((byte) => Number.parseInt(byte, 2))))
    .digest();
  return hash[0]!.toString(2).padStart(8, '0').startsWith(bits.slice(-sumBits));
}

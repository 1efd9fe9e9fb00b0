/** Spells out what a part of a regex matches, where that is a small finite set of texts. */

import type { RegexNode } from './regex-syntax.ts';
import { type ByteSet, bytesIn } from './byte-set.ts';

/** A text that may occur; in lower case when `foldsCase`: then its ASCII letters stand for both cases. */
export interface LiteralText {
  readonly text: string;
  readonly foldsCase: boolean;
}

/** A rule may bring at most so many keywords for one place: each costs the kernel a little. */
export const maxTexts = 64;

/** Wider classes are not spelled out: hexadecimal digits are, letters are not. */
const maxClassTexts = 16;

/** Longer literals filter no better, and the kernel keeps their length in a byte. */
export const maxTextBytes = 64;

/** Every text that `node` matches (cases folded where both are possible); undefined when they are too many. */
export function textsOf(node: RegexNode): readonly LiteralText[] | undefined {
  switch (node.kind) {
    case 'bytes':
      return textsOfSet(node.set);
    case 'assertion':
      return [emptyText];
    case 'group':
      return textsOf(node.part);
    case 'concat': {
      let texts: readonly LiteralText[] | undefined = [emptyText];
      for (const part of node.parts) texts &&= joinTexts(texts, textsOf(part));
      return texts;
    }
    case 'alternate': {
      const texts: LiteralText[] = [];
      for (const option of node.options) {
        const more = textsOf(option);
        if (!more) return undefined;
        texts.push(...more);
      }
      return distinct(texts);
    }
    case 'repeat':
      return textsOfRepeat(node.part, node.min, node.max);
  }
}

/** Each of `first` followed by each of `second`; undefined when they are too many or too long. */
export function joinTexts(
  first: readonly LiteralText[],
  second: readonly LiteralText[] | undefined,
): readonly LiteralText[] | undefined {
  if (!second || first.length * second.length > maxTexts) return undefined;
  const joined = first.flatMap((head) => second.map((tail) => join(head, tail)));
  return joined.some(({ text }) => text.length > maxTextBytes) ? undefined : distinct(joined);
}

const emptyText: LiteralText = { text: '', foldsCase: false };

function join(head: LiteralText, tail: LiteralText): LiteralText {
  const foldsCase = head.foldsCase || tail.foldsCase;
  const text = head.text + tail.text;
  return { text: foldsCase ? lowerAscii(text) : text, foldsCase };
}

function textsOfSet(set: ByteSet): readonly LiteralText[] | undefined {
  const texts: LiteralText[] = [];
  for (const byte of bytesIn(set)) {
    const letter = byte | 0x20;
    const isLetter = letter >= 0x61 && letter <= 0x7a && byte < 0x80;
    const foldsCase = isLetter && set[letter] === 1 && set[letter - 0x20] === 1;
    if (foldsCase && byte === letter) continue;
    texts.push({ text: String.fromCharCode(foldsCase ? letter : byte), foldsCase });
  }
  return texts.length > maxClassTexts ? undefined : texts;
}

function textsOfRepeat(part: RegexNode, min: number, max: number): readonly LiteralText[] | undefined {
  if (max > maxTexts) return undefined;
  const once = textsOf(part);
  let power: readonly LiteralText[] | undefined = [emptyText];
  const texts: LiteralText[] = [];
  for (let times = 0; times <= max; times++) {
    if (!power || texts.length > maxTexts) return undefined;
    if (times >= min) texts.push(...power);
    power = times < max ? joinTexts(power, once) : undefined;
  }
  return texts.length > maxTexts ? undefined : distinct(texts);
}

function distinct(texts: readonly LiteralText[]): readonly LiteralText[] | undefined {
  const seen = new Map(texts.map((literal) => [`${literal.foldsCase}${literal.text}`, literal]));
  return seen.size > maxTexts ? undefined : [...seen.values()];
}

function lowerAscii(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

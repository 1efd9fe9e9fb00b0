/**
 * Draws texts that a regex matches, from its syntax tree: what proofs and new pattern files need
 * in place of real secrets. Seeded, so that the same seed gives the same text everywhere.
 */

import { type ByteSet, bytesIn } from '#rules/byte-set';
import type { RegexNode } from '#rules/regex-syntax';

/** A repeat is drawn at most this much longer than it must be, or else as long as it may be. */
const extraRounds = 6;
const maxRounds = 400;

/** A whole number from 0 up to, and without, `limit`. */
export type Random = (limit: number) => number;

/**
 * A text (one character a byte) that `node` matches, as far as its assertions allow: `\b` and
 * anchors inside the regex are not solved, so the caller filters with RE2.
 */
export function drawMatch(node: RegexNode, random: Random): string {
  switch (node.kind) {
    case 'assertion':
      return '';
    case 'bytes':
      return drawByte(node.set, random);
    case 'group':
      return drawMatch(node.part, random);
    case 'concat':
      return node.parts.map((part) => drawMatch(part, random)).join('');
    case 'alternate':
      return drawMatch(node.options[random(node.options.length)]!, random);
    case 'repeat': {
      const rounds = drawRounds(node.min, node.max, random);
      return Array.from({ length: rounds }, () => drawMatch(node.part, random)).join('');
    }
  }
}

function drawRounds(min: number, max: number, random: Random): number {
  const isLongest = max <= maxRounds && random(5) === 0;
  return isLongest ? max : min + random(Math.min(max - min, extraRounds) + 1);
}

function drawByte(set: ByteSet, random: Random): string {
  const bytes = bytesIn(set);
  // Wide sets would else give mostly control bytes, which no rule's surroundings have.
  const words = bytes.length > 100 && random(2) === 0 ? bytes.filter(isWordByte) : bytes;
  const chosen = words.length > 0 ? words : bytes;
  return String.fromCharCode(chosen[random(chosen.length)]!);
}

function isWordByte(byte: number): boolean {
  return /\w/.test(String.fromCharCode(byte));
}

/** Numbers that look random and depend on `seed` alone (Mulberry32): good enough to draw texts with. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

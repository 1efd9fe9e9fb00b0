/**
 * A regex as a sequence of steps, one after the other: the form in which literals and guards are
 * looked for. Groups, anchors and concatenations dissolve in it, and neighbouring literals join.
 */

import type { RegexNode } from './regex-syntax.ts';
import { type ByteSet, unionOf } from './byte-set.ts';
import { type LiteralText, joinTexts, textsOf } from './literal-texts.ts';
import { type LengthRange, lengthOf, sumOf } from './regex-length.ts';

export interface Step {
  readonly length: LengthRange;
  /** Every text that this step matches, where they are few. */
  readonly texts: readonly LiteralText[] | undefined;
  /** Every byte that can occur in this step. */
  readonly bytes: ByteSet;
  /** The sequences of which this step is one, when it is an alternation that `texts` cannot tell. */
  readonly options: readonly (readonly Step[])[] | undefined;
}

/** So many rounds of a repeat become steps of their own, that literals may be found across them. */
const maxRounds = 4;
const maxSteps = 64;
const noBytes: ByteSet = new Uint8Array(256);

/** The steps of `node`. Any match of `node` is a match of each step in turn. */
export function toSteps(node: RegexNode): readonly Step[] {
  return joinLiterals(flatten(node));
}

function flatten(node: RegexNode): Step[] {
  switch (node.kind) {
    case 'assertion':
      return [];
    case 'bytes':
      return [{ length: lengthOf(node), texts: textsOf(node), bytes: node.set, options: undefined }];
    case 'group':
      return flatten(node.part);
    case 'concat':
      return node.parts.flatMap(flatten);
    case 'alternate': {
      const texts = textsOf(node);
      const options = texts ? undefined : node.options.map(toSteps);
      return [{ length: lengthOf(node), texts, bytes: bytesOf(node), options }];
    }
    case 'repeat':
      return flattenRepeat(node);
  }
}

function flattenRepeat(node: RegexNode & { kind: 'repeat' }): Step[] {
  const whole = { length: lengthOf(node), texts: textsOf(node), bytes: bytesOf(node), options: undefined };
  const isWide = node.part.kind === 'bytes' && !textsOf(node.part);
  if (node.min === 0 || isWide) return [whole];
  const round = flatten(node.part);
  const rounds = round.length * maxRounds > maxSteps ? 1 : Math.min(node.min, maxRounds);
  const steps = Array.from({ length: rounds }, () => round).flat();
  if (node.max === rounds) return steps;
  const rest: RegexNode = { ...node, min: node.min - rounds, max: node.max - rounds };
  return [...steps, { length: lengthOf(rest), texts: textsOf(rest), bytes: whole.bytes, options: undefined }];
}

/** Makes one step of neighbours that are one text each: `s`, `k`, `_` become `sk_`. */
function joinLiterals(steps: readonly Step[]): readonly Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    const texts =
      last?.texts?.length === 1 && step.texts?.length === 1 ? joinTexts(last.texts, step.texts) : undefined;
    if (!last || !texts) {
      joined.push(step);
      continue;
    }
    joined[joined.length - 1] = {
      length: sumOf([last.length, step.length]),
      texts,
      bytes: unionOf([last.bytes, step.bytes]),
      options: undefined,
    };
  }
  return joined;
}

/** Every byte that can occur in a match of `node`. */
export function bytesOf(node: RegexNode): ByteSet {
  switch (node.kind) {
    case 'bytes':
      return node.set;
    case 'assertion':
      return noBytes;
    case 'group':
      return bytesOf(node.part);
    case 'repeat':
      return node.max === 0 ? noBytes : bytesOf(node.part);
    case 'concat':
      return unionOf(node.parts.map(bytesOf));
    case 'alternate':
      return unionOf(node.options.map(bytesOf));
  }
}

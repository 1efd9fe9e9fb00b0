/** A set of literals that a match must hold one of, and what it costs to look for them. */

import { type FollowingRun, passingShare, weakerRun } from './guards.ts';
import { textCost } from './literal-cost.ts';
import type { LiteralText } from './literal-texts.ts';
import type { LengthRange } from './regex-length.ts';

/** One of a set of literals, of which every match holds at least one. Distances are in bytes. */
export interface Literal extends LiteralText {
  /** From a match's start to the literal's start. */
  readonly before: LengthRange;
  /** The longest distance from the literal's start to the match's end. */
  readonly maxAfter: number;
  /** What must directly follow the literal, where something must. */
  readonly run: FollowingRun | undefined;
}

/** Literals of which every match holds one. */
export interface LiteralSet {
  readonly literals: readonly Literal[];
  /** What looking for them costs: candidates per megabyte of source text, estimated. */
  readonly cost: number;
}

/** The set of `literals`, with those of one text made one that is true of all its places. */
export function toSet(literals: readonly Literal[]): LiteralSet {
  const merged = mergeSame(literals);
  return { literals: merged, cost: merged.reduce((sum, literal) => sum + literalCost(literal), 0) };
}

/** Candidates that the guard stops cost a fifth of those that it lets through to RE2. */
function literalCost(literal: Literal): number {
  return textCost(literal.text, 0.2 + 0.8 * passingShare(literal.run));
}

/** One literal for each text, true of all places where it was found. */
function mergeSame(literals: readonly Literal[]): readonly Literal[] {
  const merged = new Map<string, Literal>();
  for (const literal of literals) {
    const key = `${literal.foldsCase}${literal.text}`;
    const known = merged.get(key);
    merged.set(key, known ? mergeTwo(known, literal) : literal);
  }
  return [...merged.values()];
}

function mergeTwo(first: Literal, second: Literal): Literal {
  return {
    text: first.text,
    foldsCase: first.foldsCase,
    before: {
      min: Math.min(first.before.min, second.before.min),
      max: Math.max(first.before.max, second.before.max),
    },
    maxAfter: Math.max(first.maxAfter, second.maxAfter),
    run: weakerRun(first.run, second.run),
  };
}

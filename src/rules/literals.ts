/**
 * Derives from a regex the literals that its matches must hold: what the kernel looks for.
 * Sound by construction: every match of the regex holds one of the literals, at a distance from its
 * ends that the literal states, and followed by the run that it states.
 */

import { type FollowingRun, followingRun } from './guards.ts';
import { type Literal, type LiteralSet, toSet } from './literal-set.ts';
import { type LiteralText, joinTexts, maxTexts } from './literal-texts.ts';
import { type LengthRange, sumOf } from './regex-length.ts';
import { type Step, toSteps } from './regex-sequence.ts';
import type { RegexNode } from './regex-syntax.ts';

/** Says which text to look for in place of one that a match must hold; undefined refuses the text. */
export type LiteralChoice = (
  text: LiteralText,
) => { readonly text: LiteralText; readonly offset: number } | undefined;

/** Literals shorter than this are found too often to be of use. */
export const minLiteralBytes = 3;

/** So many ways are tried in which alternations inside a sequence can be told apart. */
const maxBranches = 64;

/** Telling them apart takes time, so it is tried only for literals that cost more than this. */
const branchingCost = 20;

/**
 * The cheapest set of literals that every match of `node` holds one of, rare and long ones before
 * others. Undefined when there is none of at least three bytes. With `choose`, only texts that it
 * accepts: this is how a rule's own keywords are shown to be sound.
 */
export function deriveLiterals(node: RegexNode, choose: LiteralChoice = chooseLong): LiteralSet | undefined {
  return bestOf({ steps: toSteps(node), before: { min: 0, max: 0 }, tail: [] }, choose, maxBranches);
}

/** Steps in their surroundings: how much comes before them, and which steps come after. */
interface Passage {
  readonly steps: readonly Step[];
  readonly before: LengthRange;
  readonly tail: readonly Step[];
}

function bestOf(passage: Passage, choose: LiteralChoice, branches: number): LiteralSet | undefined {
  let best = bestSpan(passage, choose);
  for (const [index, step] of passage.steps.entries()) {
    if (!step.options || step.options.length > branches) continue;
    const left = Math.floor(branches / step.options.length);
    best = cheaper(best, bestInside(passage, index, step.options, choose, left));
    if (!best || best.cost > branchingCost) {
      best = cheaper(best, bestOfBranches(passage, index, step.options, choose, left));
    }
  }
  return best;
}

/** The best literals that are spelled out by neighbouring steps. */
function bestSpan({ steps, before, tail }: Passage, choose: LiteralChoice): LiteralSet | undefined {
  let best: LiteralSet | undefined;
  const followings = steps.map((_, last) => lazily(() => followingOf([...steps.slice(last + 1), ...tail])));
  for (let first = 0; first < steps.length; first++) {
    const start = sumOf([before, ...steps.slice(0, first).map(({ length }) => length)]);
    let texts: readonly LiteralText[] | undefined = [{ text: '', foldsCase: false }];
    for (let last = first; last < steps.length; last++) {
      texts = joinTexts(texts, steps[last]!.texts);
      if (!texts) break;
      best = cheaper(best, choiceOf(texts, start, followings[last]!(), choose));
    }
  }
  return best;
}

/** What comes after a span, to the end of the regex. */
interface Following {
  readonly run: FollowingRun | undefined;
  readonly maxRest: number;
}

function followingOf(steps: readonly Step[]): Following {
  return { run: followingRun(steps), maxRest: sumOf(steps.map(({ length }) => length)).max };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function choiceOf(
  texts: readonly LiteralText[],
  start: LengthRange,
  { run, maxRest }: Following,
  choose: LiteralChoice,
): LiteralSet | undefined {
  const literals: Literal[] = [];
  for (const whole of texts) {
    const chosen = choose(whole);
    if (!chosen) return undefined;
    const { text, offset } = chosen;
    const isWholeTail = offset + text.text.length === whole.text.length;
    literals.push({
      ...text,
      before: { min: start.min + offset, max: start.max + offset },
      maxAfter: whole.text.length - offset + maxRest,
      run: isWholeTail ? run : undefined,
    });
  }
  return toSet(literals);
}

/** The literals of each option of an alternation. */
function bestInside(
  { steps, before, tail }: Passage,
  index: number,
  options: readonly (readonly Step[])[],
  choose: LiteralChoice,
  branches: number,
): LiteralSet | undefined {
  const passage = {
    before: sumOf([before, ...steps.slice(0, index).map(({ length }) => length)]),
    tail: [...steps.slice(index + 1), ...tail],
  };
  return bestOfAll(options.map((option) => bestOf({ ...passage, steps: option }, choose, branches)));
}

/** The literals of the whole sequence, once for each option in the alternation's place. */
function bestOfBranches(
  { steps, before, tail }: Passage,
  index: number,
  options: readonly (readonly Step[])[],
  choose: LiteralChoice,
  branches: number,
): LiteralSet | undefined {
  return bestOfAll(
    options.map((option) => {
      const branch = [...steps.slice(0, index), ...option, ...steps.slice(index + 1)];
      return bestOf({ steps: branch, before, tail }, choose, branches);
    }),
  );
}

function bestOfAll(choices: readonly (LiteralSet | undefined)[]): LiteralSet | undefined {
  const literals: Literal[] = [];
  for (const choice of choices) {
    if (!choice) return undefined;
    literals.push(...choice.literals);
  }
  const set = toSet(literals);
  return set.literals.length > maxTexts ? undefined : set;
}

function cheaper(first: LiteralSet | undefined, second: LiteralSet | undefined): LiteralSet | undefined {
  if (!first || !second) return first ?? second;
  return second.cost < first.cost ? second : first;
}

function chooseLong(text: LiteralText): ReturnType<LiteralChoice> {
  return text.text.length >= minLiteralBytes ? { text, offset: 0 } : undefined;
}

/** Parses `*`, `+`, `?`, `{n}`, `{n,}` and `{n,m}`, and keeps RE2's limits on them. */

import type { RegexCursor } from './regex-cursor.ts';
import type { RegexNode } from './regex-syntax.ts';

/** RE2's own: github.com/google/re2, `Regexp::max_repeat_`. It bounds nested repeats multiplied, too. */
const maxRepeat = 1000;

export interface Quantifier {
  readonly min: number;
  /** Infinity where there is no bound. */
  readonly max: number;
  readonly isLazy: boolean;
}

/** The quantifier at the cursor, if there is one. `isSwapped`: `(?U)` makes greedy and lazy change places. */
export function parseQuantifier(cursor: RegexCursor, isSwapped: boolean): Quantifier | undefined {
  const range = parseRepeat(cursor);
  if (!range) return undefined;
  const isLazy = cursor.takes('?') !== isSwapped;
  const second = cursor.at;
  if (parseRepeat(cursor)) cursor.fail('repeats a repeat: put the first one in a group', second);
  return { ...range, isLazy };
}

/** Fails where a quantifier stands with nothing before it that it could repeat. */
export function refuseQuantifier(cursor: RegexCursor): void {
  const start = cursor.at;
  if (parseRepeat(cursor)) cursor.fail('repeats nothing', start);
}

function parseRepeat(cursor: RegexCursor): { min: number; max: number } | undefined {
  const start = cursor.at;
  if (cursor.takes('*')) return { min: 0, max: Infinity };
  if (cursor.takes('+')) return { min: 1, max: Infinity };
  if (cursor.takes('?')) return { min: 0, max: 1 };
  // Anything else in braces, `{,3}` and `{01}` among it, stands for itself.
  const counted = cursor.match(/\{(0|[1-9][0-9]*)(,(0|[1-9][0-9]*)?)?\}/y);
  if (!counted) return undefined;
  const min = Number(counted[1]);
  const max = counted[3] === undefined ? (counted[2] === undefined ? min : Infinity) : Number(counted[3]);
  if (max < min) cursor.fail(`has a repeat ${counted[0]} that ends before it starts`, start);
  if (min > maxRepeat || (max > maxRepeat && max !== Infinity)) {
    cursor.fail(`repeats more than ${maxRepeat} times`, start);
  }
  return { min, max };
}

/** Fails where counted repeats inside each other come to more than RE2's limit. */
export function checkRepeats(node: RegexNode, cursor: RegexCursor): void {
  if (leastBudget(node, maxRepeat) < 1) cursor.fail(`nests repeats to more than ${maxRepeat} times`, 0);
}

/** What is left of `budget` in the deepest repeat, divided as RE2's RepetitionWalker does. */
function leastBudget(node: RegexNode, budget: number): number {
  switch (node.kind) {
    case 'bytes':
    case 'assertion':
      return budget;
    case 'group':
      return leastBudget(node.part, budget);
    case 'repeat': {
      const isCounted = !(node.min <= 1 && node.max === Infinity) && !(node.min === 0 && node.max === 1);
      const times = node.max === Infinity ? node.min : node.max;
      return leastBudget(node.part, isCounted && times > 0 ? Math.floor(budget / times) : budget);
    }
    case 'concat':
    case 'alternate': {
      const parts = node.kind === 'concat' ? node.parts : node.options;
      return parts.reduce((least, part) => Math.min(least, leastBudget(part, budget)), budget);
    }
  }
}

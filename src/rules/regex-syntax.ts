/**
 * The syntax tree of a rule's regex, over bytes. `regex-parser.ts` makes it; lengths are measured
 * in `regex-length.ts`, literals derived in `literals.ts`.
 */

import type { ByteSet } from './byte-set.ts';

export type RegexNode =
  /** One byte of the set; a literal character is a set of one. Case folding is already in it. */
  | { readonly kind: 'bytes'; readonly set: ByteSet }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  /** One after the other; none: the empty string. */
  | { readonly kind: 'concat'; readonly parts: readonly RegexNode[] }
  /** In order of preference. */
  | { readonly kind: 'alternate'; readonly options: readonly RegexNode[] }
  /** `max` is Infinity where there is no bound. */
  | {
      readonly kind: 'repeat';
      readonly part: RegexNode;
      readonly min: number;
      readonly max: number;
      readonly isLazy: boolean;
    }
  | { readonly kind: 'group'; readonly part: RegexNode; readonly isCapture: boolean };

/** What takes no byte. Lines end at a line feed; words are made of ASCII letters, digits and `_`. */
export type Assertion =
  | 'word-boundary'
  | 'no-word-boundary'
  | 'line-start'
  | 'line-end'
  | 'text-start'
  | 'text-end';

/** The node and everything below it, parents first. */
export function* nodesIn(node: RegexNode): Generator<RegexNode> {
  yield node;
  if (node.kind === 'concat') for (const part of node.parts) yield* nodesIn(part);
  else if (node.kind === 'alternate') for (const option of node.options) yield* nodesIn(option);
  else if (node.kind === 'repeat' || node.kind === 'group') yield* nodesIn(node.part);
}

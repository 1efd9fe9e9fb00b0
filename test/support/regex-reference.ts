/**
 * A slow matcher of syntax trees that is plainly right: the tests hold the parser to RE2 with it.
 * It walks every way through the tree and keeps the offsets where it may end.
 */

import type { Assertion, RegexNode } from '#rules/regex-syntax';

/** True when `node` matches the whole of `text`, one character a byte. */
export function matchesWhole(node: RegexNode, text: string): boolean {
  return endsOf(node, text, new Set([0])).has(text.length);
}

function endsOf(node: RegexNode, text: string, starts: ReadonlySet<number>): Set<number> {
  switch (node.kind) {
    case 'bytes':
      return new Set([...starts].filter((at) => node.set[text.charCodeAt(at)] === 1).map((at) => at + 1));
    case 'assertion':
      return new Set([...starts].filter((at) => holdsAt(node.assertion, text, at)));
    case 'group':
      return endsOf(node.part, text, starts);
    case 'concat':
      return node.parts.reduce<Set<number>>((ends, part) => endsOf(part, text, ends), new Set(starts));
    case 'alternate':
      return new Set(node.options.flatMap((option) => [...endsOf(option, text, starts)]));
    case 'repeat': {
      let reached: Set<number> = new Set(starts);
      for (let round = 0; round < node.min; round++) reached = endsOf(node.part, text, reached);
      const ends = new Set(reached);
      for (let round = node.min; round < node.max && reached.size > 0; round++) {
        reached = new Set([...endsOf(node.part, text, reached)].filter((end) => !ends.has(end)));
        for (const end of reached) ends.add(end);
      }
      return ends;
    }
  }
}

function holdsAt(assertion: Assertion, text: string, at: number): boolean {
  const isWord = (index: number): boolean => /^\w$/.test(text[index] ?? '');
  switch (assertion) {
    case 'text-start':
      return at === 0;
    case 'text-end':
      return at === text.length;
    case 'line-start':
      return at === 0 || text[at - 1] === '\n';
    case 'line-end':
      return at === text.length || text[at] === '\n';
    case 'word-boundary':
      return isWord(at - 1) !== isWord(at);
    case 'no-word-boundary':
      return isWord(at - 1) === isWord(at);
  }
}

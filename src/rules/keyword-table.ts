/** Collects the keywords of a rule set, so that each literal is looked for once for all rules. */

import type { Keyword } from '#model/compiled-rule';

/** A keyword without the rules that it may start. */
export type KeywordShape = Omit<Keyword, 'rules'>;

export interface KeywordTable {
  /** The index of the keyword of this shape, which from now on may start `rule` too. */
  add(shape: KeywordShape, rule: number): number;
  readonly keywords: readonly Keyword[];
}

/** Makes an empty table; equal keywords are kept once. */
export function createKeywordTable(): KeywordTable {
  const keywords: (Keyword & { rules: number[] })[] = [];
  const indexes = new Map<string, number>();
  return {
    keywords,
    add(shape, rule) {
      const { text, lookAhead, minRun } = shape;
      // Without a letter both ways of comparing are the same.
      const foldsCase = shape.foldsCase && /[a-z]/.test(text);
      const key = `${foldsCase} ${lookAhead} ${minRun} ${text}`;
      let index = indexes.get(key);
      if (index === undefined) {
        index = keywords.push({ text, foldsCase, lookAhead, minRun, rules: [] }) - 1;
        indexes.set(key, index);
      }
      const { rules } = keywords[index]!;
      if (!rules.includes(rule)) rules.push(rule);
      return index;
    },
  };
}

/** One confirm function for each rule, whatever its kind, made when the rule is first needed. */

import type { CompiledRule } from '#model/compiled-rule';
import type { StageCounts } from '#model/summary';
import type { Match } from '#engine/match';
import type { Regex } from '#engine/re2';
import { confirmGeneric } from '#engine/generic-confirm';
import { confirmKeyed, createKeyedConfirmer } from '#engine/keyed-confirm';
import { confirmRegex, createRegexConfirmer, passesGuard } from '#engine/regex-confirm';

/** Turns a keyword hit at `at` into the match that covers or follows it, or into nothing. */
export type Confirm = (bytes: Uint8Array, keyword: number, at: number) => Match | undefined;

/** What all confirm functions of an engine share. */
export interface ConfirmContext {
  readonly keywordLengths: readonly number[];
  readonly compile: (source: string) => Regex;
  readonly counts: StageCounts;
}

/** Makes the confirm function of a rule; its regex compiles on first use. */
export function createConfirm(rule: CompiledRule, index: number, context: ConfirmContext): Confirm {
  const { keywordLengths, compile, counts } = context;
  const { matcher } = rule;
  switch (matcher.kind) {
    case 'regex': {
      const confirmer = createRegexConfirmer(matcher, keywordLengths, compile);
      return (bytes, keyword, at) => {
        if (!passesGuard(confirmer, keyword, bytes, at)) return undefined;
        counts.guarded++;
        counts.regexCalls++;
        return confirmRegex(confirmer, bytes, at, index, rule);
      };
    }
    case 'keyed': {
      const confirmer = createKeyedConfirmer(matcher, (source) => {
        const regex = compile(source);
        return { exec: (text, from) => (counts.regexCalls++, regex.exec(text, from)) };
      });
      return (bytes, keyword, at) => {
        counts.guarded++;
        return confirmKeyed(confirmer, bytes, at, at + keywordLengths[keyword]!, index, rule);
      };
    }
    case 'generic':
      return (bytes, keyword, at) => {
        counts.guarded++;
        return confirmGeneric(matcher, bytes, at, at + keywordLengths[keyword]!, index);
      };
  }
}

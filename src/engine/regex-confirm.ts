/**
 * Confirms a candidate of a regex rule: guard first, then RE2 on the window that the rule's own
 * bounds allow. The window depends on the candidate alone, never on how a blob was cut up.
 */

import type { CompiledRule, RegexMatcher } from '#model/compiled-rule';
import type { Match } from '#engine/match';
import type { Regex } from '#engine/re2';
import { byteTable } from '#engine/byte-class';
import { latin1 } from '#engine/latin1';

/** A regex rule, ready to run. `regex` compiles on first use: most rules never meet a candidate. */
export interface RegexConfirmer {
  readonly guards: ReadonlyMap<
    number,
    { readonly table: Uint8Array; readonly min: number; readonly skip: number }
  >;
  readonly regex: () => Regex;
  readonly maxBefore: number;
  readonly maxAfter: number;
}

/** Prepares `matcher`. `keywordLengths` gives the length in bytes of each keyword of the rule set. */
export function createRegexConfirmer(
  matcher: RegexMatcher,
  keywordLengths: readonly number[],
  compile: (source: string) => Regex,
): RegexConfirmer {
  const guards = new Map(
    matcher.guards.map((guard) => [
      guard.keyword,
      { table: byteTable(guard.bytes), min: guard.min, skip: keywordLengths[guard.keyword] ?? 0 },
    ]),
  );
  let compiled: Regex | undefined;
  return {
    guards,
    regex: () => (compiled ??= compile(matcher.source)),
    maxBefore: matcher.maxBefore,
    maxAfter: matcher.maxAfter,
  };
}

/** True unless the guard of this keyword shows that no match can follow. */
export function passesGuard(
  confirmer: RegexConfirmer,
  keyword: number,
  bytes: Uint8Array,
  at: number,
): boolean {
  const guard = confirmer.guards.get(keyword);
  if (!guard) return true;
  const from = at + guard.skip;
  const to = from + guard.min;
  if (to > bytes.length) return false;
  for (let index = from; index < to; index++) if (guard.table[bytes[index]!] === 0) return false;
  return true;
}

/** The first match in the candidate's window that covers the keyword's first byte. */
export function confirmRegex(
  confirmer: RegexConfirmer,
  bytes: Uint8Array,
  at: number,
  ruleIndex: number,
  rule: CompiledRule,
): Match | undefined {
  // One byte more on each side lets `\b` see what surrounds the longest match.
  const windowStart = Math.max(0, at - confirmer.maxBefore - 1);
  const windowEnd = Math.min(bytes.length, at + confirmer.maxAfter + 1);
  const text = latin1(bytes, windowStart, windowEnd);
  const regex = confirmer.regex();
  const keywordAt = at - windowStart;
  for (let from = 0; from <= keywordAt;) {
    const found = regex.exec(text, from);
    if (!found || found.start > keywordAt) return undefined;
    if (found.end > keywordAt) {
      return {
        rule: ruleIndex,
        start: windowStart + found.start,
        end: windowStart + found.end,
        secretStart: windowStart + found.groupStart,
        secretEnd: windowStart + found.groupEnd,
        confidence: rule.confidence,
        facts: {},
      };
    }
    from = Math.max(found.end, found.start + 1);
  }
  return undefined;
}

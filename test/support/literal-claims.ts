/** Checks what `rules/` claims of a match against the match itself: the tests' own, plain reading of the contract. */

import type { CompiledRule, RuleSet } from '#model/compiled-rule';
import type { Literal } from '#rules/literal-set';

/** What must be true of one of a rule's literals in every match. Distances in bytes. */
export interface Claim {
  readonly text: string;
  readonly foldsCase: boolean;
  readonly minBefore: number;
  readonly maxBefore: number;
  readonly maxAfter: number;
  readonly guardMin: number;
  readonly isGuardByte: (byte: number) => boolean;
}

/** The claims of a compiled regex rule, as the engine reads them. */
export function claimsOfRule({ rules, keywords }: RuleSet, rule: CompiledRule): Claim[] {
  const { matcher } = rule;
  if (matcher.kind !== 'regex') return [];
  const ruleIndex = rules.indexOf(rule);
  return keywords.flatMap((keyword, index) => {
    if (!keyword.rules.includes(ruleIndex)) return [];
    const guard = matcher.guards.find((other) => other.keyword === index);
    const bytes = guard ? Buffer.from(guard.bytes, 'hex') : undefined;
    return [
      {
        text: keyword.text,
        foldsCase: keyword.foldsCase,
        minBefore: 0,
        maxBefore: matcher.maxBefore,
        maxAfter: matcher.maxAfter,
        guardMin: guard?.min ?? 0,
        isGuardByte: (byte: number) => ((bytes?.[byte >> 3] ?? 0) >> (byte & 7)) % 2 === 1,
      },
    ];
  });
}

/** The claims of a literal as it was derived. */
export function claimOfLiteral({ text, foldsCase, before, maxAfter, run }: Literal): Claim {
  return {
    text,
    foldsCase,
    minBefore: before.min,
    maxBefore: before.max,
    maxAfter,
    guardMin: run?.min ?? 0,
    isGuardByte: (byte) => run?.bytes[byte] === 1,
  };
}

/** True when one of `claims` holds for the match from `start` to `end`: the engine would find it. */
export function isHeld(claims: readonly Claim[], text: string, start: number, end: number): boolean {
  return claims.some((claim) => {
    const last = Math.min(start + claim.maxBefore, end - claim.text.length);
    for (let at = start + claim.minBefore; at <= last; at++) {
      if (end - at <= claim.maxAfter && occursAt(claim, text, at) && passes(claim, text, at)) return true;
    }
    return false;
  });
}

function occursAt(claim: Claim, text: string, at: number): boolean {
  const found = text.slice(at, at + claim.text.length);
  // Latin-1 letters above 0x7F are not folded: only ASCII ones are.
  const folded = found.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return (claim.foldsCase ? folded : found) === claim.text;
}

function passes(claim: Claim, text: string, at: number): boolean {
  const from = at + claim.text.length;
  for (let index = from; index < from + claim.guardMin; index++) {
    if (index >= text.length || !claim.isGuardByte(text.charCodeAt(index))) return false;
  }
  return true;
}

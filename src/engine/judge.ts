/** The checks that follow a match, cheapest first: placeholders, stop values, entropy, structure. */

import type { CompiledRule } from '#model/compiled-rule';
import { lowered, raised } from '#model/severity';
import type { Match } from '#engine/match';
import type { Check } from '#engine/checks/check';
import { checks } from '#engine/checks/index';
import { latin1 } from '#engine/latin1';
import { isPlaceholder } from '#engine/placeholders';
import { shannonEntropy } from '#engine/randomness';

/** Secrets longer than this are files (keys, JSON): words that mark placeholders may stand in them. */
const maxPlaceholderLength = 300;

/** A name of code, `SecretBackendRoleModel`: no value of letters and digits that chance makes looks so. */
const codeName = /^[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,}){2,}[0-9]?$/;

/** True when the match passes every check of its rule; raises, lowers and adds facts to it on the way. */
export type Judge = (match: Match, bytes: Uint8Array) => boolean;

/** Prepares the checks of `rule`; throws on a check that does not exist. */
export function createJudge(rule: CompiledRule): Judge {
  const named = rule.checks.map(checkNamed);
  const stopValues = new Set(rule.stopValues);
  const isKeyed = rule.matcher.kind === 'keyed';
  return (match, bytes) => {
    const secret = latin1(bytes, match.secretStart, match.secretEnd);
    if (isKeyed && codeName.test(secret)) return false;
    if (stopValues.size > 0 && stopValues.has(secret.toLowerCase())) return markExample(match);
    if (secret.length <= maxPlaceholderLength && isPlaceholder(secret)) return false;
    if (rule.minEntropy > 0 && shannonEntropy(secret) < rule.minEntropy) return false;
    if (named.length === 0) return true;
    return passesChecks(match, { secret, match: latin1(bytes, match.start, match.end) }, named);
  };
}

function passesChecks(
  match: Match,
  matched: { secret: string; match: string },
  named: readonly Check[],
): boolean {
  for (const check of named) {
    const { outcome, facts } = check(matched);
    if (outcome === 'drop') return false;
    if (outcome === 'example') return markExample(match);
    if (outcome === 'raise') match.confidence = raised(match.confidence);
    if (outcome === 'lower') match.confidence = lowered(match.confidence);
    if (facts) match.facts = { ...match.facts, ...facts };
  }
  return true;
}

/** Kept as a match, so that no other rule reports the same text; held back when findings are made. */
function markExample(match: Match): true {
  match.facts = { ...match.facts, example: 'yes' };
  return true;
}

function checkNamed(name: string): Check {
  const check = checks[name];
  if (!check) throw new Error(`There is no check called ${name}; engine/checks/index.ts lists them.`);
  return check;
}

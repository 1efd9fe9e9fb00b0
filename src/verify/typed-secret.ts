/** A secret that somebody typed or piped in, as a finding without places: for commands that ask about one secret. */

import type { CompiledRule } from '#model/compiled-rule';
import type { Finding } from '#model/finding';
import { Secret } from '#model/secret';
import { fingerprint } from '#triage/fingerprint';
import { findingSeverity } from '#triage/severity';

/** What is known of it besides its text. */
export interface TypedSecret {
  readonly text: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
}

/** The finding of `rule` for this secret. */
export function toTypedFinding(rule: CompiledRule, { text, parts, facts }: TypedSecret): Finding {
  const others = Object.entries(parts).map(([name, part]): [string, Secret] => [name, new Secret(part)]);
  return {
    kind: 'finding',
    rule,
    severity: findingSeverity(rule, facts),
    confidence: rule.confidence,
    secret: new Secret(text),
    parts: Object.fromEntries([[rule.partName, new Secret(text)], ...others]),
    facts,
    occurrences: [],
    omittedOccurrences: 0,
    fingerprint: fingerprint(rule.id, text),
  };
}

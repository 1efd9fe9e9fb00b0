/**
 * Which provider a text belongs to, when rules of several claim it. A key shown to another provider
 * is a leak of its own, so that in doubt it is shown to none.
 */

import type { Finding } from '#model/finding';
import { confidences } from '#model/severity';
import type { Credential } from './check.ts';
import { plainName } from './provider-name.ts';

/** A finding with its text. */
export interface Claimed {
  readonly finding: Finding;
  readonly credential: Credential;
}

/** The findings that lose their text to another provider, or that nobody can decide between. */
export function ambiguousClaims(all: readonly Claimed[]): ReadonlySet<Finding> {
  const bySecret = new Map<string, Finding[]>();
  for (const { finding, credential } of all) {
    // Generic rules name no provider: what they find is asked nowhere and claims nothing.
    if (finding.rule.id.startsWith('generic-')) continue;
    const same = bySecret.get(credential.secret);
    if (same === undefined) bySecret.set(credential.secret, [finding]);
    else same.push(finding);
  }
  const ambiguous = new Set<Finding>();
  for (const findings of bySecret.values()) {
    const providers = new Set(findings.map(({ rule }) => plainName(rule.provider)));
    if (providers.size < 2) continue;
    const surest = Math.max(...findings.map(sureness));
    const winners = new Set(
      findings.filter((finding) => sureness(finding) === surest).map(({ rule }) => plainName(rule.provider)),
    );
    for (const finding of findings) {
      const wins = winners.size === 1 && winners.has(plainName(finding.rule.provider));
      if (!wins) ambiguous.add(finding);
    }
  }
  return ambiguous;
}

function sureness({ confidence }: Finding): number {
  return confidences.indexOf(confidence);
}

/** Findings and verifiers for tests of whole verifications: providers that find every secret live. */

import type { Finding } from '#model/finding';
import { Secret } from '#model/secret';
import type { VerifierSet } from '#model/verifier';
import { ruleOf } from './provider.ts';

/** A verifier for each host, used by the rule of the same index (`findingOf`). */
export function liveSetOf(names: readonly string[]): VerifierSet {
  return {
    verifiers: Object.fromEntries(
      names.map((host, index) => [
        `P${index}/a`,
        {
          provider: `P${index}`,
          docs: 'https://example.com/',
          effect: 'none' as const,
          hosts: [host],
          request: { method: 'GET' as const, path: '/me', bearer: '{secret}' },
          clauses: [{ status: 200, json: { pointer: '/id' }, verdict: 'live' as const }],
        },
      ]),
    ),
    revocations: {},
    rules: Object.fromEntries(names.map((_, index) => [`p${index}-key`, { verify: `P${index}/a` }])),
  };
}

/** A finding of the provider with that index in `liveSetOf`. */
export function findingOf(index: number, secret: string): Finding {
  return {
    kind: 'finding',
    rule: { ...ruleOf({ id: `p${index}-key` }), provider: `P${index}`, docs: '' },
    severity: 'high',
    confidence: 'high',
    secret: new Secret(secret),
    parts: { secret: new Secret(secret) },
    facts: {},
    occurrences: [],
    omittedOccurrences: 0,
    fingerprint: 'v1:0',
  };
}

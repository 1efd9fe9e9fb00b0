/**
 * Makes credentials of findings: the only file of this room that asks a secret for its text. What
 * it makes is handed to checks and never stored or printed.
 */

import type { Finding } from '#model/finding';
import type { Credential } from './check.ts';

/** The finding's credential as checks see it. Its own secret is not among the parts. */
export function toCredential({ rule, secret, parts, facts }: Finding): Credential {
  const text = secret.reveal();
  const others = Object.entries(parts)
    .map(([name, part]) => [name, part.reveal()] as const)
    .filter(([, part]) => part !== text);
  return {
    ruleId: rule.id,
    provider: rule.provider,
    secret: text,
    parts: Object.fromEntries(others),
    facts,
  };
}

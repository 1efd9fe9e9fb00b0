/** How bad a finding is, once its facts are known. */

import type { CompiledRule } from '#model/compiled-rule';
import type { Finding } from '#model/finding';
import { type Severity, severities } from '#model/severity';
import type { Verdict } from '#model/verdict';

/**
 * The rule's severity, but `low` for what has expired (it still tells names, issuers and habits)
 * or works in a test mode only, and `info` for what documentation prints as an example.
 */
export function findingSeverity(
  rule: Pick<CompiledRule, 'severity'>,
  facts: Readonly<Record<string, string>>,
): Severity {
  if (facts['example'] === 'yes') return 'info';
  if (facts['expired'] === 'yes' && rule.severity !== 'info') return 'low';
  if (facts['mode'] === 'test' && rule.severity !== 'info') return 'low';
  return rule.severity;
}

/**
 * The severity once the provider has spoken. Live is a step worse, never more than critical; what
 * only works in a test mode or is meant to be public stays as it is. Ended keys are low (they tell
 * names and habits), keys that the provider does not know are info. Nothing else changes anything:
 * what could not be asked is never milder for it.
 */
export function verifiedSeverity(
  finding: Pick<Finding, 'severity' | 'facts' | 'rule'>,
  { status }: Pick<Verdict, 'status'>,
): Severity {
  const { severity, facts, rule } = finding;
  if (status === 'revoked') return milder(severity, 'low');
  if (status === 'invalid') return milder(severity, 'info');
  const stays = facts['mode'] === 'test' || facts['example'] === 'yes' || rule.audience === 'public';
  if (status !== 'live' || stays) return severity;
  return severities[severities.indexOf(severity) + 1] ?? severity;
}

function milder(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) < severities.indexOf(other) ? one : other;
}

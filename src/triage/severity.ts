/** How bad a finding is, once its facts are known. */

import type { CompiledRule } from '#model/compiled-rule';
import type { Severity } from '#model/severity';

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

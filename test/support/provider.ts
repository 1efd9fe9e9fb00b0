/** Providers and rules for tests that are about the compiler and not about a real provider. */

import type { Provider, Rule } from '#model/provider';

/** A rule with all that must be there, changed by `changes`. Without `regex` and `keyed` it has a regex. */
export function ruleOf(changes: Partial<Rule> & Pick<Rule, 'id'>): Rule {
  const shape = changes.keyed || changes.regex !== undefined ? {} : { regex: 'tok-([0-9a-f]{32})' };
  return {
    description: 'A token of a test.',
    severity: 'high',
    confidence: 'high',
    audience: 'private',
    canDo: 'nothing',
    rotate: 'Do nothing.',
    examples: [],
    counterExamples: [],
    ...shape,
    ...changes,
  };
}

export function providerOf(...rules: readonly Rule[]): Provider {
  return { name: 'Test', docs: 'https://example.com/', rules };
}

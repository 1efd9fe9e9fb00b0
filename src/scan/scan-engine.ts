/** The engine as a scan uses it, in every thread alike. */

import type { RuleSet } from '#model/compiled-rule';
import { type Engine, createEngine } from '#engine/engine';
import type { InlineAllow } from '#engine/inline-allow';
import { looseRules } from '#scan/across-files';

/** An engine that also sights lone parts which may belong to a secret of another file. */
export function createScanEngine(rules: RuleSet, inlineAllow: InlineAllow): Engine {
  return createEngine(rules, { inlineAllow, looseRules: looseRules(rules) });
}

/** Loads users' own rules. The parsers and the schema are loaded with the first such file, not before. */

import type { Provider } from '#model/provider';
import type { RuleFileFormat } from './rule-document.ts';

/**
 * The providers in a rule file: data only, never code. The file is one provider as in
 * `model/provider.ts`, a list of them, or `providers:` with such a list; of a rule only `id` and
 * `regex` or `keyed` must be given. Rejects with a UsageError (not of the format) or a RuleError
 * (wrong field, wrong regex) that names file, line and field. `fileName` is for those only.
 *
 * Ids that clash with built-in rules, and parts that refer to unknown rules, are found by
 * `compileRules(providers, base)`.
 */
export async function loadRules(text: string, format: RuleFileFormat, fileName: string): Promise<Provider[]> {
  const { parseRuleFile } = await import('./rule-file.ts');
  return parseRuleFile(text, format, fileName);
}

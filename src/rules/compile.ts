/**
 * Compiles providers' rules into what the engine runs. Everything that can be wrong with a rule is
 * found here, so that the engine may trust a RuleSet. RE2 itself compiles each regex only when its
 * first candidate is met.
 */

import type { CompiledRule, RuleSet } from '#model/compiled-rule';
import { RuleError } from '#model/errors';
import type { Provider, Rule } from '#model/provider';
import { type KeywordTable, createKeywordTable } from './keyword-table.ts';
import { compileKeyed } from './keyed-matcher.ts';
import { compileRegex } from './regex-matcher.ts';

const emptySet: RuleSet = { rules: [], keywords: [] };

/**
 * The rules of `base` followed by those of `providers`, in the order given, with keywords shared
 * between all of them. Throws a RuleError for the first rule that is not valid: it names the rule
 * and the field and says what to do. Parts may refer to any rule of the result. With a `folder`
 * the providers' rules are wanted below it only.
 */
export function compileRules(
  providers: readonly Provider[],
  base: RuleSet = emptySet,
  folder?: string,
): RuleSet {
  const table = createKeywordTable();
  for (const keyword of base.keywords) for (const rule of keyword.rules) table.add(keyword, rule);
  const rules: CompiledRule[] = [...base.rules];
  const ids = new Set(rules.map(({ id }) => id));
  for (const provider of providers) {
    for (const rule of provider.rules) {
      if (ids.has(rule.id)) fail(rule, 'id', 'is used by another rule already');
      ids.add(rule.id);
      const compiled = compileRule(provider, rule, rules.length, table);
      rules.push(folder === undefined ? compiled : { ...compiled, folder });
    }
  }
  checkParts(providers, ids);
  return { rules, keywords: table.keywords };
}

function compileRule(provider: Provider, rule: Rule, index: number, table: KeywordTable): CompiledRule {
  checkFields(rule);
  const { regex, keyed } = rule;
  if ((regex === undefined) === (keyed === undefined))
    fail(rule, 'regex', 'or `keyed` must be given, and not both');
  const matcher = keyed
    ? compileKeyed(rule, keyed, index, table)
    : compileRegex(rule, regex ?? '', index, table);
  return {
    id: rule.id,
    provider: provider.name,
    description: rule.description,
    docs: rule.docs ?? provider.docs,
    canDo: rule.canDo,
    rotate: rule.rotate,
    severity: rule.severity,
    confidence: rule.confidence,
    audience: rule.audience,
    rank: rankOf(rule),
    matcher,
    minEntropy: rule.minEntropy ?? 0,
    checks: rule.checks ?? [],
    stopValues: (rule.stopValues ?? []).map((value) => value.toLowerCase()),
    partName: rule.partName ?? 'secret',
    parts: rule.parts ?? [],
    isPartOnly: rule.isPartOnly ?? false,
  };
}

/** Of two rules that claim the same text, the one that says more of it goes before. */
function rankOf({ keyed, isClass }: Rule): CompiledRule['rank'] {
  if (isClass) return 2;
  return keyed ? 3 : 4;
}

function checkFields(rule: Rule): void {
  const { id, minEntropy, keyed, keywords, maxLength } = rule;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) fail(rule, 'id', 'must be lower-case words joined by hyphens');
  if (minEntropy !== undefined && !(minEntropy >= 0 && minEntropy <= 8))
    fail(rule, 'minEntropy', 'must be 0 to 8');
  if (keywords?.length === 0) fail(rule, 'keywords', 'is empty; leave it out');
  if (keyed && keywords)
    fail(rule, 'keywords', 'has no meaning beside `keyed`, whose names are the keywords');
  if (keyed && maxLength !== undefined)
    fail(rule, 'maxLength', 'has no meaning beside `keyed`; bound the value');
}

function checkParts(providers: readonly Provider[], ids: ReadonlySet<string>): void {
  for (const rule of providers.flatMap((provider) => provider.rules)) {
    for (const part of rule.parts ?? []) {
      if (!ids.has(part.rule)) fail(rule, 'parts', `refers to the rule ${part.rule}, which does not exist`);
      if (part.rule === rule.id) fail(rule, 'parts', 'refers to the rule itself');
      if (part.name === (rule.partName ?? 'secret')) {
        fail(rule, 'parts', `has a part called ${part.name}, as the secret itself; give the rule a partName`);
      }
    }
  }
}

function fail(rule: Rule, field: string, problem: string): never {
  throw new RuleError(`Rule ${rule.id}: ${field} ${problem}`, rule.id, field);
}

/** `dowse rules show`: all that is known of one rule, for people or as JSON. */

import type { CompiledRule, RuleSet } from '#model/compiled-rule';
import { UsageError } from '#model/errors';
import { chooseConfig, chooseRules } from '#cli/configuration';
import { readValues } from '#cli/option';
import { rulesOptions } from '#cli/options';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { escapeText } from '#report/escape';
import { nearestWords } from '#rules/nearest-words';

/** Prints one rule, built-in or of the configuration. An unknown id is a `UsageError` with near ones. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = readValues(rulesOptions, given);
  const { builtinRules } = await import('#index');
  const config = await chooseConfig(values, ['.']);
  const all = (await chooseRules({ only: [], skip: [] }, config)) ?? builtinRules();
  const rule = ruleCalled(operands[0] ?? '', all);
  const keywords = all.keywords
    .filter((keyword) => keyword.rules.some((index) => all.rules[index] === rule))
    .map(({ text }) => text);
  const text =
    values.format === 'json'
      ? `${JSON.stringify({ ...rule, keywords }, undefined, 2)}\n`
      : toText(rule, keywords);
  await writeToStream([text], process.stdout);
  return 0;
}

function ruleCalled(id: string, { rules }: RuleSet): CompiledRule {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const near = nearestWords(
    id,
    rules.map((one) => one.id),
  );
  const advice = near.length === 0 ? 'See dowse rules list' : `Near it: ${near.join(', ')}.`;
  throw new UsageError(`There is no rule "${id}". ${advice}`);
}

function toText(rule: CompiledRule, keywords: readonly string[]): string {
  const holder = rule.isPartOnly ? 'only a part: reported with the rules that need it' : `can ${rule.canDo}`;
  const rows: readonly (readonly [string, string])[] = [
    ['Provider', rule.provider],
    ['Severity', `${rule.severity}, confidence ${rule.confidence}`],
    [
      'Audience',
      rule.audience === 'public' ? 'public: meant to be in clients' : 'private: never to leave a server',
    ],
    ['Its holder', holder],
    ['To rotate', rule.rotate],
    ['Docs', rule.docs],
    ['Found by', howFound(rule)],
    ['Keywords', keywords.join(' ')],
    ['Entropy', rule.minEntropy > 0 ? `at least ${rule.minEntropy} bits a character` : ''],
    ['Checks', rule.checks.join(', ')],
    ['Never', rule.stopValues.join(' ')],
    [
      'With',
      rule.parts
        .map((part) => `${part.name} (${part.rule}${part.isRequired ? ', required' : ''})`)
        .join(', '),
    ],
  ];
  const lines = rows
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `  ${label.padEnd(10)}  ${escapeText(value)}`);
  return [escapeText(rule.id), `  ${escapeText(rule.description)}`, '', ...lines, ''].join('\n');
}

function howFound({ matcher }: CompiledRule): string {
  if (matcher.kind === 'regex') return `regex  ${matcher.source}`;
  if (matcher.kind === 'keyed') return `a value assigned to one of the keywords  ${matcher.source}`;
  return 'a plausible value assigned to one of the keywords';
}

/** `dowse rules show`: how one rule finds, for people or as JSON. What to do about its secret: `explain.ts`. */

import type { CompiledRule } from '#model/compiled-rule';
import { findRule } from '#cli/known-rule';
import { readValues } from '#cli/option';
import { rulesOptions } from '#cli/options';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { escapeText } from '#report/escape';

/** Prints one rule, built-in or of the configuration. An unknown id is a `UsageError` with near ones. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = readValues(rulesOptions, given);
  const { rule, all } = await findRule(operands[0] ?? '', values);
  const keywords = all.keywords
    .filter((keyword) => keyword.rules.some((index) => all.rules[index] === rule))
    // One character a byte; names in other scripts are UTF-8.
    .map(({ text }) => Buffer.from(text, 'latin1').toString());
  const text =
    values.format === 'json'
      ? `${JSON.stringify({ ...rule, keywords }, undefined, 2)}\n`
      : toText(rule, keywords);
  await writeToStream([text], process.stdout);
  return 0;
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

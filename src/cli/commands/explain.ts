/** `dowse explain`: what a finding of a rule means and what to do about it, for people or as JSON. */

import { builtinVerifiers } from '#rules/verifiers';
import type { Effect } from '#model/verifier';
import { type RuleExplanation, explainRule } from '#cli/explanation';
import { wrap } from '#cli/help';
import { findRule } from '#cli/known-rule';
import { readValues } from '#cli/option';
import { rulesOptions } from '#cli/options';
import { writeToStream } from '#cli/output';
import type { RunRequest } from '#cli/parse';
import { escapeText } from '#report/escape';

/** Prints the explanation. An unknown rule is a `UsageError` with near ones. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = readValues(rulesOptions, given);
  const known = await findRule(operands[0] ?? '', values);
  const explanation = explainRule(known, builtinVerifiers());
  const width = Math.min(process.stdout.columns ?? 100, 100);
  const text =
    values.format === 'json' ? `${JSON.stringify(explanation, undefined, 2)}\n` : toText(explanation, width);
  await writeToStream([text], process.stdout);
  return 0;
}

function toText(rule: RuleExplanation, width: number): string {
  const { id, description, steps } = rule;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['What it is', whatItIs(rule)],
    ['How to rotate it', steps.map((step, index) => `${index + 1}. ${step}`)],
    ['Does it work?', howVerified(rule)],
    ['How to allow it', howAllowed(id)],
    ['See', [rule.docs, `dowse rules show ${id} (how it is found)`]],
  ];
  const blocks = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, ...lines.flatMap((line) => indented(line, width))].join('\n'));
  return `${[escapeText(`${description}  [${id}]`), ...blocks].join('\n\n')}\n`;
}

function indented(line: string, width: number): string[] {
  const hang = /^\d+\. /.exec(line)?.[0].length ?? 0;
  return wrap(escapeText(line), Math.max(30, width - 2 - hang)).map(
    (part, index) => `  ${index === 0 ? '' : ' '.repeat(hang)}${part}`,
  );
}

function whatItIs({ provider, severity, confidence, audience, canDo, partOf }: RuleExplanation): string[] {
  const isPart = partOf.length > 0;
  return [
    `${provider}, severity ${severity}, confidence ${confidence}.`,
    audience === 'public'
      ? 'Public: it is meant to be in clients.'
      : 'Private: it must never leave a server.',
    `Its holder can ${canDo}.`,
    ...(isPart ? [`It is a part of the credentials of ${partOf.join(', ')}.`] : []),
  ];
}

function howVerified({ verification, revocation }: RuleExplanation): string[] {
  if (verification === undefined) return ['Its provider cannot be asked: treat it as live.'];
  const { hosts, isSelfHosted, effect, docs } = verification;
  const ask = [
    ...(hosts.length === 0
      ? []
      : [`Nothing is asked unless you say --verify; that asks ${hosts.join(', ')}.`]),
    ...(isSelfHosted
      ? ['Hosts of your own are asked only if you list them: --verify --verify-host HOST.']
      : []),
  ];
  const end =
    revocation === undefined
      ? []
      : [`dowse revoke asks ${revocation.hosts.join(', ')} to end it: ${revocation.effect}.`];
  return [...ask, effectText[effect], ...end, docs];
}

const effectText: Readonly<Record<Effect, string>> = {
  none: 'The check only reads; it shows up in the provider’s logs.',
  'counts-quota': 'The check only reads, and counts against the quota of the owner.',
  'may-notify-owner': 'The check may alert the owner, so it also needs --verify-effect notify.',
  'may-lock-account': 'The check may lock the account, so it also needs --verify-effect lock.',
  writes: 'The check changes something, so it also needs --verify-effect write.',
};

function howAllowed(id: string): string[] {
  return [
    `This one, by a comment on its line: dowse:allow ${id} REASON`,
    `Some, in .dowse.yaml: allow: [{ rule: ${id}, path: /test/, reason: … }]`,
    'All that are known today: dowse baseline create --reason …',
  ];
}

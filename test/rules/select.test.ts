import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UsageError } from '#model/errors';
import type { RuleSet } from '#model/compiled-rule';
import { compileRules } from '#rules/compile';
import { genericRules } from '#rules/generic';
import { type RuleSelection, selectRules } from '#rules/select';
import { providerOf, ruleOf } from '../support/provider.ts';

const all = compileRules(
  [
    providerOf(
      ruleOf({ id: 'aws-access-key-id', regex: '(AKIA[A-Z2-7]{16})', partName: 'id' }),
      ruleOf({
        id: 'aws-secret-access-key',
        keyed: { names: ['aws_secret', 'shared_name'], value: '[A-Za-z0-9/+]{40}' },
        parts: [{ name: 'id', rule: 'aws-access-key-id' }],
      }),
      ruleOf({ id: 'acme-token', keyed: { names: ['acme', 'shared_name'], value: '[A-Za-z0-9]{40}' } }),
    ),
  ],
  genericRules(),
);
const ids = (selection: RuleSelection): string[] =>
  selectRules(all, selection).rules.map(({ id, isPartOnly }) => (isPartOnly ? `(${id})` : id));

/** Each rule with its keywords' texts and its guards' keywords' texts: what must not change by selecting. */
function shapeOf({ rules, keywords }: RuleSet, id: string): unknown {
  const index = rules.findIndex((rule) => rule.id === id);
  const { matcher } = rules[index]!;
  return {
    keywords: keywords.filter((keyword) => keyword.rules.includes(index)).map(({ text }) => text),
    guards:
      matcher.kind === 'regex'
        ? matcher.guards.map(({ keyword, min }) => [keywords[keyword]?.text, min])
        : [],
  };
}

test('without a selection all rules stay', () => {
  assert.deepEqual(selectRules(all, {}), all);
});

test('ids and patterns choose rules, and skipping comes last', () => {
  assert.deepEqual(ids({ only: ['generic-*'], skip: ['*-token', 'generic-url-credentials'] }), [
    'generic-password',
    'generic-authorization',
  ]);
  assert.deepEqual(ids({ only: ['acme-token'] }), ['acme-token']);
});

test('rules that find parts come along but report nothing by themselves', () => {
  assert.deepEqual(ids({ only: ['aws-secret-access-key'] }), [
    '(aws-access-key-id)',
    'aws-secret-access-key',
  ]);
  assert.deepEqual(ids({ only: ['aws-*'], skip: ['aws-access-key-id'] }), [
    '(aws-access-key-id)',
    'aws-secret-access-key',
  ]);
  assert.deepEqual(ids({ only: ['aws-*'] }), ['aws-access-key-id', 'aws-secret-access-key']);
});

test('chosen rules keep their keywords and guards, and no other keyword stays', () => {
  const chosen = selectRules(all, { only: ['aws-*', 'acme-token'] });
  for (const { id } of chosen.rules) assert.deepEqual(shapeOf(chosen, id), shapeOf(all, id), id);
  assert.deepEqual(
    chosen.keywords.map(({ text }) => text),
    [
      ...['AKIA', 'aws_secret', 'aws-secret', 'aws.secret', 'awssecret'],
      ...['shared_name', 'shared-name', 'shared.name', 'sharedname', 'acme'],
    ],
  );
});

test('an unknown name is an error that names the nearest rules', () => {
  const message = (selection: RuleSelection): string => {
    try {
      selectRules(all, selection);
    } catch (error) {
      assert.ok(error instanceof UsageError);
      return error.message;
    }
    return '';
  };
  assert.match(message({ only: ['acme-tokn'] }), /There is no rule "acme-tokn"; near it: acme-token$/);
  assert.match(message({ skip: ['aws_access_key_id'] }), /near it: aws-access-key-id/);
  assert.match(message({ only: ['password'] }), /near it: generic-password/);
  assert.match(message({ only: ['(.*'] }), /There is no rule "\(\.\*"; `dowse rules list` shows all/);
  assert.match(message({ skip: ['*'] }), /No rule is left/);
});

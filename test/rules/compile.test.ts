import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RegexMatcher, RuleSet } from '#model/compiled-rule';
import { RuleError } from '#model/errors';
import type { Rule } from '#model/provider';
import { compileRules } from '#rules/compile';
import { providerOf, ruleOf } from '../support/provider.ts';

const compile = (...rules: readonly Rule[]): RuleSet => compileRules([providerOf(...rules)]);
const matcherOf = (rule: Rule): RegexMatcher => {
  const { matcher } = compile(rule).rules[0]!;
  assert.ok(matcher.kind === 'regex');
  return matcher;
};

test('what a rule leaves out gets its default, and the provider gives name and page', () => {
  const [rule] = compile(ruleOf({ id: 'a-token', regex: 'tok-([0-9]{8})' })).rules;
  assert.deepEqual(rule, {
    id: 'a-token',
    provider: 'Test',
    description: 'A token of a test.',
    docs: 'https://example.com/',
    canDo: 'nothing',
    rotate: 'Do nothing.',
    severity: 'high',
    confidence: 'high',
    audience: 'private',
    rank: 4,
    matcher: {
      kind: 'regex',
      source: 'tok-([0-9]{8})',
      maxBefore: 0,
      maxAfter: 12,
      guards: [{ keyword: 0, bytes: `${'00'.repeat(6)}ff03${'00'.repeat(24)}`, min: 8 }],
    },
    minEntropy: 0,
    checks: [],
    stopValues: [],
    partName: 'secret',
    parts: [],
    isPartOnly: false,
  });
});

test('stop values are compared in lower case', () => {
  assert.deepEqual(compile(ruleOf({ id: 'a', stopValues: ['TOK-EXAMPLE'] })).rules[0]?.stopValues, [
    'tok-example',
  ]);
});

test('a literal that several rules share is one keyword', () => {
  const set = compile(
    ruleOf({ id: 'a', regex: 'tok-[a-z](x)' }),
    ruleOf({ id: 'b', regex: '(tok-)[a-z]{2}' }),
  );
  assert.deepEqual(set.keywords, [
    { text: 'tok-', foldsCase: false, lookAhead: 'run', minRun: 2, rules: [0, 1] },
  ]);
});

test('keywords fold case only where the regex does', () => {
  const set = compile(
    ruleOf({ id: 'a', regex: '(TOK_[0-9]{8})' }),
    ruleOf({ id: 'b', regex: '(?i)(TOK_[0-9]{8})' }),
  );
  assert.deepEqual(
    set.keywords.map(({ text, foldsCase, rules }) => ({ text, foldsCase, rules })),
    [
      { text: 'TOK_', foldsCase: false, rules: [0] },
      { text: 'tok_', foldsCase: true, rules: [1] },
    ],
  );
});

test('the window reaches as far as the regex, on both sides of the keyword', () => {
  const { maxBefore, maxAfter } = matcherOf(ruleOf({ id: 'a', regex: '[a-z]{2,30}_tok_([0-9]{10,20})' }));
  assert.deepEqual([maxBefore, maxAfter], [30, 25]);
});

test('maxLength bounds a regex that has no end, and only then is it needed', () => {
  const endless = { id: 'a', regex: '[a-z]+_tok_([0-9]{10,})' };
  assert.throws(() => compile(ruleOf(endless)), /can match without end .* maxLength/);
  const { maxBefore, maxAfter } = matcherOf(ruleOf({ ...endless, maxLength: 100 }));
  assert.deepEqual([maxBefore, maxAfter], [95, 99]);
});

test('keywords of a rule are used where they are cheaper, and must be in every match', () => {
  const regex = '(?:get_zqxj|set_zqxj)=([0-9]{8})';
  const textsWith = (...words: string[]): string[] =>
    compile(ruleOf({ id: 'a', regex, keywords: words })).keywords.map(({ text }) => text);
  assert.deepEqual(textsWith('_zqxj='), ['_zqxj=']);
  assert.deepEqual(textsWith('get', 'set'), ['get_zqxj=', 'set_zqxj='], 'three bytes cost more');
  assert.throws(() => textsWith('get_zqxj'), /Rule a: keywords cannot be shown to occur in every match/);
});

test('rules of a base keep their places and keywords', () => {
  const base = compile(ruleOf({ id: 'a', regex: '(tok-a[g-z]{8})' }));
  const set = compileRules(
    [providerOf(ruleOf({ id: 'b', regex: '(tok-a[A-Z]{8})', parts: [{ name: 'id', rule: 'a' }] }))],
    base,
  );
  assert.deepEqual(
    set.rules.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(
    set.keywords.map(({ text, rules }) => [text, rules]),
    [['tok-a', [0, 1]]],
  );
  assert.deepEqual(base.keywords[0]?.rules, [0], 'the base itself is not changed');
  assert.throws(
    () => compileRules([providerOf(ruleOf({ id: 'a' }))], base),
    /Rule a: id is used by another rule/,
  );
});

test('nine hundred rules compile to a set that survives JSON', () => {
  const rules = Array.from({ length: 900 }, (_, index) =>
    ruleOf({ id: `rule-${index}`, regex: `\\b((?:ab|cd)${index}_[0-9A-Za-z]{32})\\b` }),
  );
  const set = compile(...rules);
  assert.deepEqual(JSON.parse(JSON.stringify(set)), set);
});

const refused: readonly { readonly rule: Rule; readonly field: string; readonly message: RegExp }[] = [
  { rule: ruleOf({ id: 'A B' }), field: 'id', message: /lower-case words/ },
  {
    rule: ruleOf({ id: 'a', regex: 'tok-[0-9]{8}' }),
    field: 'regex',
    message: /0 capture groups; exactly one/,
  },
  {
    rule: ruleOf({ id: 'a', regex: '(tok)-([0-9]{8})' }),
    field: 'regex',
    message: /2 capture groups; exactly one/,
  },
  {
    rule: ruleOf({ id: 'a', regex: '([0-9a-f]{32})' }),
    field: 'regex',
    message: /no text of at least 3 fixed characters/,
  },
  {
    rule: ruleOf({ id: 'a', regex: '(tok-' }),
    field: 'regex',
    message: /has a \( without its \) \(at character 1\)/,
  },
  {
    rule: ruleOf({ id: 'a', regex: '(tok-)[a-z]{1000}(?:[a-z]{1000}){0,1}', maxLength: 90 }),
    field: 'maxLength',
    message: /is 90, but the shortest match has 1004/,
  },
  {
    rule: ruleOf({ id: 'a', regex: '(tok-)', keyed: { names: ['abc'], value: '[a-z]{8}' } }),
    field: 'regex',
    message: /not both/,
  },
  { rule: ruleOf({ id: 'a', minEntropy: 9 }), field: 'minEntropy', message: /0 to 8/ },
  { rule: ruleOf({ id: 'a', keywords: [] }), field: 'keywords', message: /leave it out/ },
  {
    rule: ruleOf({ id: 'a', parts: [{ name: 'id', rule: 'b' }] }),
    field: 'parts',
    message: /refers to the rule b, which does not exist/,
  },
  {
    rule: ruleOf({ id: 'a', parts: [{ name: 'id', rule: 'a' }] }),
    field: 'parts',
    message: /the rule itself/,
  },
];

for (const { rule, field, message } of refused) {
  test(`a rule is refused that ${message.source.replaceAll('\\', '')}`, () => {
    assert.throws(
      () => compile(rule),
      (error) => {
        assert.ok(error instanceof RuleError);
        assert.match(error.message, message);
        assert.deepEqual([error.rule, error.field], [rule.id, field]);
        return true;
      },
    );
  });
}

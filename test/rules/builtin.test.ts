import assert from 'node:assert/strict';
import { test } from 'node:test';
import { providers } from '#patterns/index';
import { builtinRules } from '#rules/builtin';
import { compileRules } from '#rules/compile';
import { generatedRules } from '#rules/generate';
import { genericRules } from '#rules/generic';

test('the build keeps the compiled patterns behind the generic rules', () => {
  assert.deepEqual(JSON.parse(generatedRules()), compileRules(providers, genericRules()));
  assert.deepEqual(builtinRules(), compileRules(providers, genericRules()));
});

test('the built-in rules are parsed once, generic ones first', () => {
  const rules = builtinRules();
  assert.equal(builtinRules(), rules);
  assert.deepEqual(
    rules.rules.slice(0, 4).map(({ rank }) => rank),
    [1, 1, 1, 1],
  );
  assert.ok(rules.rules.length >= 64, `${rules.rules.length} rules`);
});

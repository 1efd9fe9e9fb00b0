/**
 * Proves every rule in `patterns/` by what it says itself: its form, its regex under both engines,
 * and that the engine with all rules loaded finds in each example exactly the secret, once, with
 * its parts, and in the counter-examples nothing. `patterns-syntaxes.test.ts` proves values that
 * no example has.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createEngine } from '#engine/engine';
import { faultText } from '#proof/fault';
import { createProver } from '#proof/prover';
import { compileRules } from '#rules/compile';
import { genericRules } from '#rules/generic';
import { readPatternFiles } from './support/patterns.ts';

const files = await readPatternFiles();
const providers = files.flatMap(({ provider }) => provider ?? []);
const prover = createProver(providers, { base: genericRules(), isBuiltin: true });
/** As the prover's engine, but comments that allow a secret do not count. */
const strictEngine = createEngine(prover.bench.ruleSet, { inlineAllow: false });

test('index.ts lists every file of patterns/, each once', () => {
  const index = readFileSync(new URL('../patterns/index.ts', import.meta.url), 'utf8');
  const listed = [...index.matchAll(/^import \w+ from '\.\/(.+)\.ts';$/gm)].map(([, name]) => name);
  assert.deepEqual(
    listed,
    files.map(({ name }) => name),
  );
});

test('all rules compile together', () => {
  compileRules(providers, genericRules());
});

for (const { name, source, provider, problem } of files) {
  test(`${name}.ts is data, with a page of its own and rules that bear its name`, () => {
    assert.ok(provider, problem);
    assert.deepEqual(JSON.parse(JSON.stringify(provider)), provider);
    assert.ok(provider.name.trim() !== '' && provider.rules.length > 0);
    assert.match(provider.docs, /^https:\/\/\S+$/);
    for (const { id } of provider.rules) assert.ok(id === name || id.startsWith(`${name}-`), id);
  });

  test(`${name}.ts holds no secret that a scanner would find`, () => {
    const found = strictEngine.search({ bytes: Buffer.from(source), origin: { kind: 'stdin' } });
    const told = found
      .filter(({ confidence, facts }) => confidence === 'high' && facts['example'] !== 'yes')
      .map(({ rule, start }) => `${name}.ts:${start.line}: ${rule}`);
    assert.deepEqual(told, []);
  });

  for (const rule of provider?.rules ?? []) {
    test(`${rule.id} has the form of a rule and finds what its examples say`, () => {
      assert.deepEqual(prover.statements(rule).map(faultText), []);
    });
  }
}

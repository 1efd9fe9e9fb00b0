import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '#engine/engine';
import type { Rule } from '#model/provider';
import { compileRules } from '#rules/compile';

const base = {
  description: 'A key.',
  severity: 'high',
  confidence: 'high',
  audience: 'private',
  canDo: 'anything',
  rotate: 'Do.',
  examples: [],
  counterExamples: [],
} as const;

/** The secrets that rules with these names and values see in `text`. */
function seen(text: string, rules: Readonly<Record<string, { names: string[]; value: string }>>): string[] {
  const all: Rule[] = Object.entries(rules).map(([id, keyed]) => ({ ...base, id, keyed }));
  const engine = createEngine(compileRules([{ name: 'Acme', docs: 'https://acme.example', rules: all }]));
  const sightings = engine.search({ bytes: Buffer.from(text), origin: { kind: 'stdin' } });
  return sightings.map(({ rule, secret }) => `${rule} ${secret}`);
}

test('a value may begin with a mark that assigns, behind a quote or a tag', () => {
  const acme = { acme: { names: ['acme'], value: '[A-Za-z0-9=:]{12}' } };
  for (const text of [
    'acme_key = "=k3J9x2Lq8Wz"',
    "'acme_key': ':k3J9x2Lq8Wz'",
    '<acme>=k3J9x2Lq8Wz</acme>',
  ]) {
    assert.deepEqual(seen(text, acme), [`acme ${/[=:]k3J9x2Lq8Wz/.exec(text)![0]}`], text);
  }
  assert.deepEqual(seen('acme_key=:k3J9x2Lq8Wza', acme), ['acme k3J9x2Lq8Wza']);
});

test('the rule whose name is nearer to the value, or says more of it, has it', () => {
  const value = '[a-z0-9]{16}';
  const rules = {
    shared: { names: ['access_key'], value },
    sinch: { names: ['sinch'], value },
    acme: { names: ['acme'], value },
  };
  assert.deepEqual(seen('sinch_access_key = "k3j9x2lq8wza1b2c"', rules), ['sinch k3j9x2lq8wza1b2c']);
  assert.deepEqual(seen('# acme\nsinch_key = "k3j9x2lq8wza1b2c"', rules), ['sinch k3j9x2lq8wza1b2c']);
  assert.deepEqual(seen('my_access_key = "k3j9x2lq8wza1b2c"', rules), ['shared k3j9x2lq8wza1b2c']);
});

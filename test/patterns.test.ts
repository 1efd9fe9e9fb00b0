/**
 * Proves every rule in `patterns/`: its form, its regex under both engines, and that the engine with
 * all rules loaded finds in each example exactly the secret, once, with its parts, and in the
 * counter-examples nothing.
 */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import RE2 from 're2';
import { RE2JS } from 're2js';
import type { Blob } from '#model/blob';
import type { RuleSet } from '#model/compiled-rule';
import type { Example, Provider, Rule } from '#model/provider';
import type { Sighting } from '#model/sighting';
import { checks } from '#engine/checks/index';
import { createEngine } from '#engine/engine';
import { providers } from '#patterns/index';
import { compileRules } from '#rules/compile';
import { genericRules } from '#rules/generic';

const folder = new URL('../patterns/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'index.ts');
const ruleSet = compileRules(providers, genericRules());
const engine = createEngine(ruleSet);
/** Rules that are reported as parts only, each as if it were reported for itself. */
const partEngine = createEngine(withoutPartOnly(ruleSet));
const patterns = await Promise.all(files.map(readPattern));

interface Pattern {
  readonly name: string;
  readonly source: string;
  readonly provider: Provider;
}

async function readPattern(file: string): Promise<Pattern> {
  const module = (await import(new URL(file, folder).href)) as { default: Provider };
  const source = readFileSync(new URL(file, folder), 'utf8');
  return { name: file.replace(/\.ts$/, ''), source, provider: module.default };
}

function withoutPartOnly({ rules, keywords }: RuleSet): RuleSet {
  return { keywords, rules: rules.map((rule) => (rule.isPartOnly ? { ...rule, isPartOnly: false } : rule)) };
}

function search(rule: Rule, text: string): Sighting[] {
  const blob: Blob = { bytes: Buffer.from(text, 'utf8'), origin: { kind: 'stdin' } };
  return (rule.isPartOnly ? partEngine : engine)
    .search(blob)
    .filter(({ facts }) => facts['example'] !== 'yes');
}

function textOf({ before, secret, after }: Example): string {
  return [before, ...secret, after].join('');
}

function summaryOf({ rule, secret, start, parts }: Sighting): object {
  const texts = parts.map(({ name, text }) => [name, text] as const);
  return { rule, secret, startByte: start.byte, parts: Object.fromEntries(texts) };
}

function partsOf({ parts = {} }: Example): object {
  return Object.fromEntries(Object.entries(parts).map(([name, pieces]) => [name, pieces.join('')]));
}

/** Where a rule that finds parts has found one: by itself, or as a part of another rule's secret. */
function placesOf(id: string, sightings: readonly Sighting[]): object[] {
  const secrets = sightings.map(({ rule, secret, start }) => ({ rule, secret, startByte: start.byte }));
  const parts = sightings
    .flatMap((sighting) => sighting.parts)
    .map(({ rule, text, start }) => ({ rule, secret: text, startByte: start.byte }));
  return [...secrets, ...parts].filter(({ rule }) => rule === id);
}

const joined = (pieces: string | readonly string[]): string =>
  typeof pieces === 'string' ? pieces : pieces.join('');

test('index.ts lists every file of patterns/, each once', () => {
  const listed = patterns.filter(({ provider }) => providers.includes(provider)).map(({ name }) => name);
  assert.deepEqual(
    listed,
    patterns.map(({ name }) => name),
  );
  assert.equal(providers.length, files.length);
});

test('ids are unique', () => {
  const ids = ruleSet.rules.map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
});

for (const { name, source, provider } of patterns) {
  test(`${name}.ts is data, with a page of its own and rules that bear its name`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(provider)), provider);
    assert.ok(provider.name.trim() !== '' && provider.rules.length > 0);
    assert.match(provider.docs, /^https:\/\/\S+$/);
    for (const { id } of provider.rules) assert.ok(id === name || id.startsWith(`${name}-`), id);
  });

  test(`${name}.ts holds no secret that a scanner would find`, () => {
    const found = createEngine(ruleSet, { inlineAllow: false }).search({
      bytes: Buffer.from(source),
      origin: { kind: 'stdin' },
    });
    const told = found
      .filter(({ confidence }) => confidence === 'high')
      .map(({ rule, start }) => `${name}.ts:${start.line}: ${rule}`);
    assert.deepEqual(told, []);
  });

  for (const rule of provider.rules) testRule(rule);
}

function testRule(rule: Rule): void {
  test(`${rule.id} says what it is, what it can do and how to end it`, () => {
    for (const text of [rule.description, rule.canDo, rule.rotate]) assert.ok(text.trim().length > 5, text);
    if (rule.docs !== undefined) assert.match(rule.docs, /^https:\/\/\S+$/);
    for (const check of rule.checks ?? []) assert.ok(check in checks, `there is no check ${check}`);
    for (const value of rule.stopValues ?? []) assert.equal(value, value.toLowerCase());
  });

  test(`${rule.id} compiles under RE2 and its port`, () => {
    const source = rule.regex ?? `^(?:${rule.keyed?.value})$`;
    const groups = new RE2(`${source}|`).exec('')?.length;
    assert.equal(
      groups,
      rule.regex === undefined ? 1 : 2,
      'exactly one capture group in a regex, none in a value',
    );
    assert.equal(RE2JS.compile(source).groupCount(), rule.regex === undefined ? 0 : 1);
  });

  test(`${rule.id} has examples in different syntaxes and counter-examples, two each`, () => {
    assert.ok(new Set(rule.examples.map(({ before, after }) => `${before}\0${after}`)).size >= 2);
    assert.ok(new Set(rule.examples.map(textOf)).size >= 2);
    assert.ok(rule.counterExamples.length >= 2);
    if (rule.parts)
      assert.ok(
        rule.examples.some(({ parts }) => parts),
        'no example has the parts',
      );
  });

  for (const [index, example] of rule.examples.entries()) {
    test(`${rule.id} finds exactly the secret in example ${index + 1}`, () => {
      const told = search(rule, textOf(example));
      const secret = example.secret.join('');
      const startByte = Buffer.byteLength(example.before);
      if (rule.isPartOnly) {
        assert.deepEqual(placesOf(rule.id, told), [{ rule: rule.id, secret, startByte }]);
        return;
      }
      assert.deepEqual(told.map(summaryOf), [{ rule: rule.id, secret, startByte, parts: partsOf(example) }]);
    });
  }

  for (const [index, counterExample] of rule.counterExamples.entries()) {
    test(`${rule.id} finds nothing in counter-example ${index + 1}`, () => {
      const found = search(rule, joined(counterExample)).filter((sighting) => sighting.rule === rule.id);
      assert.deepEqual(
        found.map(({ start, end }) => [start.byte, end.byte]),
        [],
      );
    });
  }
}

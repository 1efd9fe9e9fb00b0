/**
 * Proves every rule in `patterns/` by values that no example has: 50 drawn from its own shape, each
 * in a dozen and more syntaxes, must be found exactly, by this rule, with all rules loaded.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom } from '#proof/draw';
import { type Fault, faultText } from '#proof/fault';
import { createProver } from '#proof/prover';
import { syntaxFaults } from '#proof/syntax-faults';
import { syntaxes } from '#proof/syntaxes';
import { genericRules } from '#rules/generic';
import { genericSubjects } from './support/generic-subjects.ts';
import { readPatternFiles } from './support/patterns.ts';

const seed = 20251124;
const leastSyntaxes = 12;

/** Checks that want a structure which chance does not give; their rules' own examples stand in. */
const structured = new Set([
  ...[
    'basic-auth',
    'base64-text',
    'bip39',
    'cisco-type7',
    'docker-config',
    'jwt',
    'pem',
    'ppk',
    'solana-key',
  ],
]);

/** Rules whose values another rule may report, and why that is right. */
const rivals: readonly { readonly rule: string; readonly by: string; readonly why: string }[] = [
  {
    rule: 'wpengine-api-password',
    by: 'twitter-consumer-secret',
    why: 'one drawn value has 50 letters and digits between two hyphens',
  },
  {
    rule: 'oauth-client-secret',
    by: 'terraform-variable-default',
    why: 'both tell a class only, and the default of a variable is the surer of the two',
  },
  {
    rule: 'wechat-app-secret',
    by: 'facebook-app-secret',
    why: 'one drawn surrounding spells fbsecret by chance',
  },
];

/** Rules whose values stand in fewer syntaxes, and why that is enough. */
const narrow = new Map([['openvpn-static-key', 'a block of lines, which some syntaxes fold into one']]);

const files = await readPatternFiles();
const providers = files.flatMap(({ provider }) => provider ?? []);
const prover = createProver(providers, { base: genericRules(), isBuiltin: true, seed, syntaxesPerValue: 16 });

const assignments = new Set(syntaxes.map(({ name }) => name));
const isAssignment = (syntax: string): boolean => assignments.has(syntax);
const isRival = ({ rule, by }: Fault): boolean =>
  rivals.some((rival) => rival.rule === rule && rival.by === by);

for (const rule of providers.flatMap(({ rules }) => rules)) {
  test(`${rule.id} finds values of its own shape in every syntax that can hold them`, () => {
    const { faults, values, tried, refusals } = prover.syntaxes(rule);
    assert.deepEqual(faults.filter((fault) => !isRival(fault)).map(faultText), []);
    if (values.from === 'examples') {
      const names = rule.checks ?? [];
      assert.ok(
        names.some((name) => structured.has(name)),
        `no drawn value passes ${names.join(', ')}`,
      );
    }
    const held = [...tried.keys()].filter(isAssignment);
    const isBare = held.length > 0 || refusals.some(({ syntax }) => isAssignment(syntax));
    if (isBare && !narrow.has(rule.id)) {
      assert.ok(held.length >= leastSyntaxes, `only ${held.join(', ')} can hold a value`);
    } else assert.ok(tried.size > 0, 'nothing can hold a value');
  });
}

for (const subject of genericSubjects(prover.bench.engine, randomFrom(seed), 50)) {
  const kind = [...subject.names.kind].join(' ');
  test(`${subject.rule} finds in every syntax what it finds in one (${kind})`, () => {
    // A provider's rule may know more of the name: `SESSION_SECRET` is a framework's.
    const faults = syntaxFaults(subject).faults.filter(({ by = 'generic-' }) => by.startsWith('generic-'));
    assert.deepEqual(faults.map(faultText), []);
  });
}

test('lists of exceptions name rules that exist and need them', () => {
  const ids = new Set(providers.flatMap(({ rules }) => rules.map(({ id }) => id)));
  for (const { rule, by, why } of rivals)
    assert.ok(ids.has(rule) && ids.has(by) && why !== '', `${rule} ${by}`);
  for (const [rule, why] of narrow) assert.ok(ids.has(rule) && why !== '', rule);
});

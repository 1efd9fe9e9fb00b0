/**
 * Proves every verifier and revocation in `patterns/` by what it says itself: its form, and that
 * the real check sends exactly what its cases expect and makes of each answer what they say. The
 * network is closed: a gateway object stands in its place and refuses what no case expects.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPatternFiles } from './support/patterns.ts';
import { answerOf, revocationOf } from './support/verifier-cases.ts';
import { revocationFaults, verifierFaults } from './support/verifier-faults.ts';

/** `PATTERNS=stripe,okta` proves these files only, for those who write them. */
const wanted = process.env['PATTERNS']?.split(',');
const files = (await readPatternFiles()).filter(({ name }) => wanted?.includes(name) ?? true);

test('verifiers have names of their own over all files', () => {
  const keys = files.flatMap(({ provider }) =>
    Object.keys(provider?.verify ?? {}).map((name) => `${provider?.name}/${name}`),
  );
  assert.deepEqual(keys, [...new Set(keys)]);
});

for (const { name: file, provider } of files) {
  for (const rule of provider?.rules ?? []) {
    if (rule.verify === undefined && rule.revoke === undefined) continue;
    test(`${rule.id} names what its provider has`, () => {
      if (rule.verify !== undefined) assert.ok(provider?.verify?.[rule.verify], rule.verify);
      if (rule.revoke !== undefined) assert.ok(provider?.revoke?.[rule.revoke], rule.revoke);
    });
  }

  for (const [name, verifier] of Object.entries(provider?.verify ?? {})) {
    const rules = provider?.rules.filter(({ verify }) => verify === name) ?? [];
    test(`${file}.ts: the verifier ${name} has the form of one`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(verifier)), verifier);
      assert.deepEqual(verifierFaults(verifier, rules), []);
    });
    if ('code' in verifier) continue;
    for (const [index, one] of verifier.cases.entries()) {
      test(`${file}.ts: ${name}, case ${index + 1}: ${one.answer.status} is ${one.verdict}`, async () => {
        const answer = await answerOf(verifier, one, rules[0]);
        assert.equal(answer.status, one.verdict);
        if (one.impact !== undefined) assert.deepEqual(answer.impact, one.impact.says);
        if (one.facts !== undefined) assert.deepEqual(answer.facts, one.facts);
      });
    }
  }

  for (const [name, revocation] of Object.entries(provider?.revoke ?? {})) {
    const rules = provider?.rules.filter(({ revoke }) => revoke === name) ?? [];
    test(`${file}.ts: the revocation ${name} has the form of one`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(revocation)), revocation);
      assert.deepEqual(revocationFaults(revocation, rules), []);
    });
    for (const [index, one] of revocation.cases.entries()) {
      test(`${file}.ts: ${name}, case ${index + 1}: ${one.isDone ? 'is done' : 'is not done'}`, async () => {
        assert.equal((await revocationOf(revocation, one)).isDone, one.isDone);
      });
    }
  }
}

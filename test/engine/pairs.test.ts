import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompiledRule } from '#model/compiled-rule';
import type { Match } from '#engine/match';
import { pairParts } from '#engine/pairs';

const id = { id: 'demo-id', parts: [], isPartOnly: false } as unknown as CompiledRule;
const secret = {
  id: 'demo-secret',
  parts: [{ name: 'id', rule: 'demo-id' }],
  isPartOnly: false,
} as unknown as CompiledRule;
const host = { id: 'demo-host', parts: [], isPartOnly: true } as unknown as CompiledRule;
const hosted = {
  id: 'demo-hosted',
  parts: [{ name: 'host', rule: 'demo-host', isRequired: true }],
  isPartOnly: false,
} as unknown as CompiledRule;
const rules = [id, secret, host, hosted];

function at(rule: CompiledRule, secretStart: number): Match {
  return {
    rule: rules.indexOf(rule),
    start: secretStart,
    end: secretStart + 20,
    secretStart,
    secretEnd: secretStart + 20,
    confidence: 'high',
    facts: {},
  };
}

function pairs(...matches: Match[]): string[] {
  return pairParts(matches, rules).map(
    ({ match, parts }) => `${match.secretStart}${parts.map((part) => `+${part.match.secretStart}`).join('')}`,
  );
}

test('a secret takes the id that stands before it, and the id is no finding of its own then', () => {
  assert.deepEqual(pairs(at(id, 0), at(secret, 50)), ['50+0']);
});

test('ids before secrets: each secret takes its own, though the next id is nearer', () => {
  assert.deepEqual(pairs(at(id, 0), at(secret, 60), at(id, 90), at(secret, 150)), ['60+0', '150+90']);
});

test('secrets before ids: the order is followed as well', () => {
  assert.deepEqual(pairs(at(secret, 0), at(id, 60), at(secret, 90), at(id, 150)), ['0+60', '90+150']);
});

test('an id alone stays a finding, and so does a secret with no id near', () => {
  assert.deepEqual(pairs(at(id, 0), at(secret, 5000)), ['0', '5000']);
});

test('a required part that is missing drops the secret, and a part that is no secret is never alone', () => {
  assert.deepEqual(pairs(at(hosted, 0)), []);
  assert.deepEqual(pairs(at(host, 0)), []);
  assert.deepEqual(pairs(at(host, 0), at(hosted, 40)), ['40+0']);
});

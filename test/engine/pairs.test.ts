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
  return pairParts(matches, rules, new Uint8Array(6000)).map(
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

test('two blocks, ids and then secrets: the first belongs to the first', () => {
  assert.deepEqual(pairs(at(id, 0), at(id, 40), at(secret, 80), at(secret, 120)), ['80+0', '120+40']);
  assert.deepEqual(pairs(at(secret, 0), at(secret, 40), at(id, 80), at(id, 120)), ['0+80', '40+120']);
});

/** Ids are `I…`, secrets `S…`, 20 characters each; both with what pairs them. */
function namedPairs(text: string): string[] {
  const matches = [...text.matchAll(/([IS])\w{19}/g)].map((found) =>
    at(found[1] === 'I' ? id : secret, found.index),
  );
  return pairParts(matches, rules, Buffer.from(text)).map(({ match, parts }) =>
    [match, ...parts.map((part) => part.match)]
      .map(({ secretStart, secretEnd }) => text.slice(secretStart, secretEnd).replace(/_.*/, ''))
      .join('+'),
  );
}

const pad = (name: string): string => `${name}${'_'.repeat(20 - name.length)}`;

test('names decide before order: prod belongs to prod, whatever stands nearer', () => {
  const text = [
    `AWS_KEY_PROD=${pad('I1')}`,
    `AWS_KEY_TEST=${pad('I2')}`,
    `AWS_SECRET_TEST=${pad('S2')}`,
    `AWS_SECRET_PROD=${pad('S1')}`,
  ].join('\n');
  assert.deepEqual(namedPairs(text), ['S2+I2', 'S1+I1']);
});

test('names in other syntaxes, and numbers in names, decide too', () => {
  const text = `{"stagingId": "${pad('I1')}", "liveId": "${pad('I2')}", "liveSecret": "${pad('S2')}", "stagingSecret": "${pad('S1')}"}`;
  assert.deepEqual(namedPairs(text), ['S2+I2', 'S1+I1']);
  const numbered = `id1: ${pad('I1')}\nid2: ${pad('I2')}\nsecret2: '${pad('S2')}'\nsecret1: '${pad('S1')}'`;
  assert.deepEqual(namedPairs(numbered), ['S2+I2', 'S1+I1']);
});

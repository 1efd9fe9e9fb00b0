import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompiledRule } from '#model/compiled-rule';
import type { Match } from '#engine/match';
import { settle } from '#engine/settle';

/** `url` is a class with a host of its own; `token` is a provider's, whose host is another rule's. */
const rules = [
  { id: 'url', rank: 2, parts: [{ name: 'host', rule: 'url-host' }], isPartOnly: false },
  { id: 'url-host', rank: 4, parts: [], isPartOnly: true },
  { id: 'token', rank: 4, parts: [{ name: 'host', rule: 'token-host' }], isPartOnly: false },
  { id: 'token-host', rank: 4, parts: [], isPartOnly: true },
] as unknown as CompiledRule[];

function match(id: string, secretStart: number, secretEnd: number): Match {
  const rule = rules.findIndex((one) => one.id === id);
  const place = { start: secretStart, end: secretEnd, secretStart, secretEnd };
  return { rule, ...place, confidence: 'medium', facts: {} };
}

function settled(...matches: readonly Match[]): string[] {
  const { paired } = settle(matches, rules, new Uint8Array(100), new Set());
  return paired.map(
    ({ match: { rule }, parts }) =>
      `${rules[rule]!.id} with ${parts.map((part) => rules[part.match.rule]!.id).join()}`,
  );
}

test('a credential that gives way to another one leaves its parts to it', () => {
  const hosts = [match('url-host', 0, 20), match('token-host', 0, 16)];
  assert.deepEqual(settled(...hosts, match('url', 30, 60), match('token', 30, 60)), [
    'token with token-host',
  ]);
  assert.deepEqual(settled(...hosts, match('url', 30, 60)), ['url with url-host']);
});

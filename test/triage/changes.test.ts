import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret } from '#model/secret';
import type { Finding } from '#model/finding';
import { compareFindings } from '#triage/changes';

function finding(rule: string, secret: string): Finding {
  return { kind: 'finding', rule: { id: rule }, secret: new Secret(secret) } as unknown as Finding;
}

test('new ones come first, kept ones after them, and what is gone is told apart', () => {
  const old = [finding('a', 'one'), finding('a', 'two')];
  const { findings, gone } = compareFindings(old, [finding('a', 'two'), finding('a', 'three')]);
  assert.deepEqual(
    findings.map(({ secret, change }) => [secret.reveal(), change]),
    [
      ['three', 'new'],
      ['two', 'kept'],
    ],
  );
  assert.deepEqual(
    gone.map(({ secret }) => secret.reveal()),
    ['one'],
  );
});

test('the same text found by another rule is another secret', () => {
  const { findings, gone } = compareFindings([finding('a', 'one')], [finding('b', 'one')]);
  assert.deepEqual([findings[0]?.change, gone.length], ['new', 1]);
});

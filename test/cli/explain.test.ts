/** `dowse explain`: what it says of rules, from the rules and verifiers that there are. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { explainRule, toSteps } from '#cli/explanation';
import { builtinRules } from '#rules/builtin';
import { builtinVerifiers } from '#rules/verifiers';
import { runCli } from '../support/cli.ts';

const root = mkdtempSync(join(tmpdir(), 'dowse-explain-'));
after(() => rmSync(root, { recursive: true }));

const id = 'github-personal-access-token';

test('explain tells what it is, how to rotate it in steps, who is asked, and how to allow it', async () => {
  const { code, stdout, stderr } = await runCli(['explain', id]);
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^A classic personal access token of GitHub\. {2}\[github-personal-access-token\]\n/);
  assert.match(stdout, /^ {2}Its holder can read and push/m);
  assert.match(stdout, /^How to rotate it\n {2}1\. .+(\n {5}.+)*\n {2}2\. /m);
  assert.match(stdout, /--verify; that asks api\.github\.com\./);
  assert.match(stdout, /^ {2}This one, .*dowse:allow github-personal-access-token REASON$/m);
  assert.match(stdout, /^ {2}https:\/\/docs\.github\.com\//m);
});

test('explain tells programs the same, and a rule that does not exist exits with 2 and near ones', async () => {
  const { stdout } = await runCli(['explain', id, '-f', 'json']);
  const told = JSON.parse(stdout) as { id: string; steps: string[]; verification: { hosts: string[] } };
  assert.equal(told.id, id);
  assert.ok(told.steps.length > 1);
  assert.deepEqual(told.verification.hosts, ['api.github.com']);
  const unknown = await runCli(['explain', 'github-personal-acces-token']);
  assert.equal(unknown.code, 2);
  assert.match(unknown.stderr, /There is no rule "github-personal-acces-token"\. Near it: .*github-/);
});

test('explain knows the rules of the configuration, and says that nobody can be asked about them', async () => {
  writeFileSync(
    join(root, '.dowse.json'),
    JSON.stringify({
      rules: [
        {
          name: 'Team',
          docs: 'https://team.example',
          rules: [
            {
              id: 'team-token',
              description: 'A token of the team.',
              regex: '\\b(team_[a-z0-9]{20})\\b',
              severity: 'high',
              confidence: 'high',
              audience: 'private',
              canDo: 'deploy',
              rotate: 'Ask Ada. Then wait.',
              examples: [
                { before: 'a=', secret: ['team_', '4k7x9q2m8w1z5c3v6b0n'], after: '' },
                { before: 'b="', secret: ['team_', '9z8y7x6w5v4u3t2s1r0q'], after: '"' },
              ],
              counterExamples: ['a=team_', 'b=team_short'],
            },
          ],
        },
      ],
    }),
  );
  const { stdout } = await runCli(['explain', 'team-token'], { cwd: root });
  assert.match(stdout, /1\. Ask Ada\.\n {2}2\. Then wait\./);
  assert.match(stdout, /cannot be asked: treat it as live/);
});

test('every rule is explained, and what can be ended and asked about is said', () => {
  const all = builtinRules();
  const set = builtinVerifiers();
  for (const rule of all.rules) {
    const explanation = explainRule({ rule, all }, set);
    assert.equal(explanation.steps.length === 0, rule.isPartOnly, rule.id);
    assert.ok(
      explanation.steps.every((step) => step.trim() !== ''),
      rule.id,
    );
    assert.equal(explanation.verification !== undefined, set.rules[rule.id]?.verify !== undefined, rule.id);
    assert.equal(explanation.revocation !== undefined, set.rules[rule.id]?.revoke !== undefined, rule.id);
  }
});

const advice = [
  { text: 'Delete it.', steps: ['Delete it.'] },
  {
    text: 'In the Dashboard (a.example.com/keys): Rotate key; then look through Logs',
    steps: ['In the Dashboard (a.example.com/keys): Rotate key.', 'Look through Logs.'],
  },
  { text: 'Revoke it. Read the log.', steps: ['Revoke it.', 'Read the log.'] },
  {
    text: 'If it leaked, make another, then delete it.',
    steps: ['If it leaked, make another, then delete it.'],
  },
];
for (const { text, steps } of advice) {
  test(`steps of "${text}"`, () => {
    assert.deepEqual(toSteps(text), steps);
  });
}

/** `dowse triage` on a real pseudo terminal. */

import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runCli } from '../support/cli.ts';
import { type Files, type TestRepository, gitRepo } from '../support/git-repository.ts';
import { noTerminal, runOnTerminal } from '../support/pseudo-terminal.ts';

const token = (end: string): string => ['sk_', 'live_', '9fQ2mZ7xT4vB8nK1wR6yH3', end].join('');
const options = noTerminal === undefined ? {} : { skip: noTerminal };
const ask = '[?]';

function repositoryOf(context: TestContext, ...commits: Files[]): TestRepository {
  const repository = gitRepo(commits);
  context.after(() => repository.dispose());
  return repository;
}

test('without a terminal it is refused, with what to do instead', async (context) => {
  const { path } = repositoryOf(context, { 'a.ts': `const key = "${token('a1')}";\n` });
  const { code, stdout, stderr } = await runCli(['triage'], { cwd: path, input: 'b\nreason\n' });
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(stderr, /there is no terminal to ask on\. .*dowse baseline create/);
  assert.ok(!existsSync(join(path, '.dowse-baseline.json')));
});

test('a finding goes into the baseline with reason, owner and last day', options, async (context) => {
  const { path } = repositoryOf(context, { 'a.ts': `const key = "${token('a1')}";\n` });
  const { code, shown } = await runOnTerminal(['triage'], path, [
    { when: ask, write: 'x\r' },
    { when: ask, write: 'b\r' },
    { when: 'Reason: ', write: '\r' },
    { when: ask, write: 'b\r' },
    { when: 'Reason: ', write: 'revoked\x07 in May\r' },
    { when: 'Owner', write: 'ada\r' },
    { when: 'Last day', write: '2030-02-30\r' },
    { when: 'Last day', write: '2020-02-28\r' },
    { when: 'Last day', write: '2030-02-28\r' },
  ]);
  assert.equal(code, 0);
  assert.match(shown, /That day is over/);
  assert.match(shown, /1 of 1\n[^]*move money[^]*a\.ts:1:14/);
  assert.match(shown, /Without a reason nobody knows[^]*no day of the calendar[^]*1 finding: 1 into /);
  assert.ok(!shown.includes(token('a1')));
  const { entries } = JSON.parse(readFileSync(join(path, '.dowse-baseline.json'), 'utf8'));
  const [{ fingerprint, ...entry }] = entries;
  assert.match(fingerprint, /^v1:/);
  assert.deepEqual(entry, {
    rule: 'stripe-secret-key',
    path: 'a.ts',
    reason: 'revoked in May',
    owner: 'ada',
    expires: '2030-02-28',
  });
  assert.equal((await runCli(['scan'], { cwd: path })).code, 0);
});

test(
  'comments go into files as their kind has them, and hide that secret alone',
  options,
  async (context) => {
    const script = '#!/bin/sh\r\necho one\r\nexport STRIPE=TOKEN\r\n'.replace('TOKEN', token('b2'));
    const { path } = repositoryOf(context, {
      'run.sh': script,
      'conf/app.properties': `a=1\n  stripe.key=${token('b2')}\nb=${token('b3')}\n`,
    });
    chmodSync(join(path, 'run.sh'), 0o755);
    const { code, shown } = await runOnTerminal(['triage'], path, [
      { when: ask, write: 'c\r' },
      { when: 'Reason: ', write: 'test account\r' },
      { when: ask, write: 'q\r' },
    ]);
    assert.equal(code, 0);
    assert.match(shown, /2 findings: 1 by comments, 1 left\./);
    const allow = 'stripe-secret-key test account';
    const now = ['run.sh', 'conf/app.properties'].map((file) => readFileSync(join(path, file), 'utf8'));
    const isFirst = now[0]!.includes('dowse:allow');
    assert.ok(isFirst, shown);
    assert.deepEqual(now, [
      script.replace(`${token('b2')}\r`, `${token('b2')} # dowse:allow ${allow}\r`),
      `a=1\n  # dowse:allow-next-line ${allow}\n  stripe.key=${token('b2')}\nb=${token('b3')}\n`,
    ]);
    assert.equal(statSync(join(path, 'run.sh')).mode & 0o777, 0o755);
    const { stdout } = await runCli(['scan', '-f', 'json', '--no-history'], { cwd: path });
    assert.deepEqual(
      JSON.parse(stdout).findings.map(
        (finding: { occurrences: { line: number }[] }) => finding.occurrences[0]?.line,
      ),
      [4],
    );
  },
);

test('what can have no comment says so, and the baseline is offered', options, async (context) => {
  const repository = repositoryOf(
    context,
    { 'old.ts': `const key = "${token('c1')}";\n` },
    { 'old.ts': 'const key = read();\n', 'data.json': `{"stripe": "${token('c2')}"}\n` },
  );
  const { path } = repository;
  repository.write({ 'blob.bin': `\0\0\0key="${token('c3')}"\n` });
  const { code, shown } = await runOnTerminal(['triage'], path, [
    ...Array.from({ length: 3 }, () => [
      { when: ask, write: 'c\r' },
      { when: 'Reason: ', write: 'known\r' },
      { when: ask, write: 's\r' },
    ]).flat(),
  ]);
  assert.equal(code, 0);
  assert.match(shown, /No comment was written: [^\n]*data\.json: its kind of file has no comments/);
  assert.match(shown, /No comment was written: [^\n]*blob\.bin: its kind of file has no comments/);
  assert.match(shown, /No comment was written: old\.ts in history cannot have a comment\. The baseline/);
  assert.match(shown, /3 findings: 3 left\./);
  assert.deepEqual(repository.git('status', '--short'), '?? blob.bin');
});

test('Ctrl-C and Ctrl-D end it; what was decided stays', options, async (context) => {
  const { path } = repositoryOf(context, {
    'a.ts': `const key = "${token('d1')}";\n`,
    'b.ts': `const key = "${token('d2')}";\n`,
  });
  const decided = [
    { when: ask, write: 'b\r' },
    { when: 'Reason: ', write: 'known\r' },
    { when: 'Owner', write: '\r' },
    { when: 'Last day', write: '\r' },
  ];
  const broken = await runOnTerminal(['triage'], path, [...decided, { when: ask, write: '\x03' }]);
  assert.equal(broken.code, 130);
  assert.match(broken.shown, /1 into [^\n]*, 1 left/);
  const closed = await runOnTerminal(['triage'], path, [{ when: ask, write: '\x04' }]);
  assert.equal(closed.code, 0);
  assert.match(closed.shown, /1 of 1[^]*1 finding: 1 left\./);
});

test('with nothing to decide it says so', options, async (context) => {
  const { path } = repositoryOf(context, { 'a.ts': 'nothing\n' });
  const { code, shown } = await runOnTerminal(['triage'], path, []);
  assert.equal(code, 0);
  assert.match(shown, /There is nothing to decide\./);
});

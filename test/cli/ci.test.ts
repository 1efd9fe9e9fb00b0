import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import github from '#patterns/github';
import { runCli, type CliOutcome } from '../support/cli.ts';
import { createHub, pullPayload, pushPayload, type Hub } from '../support/github-run.ts';

const example = github.rules[0]?.examples[0];
assert.ok(example !== undefined);
const leak = `KEY=${example.secret.join('')}\n`;
const hubs: Hub[] = [];
after(() => hubs.forEach((hub) => hub.dispose()));

function hubOf(files: Record<string, string>): Hub {
  const hub = createHub([files]);
  hubs.push(hub);
  return hub;
}

async function scanIn(
  folder: string,
  name: string,
  payload: string,
  options: readonly string[] = ['--ci'],
): Promise<CliOutcome> {
  const path = join(folder, '.git', 'event.json');
  writeFileSync(path, payload);
  const environment = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
  return runCli(['scan', ...options, '-f', 'json'], { cwd: folder, environment });
}

test('--ci scans what a push adds, in a clone of depth 1, and says what that is', async () => {
  const hub = hubOf({ 'old.env': leak });
  const before = hub.work.git('rev-parse', 'main');
  const middle = hub.work.commit({ 'new.env': 'KEY=none\n' });
  hub.push('main');
  const clean = pushPayload({ ref: 'refs/heads/main', before, after: middle });
  const outcome = await scanIn(hub.checkout('refs/heads/main').path, 'push', clean);
  assert.match(
    outcome.stderr,
    /^dowse: a push to the branch main: 1 commit up to [0-9a-f]{9} that its former/,
  );
  assert.equal(outcome.code, 0, outcome.stdout);
  hub.work.commit({ 'new.env': leak });
  const head = hub.work.commit({ 'new.env': 'gone\n' });
  hub.push('main');
  const dirty = pushPayload({ ref: 'refs/heads/main', before: middle, after: head });
  const found = await scanIn(hub.checkout('refs/heads/main').path, 'push', dirty);
  assert.equal(found.code, 1, found.stderr);
  assert.equal(JSON.parse(found.stdout).findings.length, 1);
});

test('--ci lets a fork neither configure the scan nor excuse its secrets', async () => {
  const hub = hubOf({ a: 'text\n' });
  const base = hub.work.git('rev-parse', 'main');
  hub.work.git('checkout', '--quiet', '-b', 'feature');
  const head = hub.work.commit({
    '.dowse.yaml': 'only: [github-fine-grained-token]\n',
    'key.env': leak.replace('\n', ' # dowse:allow\n'),
  });
  hub.openPull(1, 'main', 'feature');
  for (const [from, code] of [
    [undefined, 0],
    ['mallory/shop', 1],
  ] as const) {
    const payload = pullPayload({ head, base, ...(from === undefined ? {} : { from }) });
    const outcome = await scanIn(hub.checkout('refs/pull/1/merge').path, 'pull_request', payload);
    assert.equal(outcome.code, code, outcome.stderr);
    assert.equal(outcome.stderr.includes('it comes from a fork'), code === 1);
  }
});

test('--ci takes what the base says of scans, and not what the fork made of it', async () => {
  const ours = 'rule-files/ours.yaml';
  const rule = (word: string): string =>
    [
      'name: Ours',
      'docs: https://example.com/ours',
      'rules:',
      '  - id: ours-key',
      '    description: A key of ours.',
      `    regex: '\\b(${word}_[0-9a-f]{16})\\b'`,
      '    severity: high',
      '    confidence: high',
      '    audience: private',
      '    canDo: open our doors',
      '    rotate: Ask us.',
      `    examples: [{ before: 'a=', secret: ['${word}_', '0123456789abcdef'], after: '' }, { before: 'b: ', secret: ['${word}_', 'fedcba9876543210'], after: '' }]`,
      `    counterExamples: ['${word}_x', '${word}']`,
      '',
    ].join('\n');
  const config = `ruleFiles: [${ours}]\nonly: [ours-key]\n`;
  const hub = hubOf({ '.dowse.yaml': config, [ours]: rule('ours') });
  const base = hub.work.git('rev-parse', 'main');
  hub.work.git('checkout', '--quiet', '-b', 'feature');
  const head = hub.work.commit({
    '.dowse.yaml': 'skip: [ours-key]\n',
    [ours]: rule('theirs'),
    '.dowseignore': '*\n',
    'key.env': `${leak}DOOR=ours_${'89abcdef01234567'}\n`,
  });
  hub.openPull(1, 'main', 'feature');
  const payload = pullPayload({ head, base, from: 'mallory/shop' });
  for (const options of [
    ['--ci'],
    ['--ci', '--config', '.dowse.yaml'],
    ['--ci=all'],
    ['--ci=all', '--verify'],
  ]) {
    const outcome = await scanIn(hub.checkout('refs/pull/1/merge').path, 'pull_request', payload, options);
    assert.equal(outcome.code, 1, `${options.join(' ')}: ${outcome.stderr}`);
    const { findings } = JSON.parse(outcome.stdout) as { findings: { rule: string; verdict?: unknown }[] };
    assert.deepEqual(
      findings.map((each) => each.rule),
      ['ours-key'],
      options.join(' '),
    );
    assert.ok(
      findings.every(({ verdict }) => verdict === undefined),
      'nobody is asked about it',
    );
  }
});

test('--ci that scans everything scans the whole repository, also from a folder of it', async () => {
  const hub = hubOf({ 'old.env': leak, 'packages/a/index.ts': 'text\n' });
  hub.work.commit({ 'old.env': 'gone\n' });
  hub.push('main');
  const head = hub.work.git('rev-parse', 'main');
  const first = pushPayload({ ref: 'refs/heads/main', after: head });
  for (const [name, payload] of [
    ['schedule', '{"repository":{}}'],
    ['push', first],
  ] as const) {
    const clone = hub.checkout('refs/heads/main');
    const event = join(clone.path, '.git', 'event.json');
    writeFileSync(event, payload);
    const environment = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event };
    const cwd = join(clone.path, 'packages/a');
    const { code, stderr } = await runCli(['scan', '--ci', '-f', 'json'], { cwd, environment });
    assert.match(stderr, /everything is scanned/);
    assert.equal(code, 1, stderr);
  }
});

test('--ci of a deleted branch scans nothing and says so', async () => {
  const hub = hubOf({ 'old.env': leak });
  const payload = pushPayload({ ref: 'refs/heads/old', before: hub.work.git('rev-parse', 'main') });
  const { code, stderr } = await scanIn(hub.checkout('refs/heads/main').path, 'push', payload);
  assert.equal(code, 0, stderr);
  assert.match(stderr, /the branch old was deleted: there is nothing to scan/);
});

test('--ci is refused where no build service is recognised, and for more than one repository', async () => {
  const { path } = hubOf({ a: 'text\n' }).work;
  const unknown = await runCli(['scan', '--ci'], { cwd: path });
  assert.equal(unknown.code, 2);
  assert.match(unknown.stderr, /No build service is recognised/);
  assert.equal((await runCli(['scan', '--ci', '.', 'a'], { cwd: path })).code, 2);
  assert.equal((await runCli(['scan', '--ci', '--range', 'A..B'], { cwd: path })).code, 2);
});

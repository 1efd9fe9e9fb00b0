/** The command as users run it: a process, its two outputs and its exit code. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  openSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { scanOptions } from '#cli/options';
import { formats } from '#report/reporters';
import github from '#patterns/github';
import { outcomeOf, runCli, startCli } from '../support/cli.ts';

const root = mkdtempSync(join(tmpdir(), 'dowse-cli-'));
after(() => rmSync(root, { recursive: true }));

const example = github.rules[0]?.examples[0];
assert.ok(example !== undefined);
const secret = example.secret.join('');
const leak = `${example.before}${secret}${example.after}`;
const rule = 'github-personal-access-token';

let number = 0;

/** A new folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = join(root, String(number++));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    stdio: 'ignore',
  });
}

test('help goes to standard output and exits with 0', async () => {
  const { code, stdout, stderr } = await runCli(['--help']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^Usage: dowse/);
});

test('nothing asked for is an error, so that an empty variable in a script is noticed', async () => {
  const { code, stdout, stderr } = await runCli([]);
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(stderr, /^dowse: Say what to scan\.\n\nUsage: dowse/);
});

test('a mistyped option is one line on standard error and exits with 2', async () => {
  assert.deepEqual(await runCli(['scan', '--stagd']), {
    code: 2,
    stdout: '',
    stderr: 'dowse: dowse scan has no option --stagd. Did you mean --staged?\n',
  });
});

test('--version says what is in use, for people and for programs', async () => {
  const people = await runCli(['--version']);
  assert.match(
    people.stdout,
    /^dowse \d+\.\d+\.\d+\n\d+ rules, regular expressions by re2(js)?, keywords by (wasm|js), Node /,
  );
  const { code, stdout } = await runCli(['--version', '--json']);
  assert.equal(code, 0);
  const facts = JSON.parse(stdout) as Record<string, unknown>;
  assert.deepEqual(Object.keys(facts), ['version', 'rules', 'regexEngine', 'kernel', 'node']);
  assert.ok(Number(facts['rules']) > 1);
});

test('a clean folder exits with 0', async () => {
  const { code, stderr } = await runCli([folderOf({ 'a.txt': 'nothing\n' })]);
  assert.deepEqual([code, stderr], [0, '']);
});

test('findings exit with 1, masked, on standard output, with nothing on standard error', async () => {
  const folder = folderOf({ 'a.env': leak });
  const { code, stdout, stderr } = await runCli(['scan', folder]);
  assert.deepEqual([code, stderr], [1, '']);
  assert.match(stdout, new RegExp(rule));
  assert.match(stdout, /a\.env:1/);
  assert.doesNotMatch(stdout, new RegExp(secret));
  assert.doesNotMatch(stdout, /\x1b/);
});

test('--exit-zero and --exit-code choose what findings exit with', async () => {
  const folder = folderOf({ 'a.env': leak });
  assert.equal((await runCli(['scan', folder, '--exit-zero'])).code, 0);
  assert.equal((await runCli(['scan', folder, '--exit-code', '42'])).code, 42);
});

test('a folder with nothing to scan is incomplete, and exits with 3', async () => {
  const { code, stdout } = await runCli(['scan', folderOf({}), '--exit-zero']);
  assert.equal(code, 3, stdout);
});

test('a target that does not exist is an error, and exits with 2', async () => {
  const { code, stdout, stderr } = await runCli(['scan', './nowhere'], { cwd: root });
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(stderr, /^dowse: .*nowhere.*\n$/);
});

test('standard input is scanned for -', async () => {
  const { code, stdout } = await runCli(['-'], { input: leak });
  assert.equal(code, 1);
  assert.match(stdout, new RegExp(rule));
});

test('each format is offered by the library, and JSON is JSON', async () => {
  const offered = scanOptions.find((option) => option.name === 'format');
  assert.deepEqual(offered?.choices, formats);
  const folder = folderOf({ 'a.env': leak });
  for (const format of ['json', 'sarif']) {
    const { code, stdout } = await runCli(['scan', folder, '--format', format]);
    assert.equal(code, 1);
    assert.equal(typeof JSON.parse(stdout), 'object');
  }
});

test('--output writes a file for its owner alone, and says so on standard error', async () => {
  const folder = folderOf({ 'a.env': leak });
  const place = folderOf({});
  const first = await runCli(['scan', folder, '-f', 'json', '-o', 'r.json'], { cwd: place });
  assert.deepEqual(first, {
    code: 1,
    stdout: '',
    stderr: 'dowse: 1 finding, 0 problems; the report is in r.json\n',
  });
  assert.equal(statSync(join(place, 'r.json')).mode & 0o777, 0o600);
  const report = JSON.parse(readFileSync(join(place, 'r.json'), 'utf8')) as { findings: unknown[] };
  assert.equal(report.findings.length, 1);
  const quiet = await runCli(['scan', folder, '-f', 'json', '-o', 'r.json', '-q'], { cwd: place });
  assert.deepEqual(quiet, { code: 1, stdout: '', stderr: '' });
  assert.deepEqual(readdirSync(place), ['r.json']);
});

test('an output that cannot be written is told before the scan', async () => {
  const { code, stderr } = await runCli(['scan', folderOf({}), '-o', join(root, 'none', 'r.json')]);
  assert.equal(code, 2);
  assert.match(stderr, /^dowse: The report cannot be written to .*ENOENT/);
});

test('--reveal shows the secret, but not on a build service', async () => {
  const folder = folderOf({ 'a.env': leak });
  const { code, stdout } = await runCli(['scan', folder, '--reveal']);
  assert.equal(code, 1);
  assert.match(stdout, new RegExp(secret));
  const refused = await runCli(['scan', folder, '--reveal'], { environment: { CI: 'true' } });
  assert.deepEqual([refused.code, refused.stdout], [2, '']);
  assert.match(refused.stderr, /DOWSE_ALLOW_REVEAL=1/);
});

test('colour follows --color and FORCE_COLOR', async () => {
  const folder = folderOf({ 'a.env': leak });
  const forced = await runCli(['scan', folder], { environment: { FORCE_COLOR: '1' } });
  assert.match(forced.stdout, /\x1b\[/);
  const never = await runCli(['scan', folder, '--color', 'never'], { environment: { FORCE_COLOR: '1' } });
  assert.doesNotMatch(never.stdout, /\x1b/);
  const json = await runCli(['scan', folder, '-f', 'json', '--color', 'always']);
  assert.doesNotMatch(json.stdout, /\x1b/);
});

test('--only and --skip choose rules; an unknown one is an error', async () => {
  const folder = folderOf({ 'a.env': leak });
  assert.equal((await runCli(['scan', folder, '--only', rule])).code, 1);
  assert.equal((await runCli(['scan', folder, '--only', 'github-fine-grained-token'])).code, 0);
  const { code, stderr } = await runCli(['scan', folder, '--skip', 'github-personal-acess-token']);
  assert.equal(code, 2);
  assert.match(stderr, new RegExp(`no rule .*${rule}`));
});

test('--staged scans the index, and nothing else', async () => {
  const folder = folderOf({ 'a.env': leak, 'b.txt': 'nothing\n' });
  git(folder, 'init', '-q');
  git(folder, 'add', 'b.txt');
  assert.equal((await runCli(['scan', '--staged'], { cwd: folder })).code, 0);
  git(folder, 'add', 'a.env');
  writeFileSync(join(folder, 'a.env'), 'cleaned on disk alone\n');
  const { code, stdout } = await runCli(['--staged'], { cwd: folder });
  assert.equal(code, 1);
  assert.match(stdout, /a\.env/);
});

test('that there are no changes is no mistake', async () => {
  const folder = folderOf({});
  git(folder, 'init', '-q');
  const { code, stdout } = await runCli(['--staged'], { cwd: folder });
  assert.equal(code, 0);
  assert.match(stdout, /There are no changes to scan/);
});

test('a reader that goes away early changes nothing: same exit code, no complaint', async () => {
  const lines = Array.from({ length: 4000 }, (_, index) => `line ${index} ${leak}`);
  const folder = folderOf({ 'a.env': lines.join('') });
  const child = startCli(['scan', folder, '--max-occurrences', '4000']);
  child.stdin?.end();
  child.stdout?.once('data', () => child.stdout?.destroy());
  let stderr = '';
  child.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  assert.deepEqual([code, stderr], [1, '']);
});

test(
  'an output that is full is an error, for reports and for help',
  { skip: !existsSync('/dev/full') },
  async () => {
    const folder = folderOf({ 'a.env': leak });
    for (const args of [['scan', folder], ['--help']]) {
      const full = openSync('/dev/full', 'w');
      const { code, stderr } = await outcomeOf(startCli(args, { stdio: ['ignore', full, 'pipe'] }));
      closeSync(full);
      assert.deepEqual(
        [code, stderr],
        [2, 'dowse: Nothing can be written to standard output (ENOSPC). Send it elsewhere.\n'],
      );
    }
  },
);

for (const [signal, expected] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} ends the scan with what was found so far and exits with ${expected}`, async () => {
    const child = startCli(['scan', '-']);
    const outcome = outcomeOf(child);
    // Far more than a pipe holds: when all of it is written, the scan is reading it.
    await new Promise((done) => child.stdin?.write(leak + 'nothing\n'.repeat(1_000_000), done));
    child.kill(signal);
    const { code, stdout, stderr } = await outcome;
    assert.equal(code, expected, stderr);
    assert.match(stderr, /ending with what was found so far/);
    assert.match(stdout, /interrupted/);
  });
}

test('a configuration is discovered in the scanned folder, named, or left out', async () => {
  const folder = folderOf({ 'a.env': leak, '.dowse.yaml': 'only: [github-fine-grained-token]\n' });
  const discovered = await runCli(['scan', folder]);
  assert.equal(discovered.code, 0);
  assert.match(discovered.stderr, /^dowse: .*\.dowse\.yaml searches only for github-fine-grained-token\.\n$/);
  assert.equal((await runCli(['scan', folder, '--quiet'])).stderr, '');
  assert.equal((await runCli(['scan', folder, '--no-config'])).code, 1);
  const other = folderOf({ 'a.env': leak, 'other.yaml': 'minSeverity: low\n' });
  assert.equal((await runCli(['scan', folder, '--config', join(other, 'other.yaml')])).code, 1);
  const both = await runCli(['scan', folder, other]);
  assert.equal(both.code, 2);
  assert.match(both.stderr, /Scan them one by one, or say --config FILE or --no-config/);
});

test('rules list and rules show tell of rules, for people and for programs', async () => {
  const list = await runCli(['rules', 'list']);
  assert.equal(list.code, 0);
  assert.match(list.stdout, new RegExp(`^${rule} +critical +GitHub +`, 'm'));
  const ids = JSON.parse((await runCli(['rules', 'list', '-f', 'json'])).stdout) as { id: string }[];
  assert.ok(ids.some(({ id }) => id === rule));
  const shown = await runCli(['rules', 'show', rule]);
  assert.match(shown.stdout, /To rotate/);
  const json = JSON.parse((await runCli(['rules', 'show', rule, '-f', 'json'])).stdout) as { canDo: string };
  assert.equal(json.canDo, github.rules[0]?.canDo);
  const unknown = await runCli(['rules', 'show', 'github-personal-token']);
  assert.equal(unknown.code, 2);
});

const teamRule = `
name: Team
docs: https://team.example
rules:
  - id: team-token
    description: A token of the team.
    regex: '\\b(team_[a-z0-9]{20})\\b'
    severity: high
    confidence: high
    audience: private
    canDo: deploy
    rotate: Ask for a new one.
    examples:
      - { before: 'a=', secret: [team_, 4k7x9q2m8w1z5c3v6b0n], after: '' }
      - { before: 'b="', secret: [team_, 9z8y7x6w5v4u3t2s1r0q], after: '"' }
    counterExamples: [a=team_, 'b=team_short']
`;

test('rules test proves a rule file', async () => {
  const folder = folderOf({ 'good.yaml': teamRule });
  const { code, stdout } = await runCli(['rules', 'test', join(folder, 'good.yaml')]);
  assert.deepEqual(
    [code, stdout],
    [0, 'ok    team-token  2 examples, 2 counter-examples, 50 drawn values in 46 syntaxes\n'],
  );
});

test('rules test tells what a rule does not keep, without quoting it', async () => {
  const broken = teamRule.replace('{20})', '{21})').replace('b=team_short', 'b=team_4k7x9q2m8w1z5c3v6b0nx');
  const folder = folderOf({ 'bad.yaml': broken });
  const { code, stdout } = await runCli(['rules', 'test', join(folder, 'bad.yaml')]);
  assert.equal(code, 1);
  assert.match(stdout, /^FAIL {2}team-token/);
  assert.match(
    stdout,
    /example 1: expected exactly the secret [^;]*; nothing is found\n +Correct the secret/,
  );
  assert.match(stdout, /counter-example 2: expected nothing; .* by team-token\n +Narrow the rule/);
  assert.doesNotMatch(stdout, /4k7x9q/);
});

test('rules test proves a rule without examples by values of its own shape, and says so', async () => {
  const [head = ''] = teamRule.split('    examples:');
  const files = {
    'rules.toml': `[[rules]]\nid = "team-key"\nkeyed = { names = ["acmeteam"], value = "[0-9a-f]{32}" }\n`,
    'rules.json': JSON.stringify({ rules: [{ id: 'team-word', regex: '\\b(team_[a-z0-9]{20})(?:\\n|$)' }] }),
    'rules.yaml': head,
  };
  const folder = folderOf(files);
  const toml = await runCli(['rules', 'test', join(folder, 'rules.toml')]);
  assert.deepEqual([toml.code, toml.stderr], [0, '']);
  assert.match(
    toml.stdout,
    /^ok {4}team-key  0 examples, 0 counter-examples, 50 drawn values in 46 syntaxes\n/,
  );
  assert.match(toml.stdout, /There are no examples: only its form, and values drawn/);
  assert.equal((await runCli(['rules', 'test', join(folder, 'rules.yaml')])).code, 0);
  const json = await runCli(['rules', 'test', join(folder, 'rules.json')]);
  assert.equal(json.code, 1);
  assert.match(json.stdout, /^FAIL {2}team-word/);
  assert.match(
    json.stdout,
    /shell-export-quoted: expected .*; found by generic-token, for \d+ of \d+ values/,
  );
  assert.match(json.stdout, /A secret written so is missed: loosen what the rule wants around it/);
  assert.match(json.stdout, /and so in .*yaml-quoted.*json/);
});

test('rules test names the built-in rule that reports a secret in the stead of one’s own', async () => {
  const folder = folderOf({
    'rules.json': JSON.stringify({
      rules: [
        {
          id: 'our-stripe-key',
          keyed: { names: ['payments'], value: ['sk_', 'live_[A-Za-z0-9]{24}'].join('') },
        },
        { id: 'github-personal-access-token', regex: '(ghq_[a-z]{20})' },
        { id: 'unknown-check', regex: '(ghq_[a-z]{20})', checks: ['no-such-check'] },
      ],
    }),
  });
  const { code, stdout } = await runCli(['rules', 'test', join(folder, 'rules.json')]);
  assert.equal(code, 1);
  assert.match(stdout, /found by stripe-secret-key, .*\n +Make the rule more special than stripe-secret-key/);
  assert.match(
    stdout,
    /FAIL {2}github-personal-access-token .*\n +form: .* id is used by another rule already/,
  );
  assert.match(stdout, /FAIL {2}unknown-check .*\n +form: there is no check called no-such-check/);
});

test('import writes what other scanners’ files hold, and tells on standard error what is lost', async () => {
  const toml = "[[rules]]\nid = 'corp'\nregex = 'corp-[0-9a-f]{20}'\ntags = ['a']\n[[rules]]\nid = 'b'\n";
  const folder = folderOf({ 'gitleaks.toml': toml, '.gitleaksignore': '', 'a.txt': '' });
  const printed = await runCli(['import', join(folder, 'gitleaks.toml')]);
  assert.equal(printed.code, 0);
  assert.match(printed.stdout, /^# Imported from gitleaks\.toml\.\n[^]*\n {2}- id: corp\n {4}regex: \(corp-/);
  assert.match(printed.stderr, /^dowse: not carried over: rule corp: tags\n/);
  assert.match(printed.stderr, /\ndowse: 1 rule, 2 losses\n$/);
  const file = join(folder, 'team.yaml');
  const written = await runCli(['import', join(folder, 'gitleaks.toml'), '-o', file]);
  assert.deepEqual([written.code, written.stdout, readFileSync(file, 'utf8')], [0, '', printed.stdout]);
  assert.equal((await runCli(['rules', 'test', file])).code, 0);
  for (const name of ['.gitleaksignore', 'a.txt', 'none.toml']) {
    const { code, stderr } = await runCli(['import', join(folder, name)]);
    assert.equal(code, 2, name);
    assert.match(stderr, /^dowse: .*\n$/);
  }
});

test('rules test refuses what is no rule file', async () => {
  const folder = folderOf({ 'a.txt': '', 'b.yaml': 'rules: 3\n' });
  for (const file of ['a.txt', 'b.yaml', 'none.yaml']) {
    const { code, stderr } = await runCli(['rules', 'test', join(folder, file)]);
    assert.equal(code, 2, file);
    assert.match(stderr, /^dowse: .*\n$/);
  }
  assert.equal(existsSync(join(folder, 'none.yaml')), false);
});

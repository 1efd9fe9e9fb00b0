import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { type TestRepository, gitRepo } from '../support/git-repository.ts';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');
const pushed = ['gh', 'p_tfinn6TPMJhyeOdsyVw6f9DlIO5vsH1JuzU5'].join('');
const present = ['sk', '_live_', '9fQ2mZ7xT4vB8nK1wR6yH3cL'].join('');

interface Reported {
  readonly findings: readonly {
    readonly rule: { readonly id: string } | string;
    readonly secret: string;
    readonly occurrences: readonly {
      readonly path?: string;
      readonly isInWorkingTree: boolean;
      readonly isStaged: boolean;
      readonly history?: {
        readonly isInHead: boolean;
        readonly introduced?: { readonly oid: string; readonly subject: string };
        readonly removed?: { readonly oid: string };
        readonly branches: readonly string[];
      };
    }[];
  }[];
  readonly summary: { readonly jobs: number; readonly coverage: { readonly commits: number } };
}

let repository: TestRepository;
let added = '';
let removed = '';

before(() => {
  repository = gitRepo();
  repository.commit({ 'README.md': 'Hello\n' }, 'Begin');
  added = repository.commit({ 'ci/deploy.env': `GITHUB_TOKEN=${pushed}\n` }, 'Deploy from CI');
  removed = repository.commit({ 'ci/deploy.env': 'GITHUB_TOKEN=\n' }, 'Take the token out');
  repository.commit({ 'pay.ts': `export const stripeKey = '${present}';\n` }, 'Take payments');
});
after(() => repository.dispose());

function dowse(args: readonly string[], options: { cwd?: string; input?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'scan', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { PATH: process.env['PATH'], HOME: tmpdir(), GIT_CONFIG_GLOBAL: '/dev/null' },
    ...options,
  });
  return { status, stdout, stderr };
}

function report(args: readonly string[], cwd = repository.path): Reported {
  return JSON.parse(dowse([...args, '--format', 'json'], { cwd }).stdout) as Reported;
}

test(
  'the built file runs by itself, as an installed command does',
  { skip: process.platform === 'win32' },
  () => {
    const { status, stdout } = spawnSync(cli, ['--version'], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /^dowse \d+\.\d+\.\d+$/m);
  },
);

test('a repository is scanned with its history: what is there, and what was taken out again', () => {
  const { findings, summary } = report(['.']);
  assert.equal(summary.coverage.commits, 4);
  const [here, gone] = ['pay.ts', 'ci/deploy.env'].map((path) =>
    findings.flatMap(({ occurrences }) => occurrences).find((place) => place.path === path),
  );
  assert.equal(findings.length, 2);
  assert.ok(here?.isInWorkingTree === true && here.history?.isInHead === true);
  assert.ok(gone?.isInWorkingTree === false && gone.history?.isInHead === false);
  assert.equal(gone.history.introduced?.oid, added);
  assert.equal(gone.history.introduced.subject, 'Deploy from CI');
  assert.equal(gone.history.removed?.oid, removed);
  assert.deepEqual(gone.history.branches, ['main']);
});

test('no format prints a secret, and findings exit with 1', () => {
  for (const format of ['text', 'json', 'jsonl', 'sarif']) {
    const { status, stdout, stderr } = dowse(['.', '--format', format], { cwd: repository.path });
    assert.equal(status, 1);
    for (const secret of [pushed, present]) assert.ok(!stdout.includes(secret) && !stderr.includes(secret));
  }
});

test('--no-history leaves the history out', () => {
  assert.equal(report(['.', '--no-history']).findings.length, 1);
});

test('a range counts what was added and taken out again inside it', () => {
  const { findings } = report(['--range', `${added}~..${removed}`]);
  assert.equal(findings.length, 1);
  assert.equal(findings[0]?.occurrences[0]?.path, 'ci/deploy.env');
  assert.equal(findings[0].occurrences[0].history?.introduced?.oid, added);
});

test('--staged reads the index, not the disk', () => {
  repository.write({ 'staged.env': `KEY=${present.replace('9fQ2', 'Q8wE')}\n` });
  repository.git('add', 'staged.env');
  unlinkSync(join(repository.path, 'staged.env'));
  const { findings } = report(['--staged']);
  repository.git('rm', '--quiet', '--cached', 'staged.env');
  assert.deepEqual(
    findings.map(({ occurrences }) => [occurrences[0]?.path, occurrences[0]?.isStaged]),
    [['staged.env', true]],
  );
});

test('standard input is scanned', () => {
  const { status, stdout } = dowse(['-'], { input: `token: ${pushed}\n` });
  assert.equal(status, 1);
  assert.match(stdout, /github-personal-access-token/);
});

test('one thread and several say the same, in the same order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-jobs-'));
  try {
    const filler = 'The quick brown fox jumps over the lazy dog.\n'.repeat(25_000);
    for (let index = 0; index < 40; index++) {
      mkdirSync(join(folder, `d${index % 5}`), { recursive: true });
      const token = `sk_live_${String(index).padStart(4, '0')}${present.slice(12)}`;
      writeFileSync(join(folder, `d${index % 5}`, `f${index}.txt`), `${filler}key = "${token}"\n`);
    }
    const reports = ['1', '2', '3'].map((jobs) => report([folder, '--jobs', jobs]));
    assert.deepEqual(
      reports.map(({ summary }) => summary.jobs),
      [1, 2, 3],
    );
    assert.equal(reports[0]?.findings.length, 40);
    for (const other of reports.slice(1)) assert.deepEqual(other.findings, reports[0]?.findings);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

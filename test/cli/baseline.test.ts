/** `dowse baseline`, and what `dowse scan` makes of baselines, `allow`, `.dowseignore` and inner configurations. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runCli } from '../support/cli.ts';
import { type Files, type TestRepository, gitRepo } from '../support/git-repository.ts';

const token = (end: string): string => ['sk_', 'live_', '9fQ2mZ7xT4vB8nK1wR6yH3', end].join('');

function repositoryOf(context: TestContext, ...commits: Files[]): TestRepository {
  const repository = gitRepo(commits);
  context.after(() => repository.dispose());
  return repository;
}

interface Told {
  readonly code: number | null;
  readonly stderr: string;
  readonly paths: readonly string[];
  readonly suppressions?: {
    readonly baseline: number;
    readonly allowed: number;
    readonly excluded: number;
    readonly expired: readonly { readonly fingerprint?: string }[];
    readonly unused: readonly { readonly rule?: string }[];
  };
}

async function scanned({ path }: TestRepository, ...args: string[]): Promise<Told> {
  const { code, stdout, stderr } = await runCli(['scan', ...args, '-f', 'json'], { cwd: path });
  const { findings, summary } = JSON.parse(stdout) as {
    findings: { occurrences: { path?: string }[] }[];
    summary: { suppressions?: Told['suppressions'] };
  };
  const paths = findings.flatMap(({ occurrences }) => occurrences.map((each) => each.path ?? '')).sort();
  const { suppressions } = summary;
  return { code, stderr, paths, ...(suppressions === undefined ? {} : { suppressions }) };
}

test('create, scan, update, expire, prune and show', async (context) => {
  const repository = repositoryOf(context, { 'old.ts': `const key = "${token('a1')}";\n` });
  const cwd = repository.path;
  const file = join(cwd, '.dowse-baseline.json');
  const created = await runCli(['baseline', 'create', '--reason', 'before Dowse', '--owner', 'ada'], { cwd });
  assert.deepEqual(
    [created.code, created.stderr],
    [0, `dowse: 1 entry in ${file}. Commit it: it holds no secret.\n`],
  );
  assert.equal(statSync(file).mode & 0o777, 0o644 & ~process.umask());
  assert.ok(!readFileSync(file, 'utf8').includes(token('a1')));
  assert.match((await runCli(['baseline', 'create'], { cwd })).stderr, /There is a baseline/);

  repository.commit({ 'old.ts': null, 'lib/new.ts': `\n\nconst key = "${token('a1')}";\n` }, 'Move');
  const clean = await scanned(repository);
  assert.deepEqual([clean.code, clean.paths, clean.suppressions?.baseline], [0, [], 1]);
  assert.match(clean.stderr, /\.dowse-baseline\.json accepts 1 secret\./);
  assert.deepEqual((await scanned(repository, '--no-baseline')).paths, ['lib/new.ts', 'old.ts']);

  repository.commit({ 'b.ts': `const key = "${token('b2')}";\n` }, 'More');
  assert.deepEqual((await scanned(repository)).paths, ['b.ts']);
  const updated = await runCli(['baseline', 'update'], { cwd });
  assert.match(updated.stderr, /1 entry added; 2 in /);
  const entries = JSON.parse(readFileSync(file, 'utf8')).entries as { reason?: string }[];
  assert.deepEqual(entries.map(({ reason }) => reason ?? '').sort(), ['', 'before Dowse']);

  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('"owner": "ada"', '"owner": "ada",\n      "expires": "2024-02-29"'),
  );
  const late = await scanned(repository);
  assert.equal(late.code, 1);
  assert.deepEqual([late.suppressions?.baseline, late.suppressions?.expired.length], [1, 1]);
  const shown = await runCli(['baseline', 'show'], { cwd });
  assert.match(
    shown.stdout,
    /^v1:[0-9a-f]{32} {2}stripe-secret-key\n[^]*EXPIRED on 2024-02-29[^]*no reason given[^]*2 entries, 1 expired, 1 without a reason in /,
  );

  assert.match((await runCli(['baseline', 'prune'], { cwd })).stderr, /0 entries taken out; 2 in /);
  assert.match(
    (await runCli(['baseline', 'prune', '--expired'], { cwd })).stderr,
    /1 entry taken out; 1 in /,
  );
});

test('what people say of entries holds no secret, and no day that is over', async (context) => {
  const repository = repositoryOf(context, { 'key.ts': `const key = "${token('a1')}";\n` });
  const cwd = repository.path;
  for (const [note, says] of [
    [['--reason', `it is ${token('a1')}`], /holds one of the secrets/],
    [['--owner', token('a1')], /holds one of the secrets/],
    [['--expires', '2020-01-01'], /--expires 2020-01-01 is over/],
  ] as const) {
    const { code, stderr } = await runCli(['baseline', 'create', ...note], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, says);
    assert.ok(!stderr.includes(token('a1')));
    assert.ok(!existsSync(join(cwd, '.dowse-baseline.json')));
  }
});

test('prune looks at all that the baseline speaks of, wherever it is called', async (context) => {
  const repository = repositoryOf(context, { 'a/key.ts': `const key = "${token('a1')}";\n`, 'b/c/x.ts': '' });
  const cwd = repository.path;
  await runCli(['baseline', 'create'], { cwd });
  for (const [place, ...operands] of [['b'], ['b/c'], ['.', 'b'], ['.', 'b/c/x.ts']] as const) {
    const pruned = await runCli(['baseline', 'prune', ...operands], { cwd: join(cwd, place) });
    assert.match(pruned.stderr, /the baseline speaks of more than \S+: all of \S+ is looked at/);
    assert.match(pruned.stderr, /0 entries taken out; 1 in /, `${place} ${operands.join(' ')}`);
  }
});

test('the baseline of an inner folder keeps what only history holds below it', async (context) => {
  const repository = repositoryOf(
    context,
    { 'in/.dowse.yaml': 'jobs: 1\n', 'in/key.ts': `const key = "${token('a1')}";\n` },
    { 'in/key.ts': 'gone\n' },
  );
  const inner = join(repository.path, 'in');
  const file = join(inner, '.dowse-baseline.json');
  assert.equal(
    (await runCli(['baseline', 'create', '.', '--baseline', file], { cwd: repository.path })).code,
    0,
  );
  assert.match((await runCli(['baseline', 'show'], { cwd: inner })).stdout, /1 entry/);
  assert.match((await runCli(['baseline', 'prune'], { cwd: inner })).stderr, /0 entries taken out; 1 in /);
  // A scan of a part does not see history, so it cannot call the entry unused.
  const part = await runCli(['scan', '-f', 'json'], { cwd: inner });
  assert.deepEqual(JSON.parse(part.stdout).summary.suppressions?.unused ?? [], []);
});

test('prune takes out what is gone from history too, and nothing after an incomplete scan', async (context) => {
  const repository = repositoryOf(context, { 'a.ts': `const key = "${token('c3')}";\n` });
  const cwd = repository.path;
  await runCli(['baseline', 'create'], { cwd });
  repository.commit({ 'a.ts': 'const key = read();\n' });
  assert.match((await runCli(['baseline', 'prune'], { cwd })).stderr, /0 entries taken out; 1 in /);
  repository.git('checkout', '--quiet', '--orphan', 'fresh');
  repository.commit({});
  repository.git('branch', '-D', 'main');
  repository.git('reflog', 'expire', '--expire=now', '--all');
  repository.git('gc', '--quiet', '--prune=now');
  writeFileSync(join(cwd, '.git/shallow'), `${repository.git('rev-parse', 'HEAD')}\n`);
  const refused = await runCli(['baseline', 'prune'], { cwd });
  assert.match(refused.stderr, /nothing was taken out/);
  assert.equal(refused.code, 3);
  rmSync(join(cwd, '.git/shallow'));
  const pruned = await runCli(['baseline', 'prune'], { cwd });
  assert.match(pruned.stderr, /1 entry taken out; 0 in /);
  assert.equal(pruned.code, 0);
});

test('staged changes are judged by the baseline, too', async (context) => {
  const repository = repositoryOf(context, { 'a.ts': `const key = "${token('d4')}";\n` });
  await runCli(['baseline', 'create'], { cwd: repository.path });
  repository.write({
    'copy.ts': `const key = "${token('d4')}";\n`,
    'new.ts': `const key = "${token('d5')}";\n`,
  });
  repository.git('add', '--all');
  const staged = await scanned(repository, '--staged');
  assert.deepEqual([staged.paths, staged.suppressions?.baseline], [['new.ts'], 1]);
});

test('allow hides what it names, in files and history, and tells what it is no use for', async (context) => {
  const config = [
    'allow:',
    '  - { rule: stripe-secret-key, path: /fixtures/, reason: made up }',
    '  - { rule: no-such-rule, reason: old }',
    '  - { path: /gone.ts, reason: was here once, expires: 2024-01-01 }',
  ].join('\n');
  const repository = repositoryOf(
    context,
    { 'fixtures/a.ts': `const key = "${token('e5')}";\n`, 'gone.ts': `const key = "${token('e6')}";\n` },
    { 'fixtures/a.ts': null, 'gone.ts': null, '.dowse.yaml': config },
  );
  const told = await scanned(repository);
  assert.deepEqual([told.code, told.paths, told.suppressions?.allowed], [1, ['gone.ts'], 1]);
  assert.deepEqual(
    told.suppressions?.unused.map(({ rule }) => rule),
    ['no-such-rule'],
  );
  assert.equal(told.suppressions?.expired.length, 1);
  assert.match(told.stderr, /\.dowse\.yaml accepts findings by 3 entries of allow\./);
  assert.deepEqual((await scanned(repository, '--no-config')).paths, ['fixtures/a.ts', 'gone.ts']);
  assert.deepEqual((await scanned(repository, '--only', 'stripe-secret-key')).suppressions?.unused, []);
});

test('.dowseignore and exclude leave paths out of trees, of history and of what is staged', async (context) => {
  const key = (end: string): string => `const key = "${token(end)}";\n`;
  const repository = repositoryOf(context, {
    '.dowseignore': '*.snap\n!keep.snap\n',
    '.dowse.yaml': 'exclude: [/vendor/]\n',
    'sub/.dowseignore': '/here.ts\n',
    'sub/here.ts': key('f1'),
    'here.ts': key('f2'),
    'x/a.snap': key('f3'),
    'x/keep.snap': key('f4'),
    'vendor/v.ts': key('f5'),
  });
  repository.commit({ 'vendor/v.ts': null, 'sub/here.ts': null, 'x/a.snap': null });
  const told = await scanned(repository);
  assert.deepEqual([told.paths, told.suppressions?.excluded], [['here.ts', 'x/keep.snap'], 3]);
  assert.deepEqual((await scanned(repository, 'x')).paths, ['keep.snap']);
  assert.deepEqual((await scanned(repository, '--no-ignore', '--no-config')).paths.length, 5);
  repository.write({ 'x/b.snap': key('f6'), 'b.ts': key('f7'), 'vendor/w.ts': key('f8') });
  repository.git('add', '--all');
  assert.deepEqual((await scanned(repository, '--staged')).paths, ['b.ts']);
});

test('inner configurations and baselines speak of the paths below their folder', async (context) => {
  const key = (end: string): string => `const key = "${token(end)}";\n`;
  const repository = repositoryOf(context, {
    '.dowse.yaml': 'minSeverity: low\n',
    'a/.dowse.yaml': 'exclude: [/gen/]\nallow: [{ path: x.ts, reason: made up }]\n',
    'b/.dowse.toml': 'skip = ["stripe-secret-key"]\njobs = 1\n',
    'a/gen/g.ts': key('g1'),
    'a/x.ts': key('g2'),
    'b/b.ts': key('g3'),
    'c/gen/g.ts': key('g4'),
    'c/x.ts': key('g5'),
  });
  const told = await scanned(repository);
  assert.deepEqual(told.paths, ['c/gen/g.ts', 'c/x.ts']);
  assert.match(
    told.stderr,
    /a\/\.dowse\.yaml leaves out \/gen\/; accepts findings by 1 entry of allow, below its folder\./,
  );
  assert.match(told.stderr, /b\/\.dowse\.toml: jobs can be said for whole scans only/);
  assert.deepEqual((await scanned(repository, 'a', 'c')).paths, ['gen/g.ts', 'x.ts']);
  assert.deepEqual((await scanned(repository, 'a/x.ts')).paths, []);

  const cwd = repository.path;
  await runCli(['baseline', 'create', 'c', '--baseline', 'c/.dowse-baseline.json'], { cwd });
  assert.ok(existsSync(join(cwd, 'c/.dowse-baseline.json')));
  repository.write({ 'd.ts': key('g4') });
  assert.deepEqual((await scanned(repository)).paths, ['d.ts']);
});

test('own rules of an inner folder hold below it, and take no finding from others elsewhere', async (context) => {
  const own = (end: string): string => ['own', '_a1b2c3d4e5f6g7h8i9', end].join('');
  const key = (end: string): string => `const key = "${token(end)}";\n`;
  const rules = [
    'rules:',
    '  - name: Own',
    '    rules:',
    "      - { id: own-token, regex: '\\b(own_[a-z0-9]{20})\\b', severity: high, confidence: high }",
    "      - { id: own-stripe, regex: '\\b(sk_live_[A-Za-z0-9]{24})\\b', severity: info, confidence: low }",
  ].join('\n');
  const repository = repositoryOf(context, {
    'a/.dowse.yaml': rules,
    'a/x.ts': `f("${own('zz')}");\n`,
    'b/x.ts': `f("${own('yy')}");\n`,
    'b/y.ts': key('h1'),
    'c/z.ts': key('h2'),
  });
  const { stdout } = await runCli(['scan', '-f', 'json'], { cwd: repository.path });
  const { findings } = JSON.parse(stdout) as {
    findings: { rule: string; occurrences: { path: string }[] }[];
  };
  const told = findings.map(
    ({ rule, occurrences }) => `${rule} ${occurrences.map(({ path }) => path).join()}`,
  );
  assert.deepEqual(told.sort(), ['own-token a/x.ts', 'stripe-secret-key b/y.ts', 'stripe-secret-key c/z.ts']);
  assert.deepEqual((await scanned(repository, 'a')).paths, ['x.ts']);
  repository.commit({ 'a/x.ts': null, 'a/old.ts': `f("${own('xx')}");\n` });
  repository.commit({ 'a/old.ts': null });
  assert.deepEqual((await scanned(repository, '--only', 'own-token')).paths, ['a/old.ts', 'a/x.ts']);
});

test('what is imported from a .gitleaksignore is applied', async (context) => {
  const repository = repositoryOf(context, {
    '.gitleaksignore': `${'0'.repeat(40)}:conf/[x].ts:stripe-access-token:3\n`,
    'conf/[x].ts': `const key = "${token('i1')}";\n`,
    'conf/x.ts': `const key = "${token('i2')}";\n`,
  });
  const imported = await runCli(['import', '.gitleaksignore', '-o', '.dowse.yaml'], { cwd: repository.path });
  assert.equal(imported.code, 0);
  const told = await scanned(repository);
  assert.deepEqual([told.paths, told.suppressions?.allowed], [['conf/x.ts'], 1]);
});

test('comments that allow nothing are told; those of other scanners have a switch', async (context) => {
  const repository = repositoryOf(context, {
    'a.ts': `const key = "${token('k1')}"; // gitleaks:allow\n`,
    'b.ts': `// dowse:allow-next-line stripe-secret-key\n\nconst key = "${token('k2')}";\n`,
  });
  const told = await scanned(repository);
  assert.deepEqual(told.paths, ['b.ts']);
  const unused = (told.suppressions as { unusedComments?: unknown } | undefined)?.unusedComments;
  assert.deepEqual(unused, [{ root: '.', path: 'b.ts', line: 1, rule: 'stripe-secret-key' }]);
  assert.deepEqual((await scanned(repository, '--no-foreign-ignore')).paths, ['a.ts', 'b.ts']);
});

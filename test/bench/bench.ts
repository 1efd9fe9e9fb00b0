/**
 * `npm run bench [-- --repository PATH --tree PATH --only PART]`: measures Dowse against floors taken
 * in the same run, so that the figures mean the same on any machine. Nothing is asserted: machines are noisy.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const cli = join(root, 'dist', 'cli.js');
const { values } = parseArgs({
  options: {
    repository: { type: 'string', default: root },
    tree: { type: 'string', default: join(root, 'node_modules') },
    rounds: { type: 'string', default: '5' },
    kernel: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});
const rounds = Number(values.rounds);

interface Measured {
  readonly seconds: number;
  readonly summary?: { bytes: number; peakMemoryBytes: number; findings: number; commits: number };
}

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  history: () => measureHistory(values.repository),
  tree: () => measureTree(values.tree),
  start: measureStartUp,
  kernel: () => measureKernel(values.kernel ?? values.tree),
  verification: measureVerification,
};
for (const name of values.only ?? Object.keys(parts)) {
  const part = parts[name];
  if (part === undefined) throw new TypeError(`--only takes ${Object.keys(parts).join(', ')}`);
  await part();
}

function measureHistory(repository: string): void {
  const floor = ['-C', repository, 'cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer'];
  const [ours, git] = pairs(
    () => runDowse(['scan', repository, '--format', 'json', '--exit-zero']),
    () => runDiscarding('git', floor),
  );
  say(`History of ${repository}`, [
    ['git cat-file printing every object into a discarded pipe (the floor)', seconds(git)],
    ['dowse scan: every object, the working tree, and the history of each finding', seconds(ours)],
    ['ratio (aim: at most 1.3)', ratio(ours, git)],
    ['peak memory of dowse, without git processes (aim: 300 MB)', megabytes(ours.summary?.peakMemoryBytes)],
    [
      'searched',
      `${megabytes(ours.summary?.bytes)}, ${ours.summary?.commits ?? 0} commits, ${ours.summary?.findings ?? 0} findings`,
    ],
  ]);
}

function measureTree(tree: string): void {
  const [ours, cat] = pairs(
    () => runDowse(['scan', tree, '--no-history', '--no-ignore', '--format', 'json', '--exit-zero']),
    () => runDiscarding('sh', ['-c', 'find "$0" -type f -not -path "*/.git/*" -print0 | xargs -0 cat', tree]),
  );
  say(`Tree ${tree}`, [
    ['find | xargs cat of all files into a discarded pipe (the floor)', seconds(cat)],
    ['dowse scan --no-history --no-ignore', seconds(ours)],
    ['ratio', ratio(ours, cat)],
    ['peak memory', megabytes(ours.summary?.peakMemoryBytes)],
    ['searched', `${megabytes(ours.summary?.bytes)}, ${ours.summary?.findings ?? 0} findings`],
  ]);
}

function measureStartUp(): void {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-bench-'));
  try {
    const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
    git('init');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--allow-empty', '-m', 'Begin');
    writeFileSync(join(folder, 'config.ini'), 'name = value\n');
    git('add', '.');
    const [ours, node] = pairs(
      () => runDowse(['scan', '--staged', '--no-config'], folder),
      () => runDiscarding(process.execPath, ['-e', '0']),
      rounds * 4,
    );
    say('Start-up: one staged file', [
      ['node -e 0 (the floor)', milliseconds(node)],
      ["dowse scan --staged, git's own processes included", milliseconds(ours)],
      ['ratio (aim: at most 2.5)', ratio(ours, node)],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureKernel(input: string): Promise<void> {
  const { measureKernels } = await import('./kernel.ts');
  say('Kernel: one core, text in memory', await measureKernels(input));
}

async function measureVerification(): Promise<void> {
  const verification = await import('./verification.ts');
  say('Verification: all providers find all secrets live', await verification.measureVerification());
}

/** The median of both, run in turn so that a drifting machine slows both alike; one round warms up. */
function pairs(ours: () => Measured, floor: () => Measured, count = rounds): [Measured, Measured] {
  const mine: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round <= count; round++) {
    const [one, two] = [ours(), floor()];
    if (round === 0) continue;
    mine.push(one);
    theirs.push(two);
  }
  return [median(mine), median(theirs)];
}

function median(all: readonly Measured[]): Measured {
  return [...all].sort((a, b) => a.seconds - b.seconds)[all.length >> 1]!;
}

function runDowse(args: readonly string[], cwd = root): Measured {
  const started = performance.now();
  const { stdout, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const taken = (performance.now() - started) / 1000;
  if (status !== 0 && status !== 1 && status !== 3)
    throw new Error(`dowse ${args.join(' ')} ended with ${status}`);
  if (!args.includes('json')) return { seconds: taken };
  const report = JSON.parse(stdout) as {
    findings: unknown[];
    summary: { coverage: { bytes: number; commits: number }; peakMemoryBytes: number };
  };
  const { coverage, peakMemoryBytes } = report.summary;
  return {
    seconds: taken,
    summary: {
      bytes: coverage.bytes,
      commits: coverage.commits,
      peakMemoryBytes,
      findings: report.findings.length,
    },
  };
}

/** Through a pipe into a reader that throws away: what any scanner behind a pipe has to wait for. */
function runDiscarding(command: string, args: readonly string[]): Measured {
  const started = performance.now();
  const quoted = [command, ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  spawnSync('sh', ['-c', `${quoted} | cat > /dev/null`], { stdio: ['ignore', 'ignore', 'ignore'] });
  return { seconds: (performance.now() - started) / 1000 };
}

function say(title: string, rows: readonly (readonly [string, string])[]): void {
  console.log(`\n${title}`);
  for (const [name, figure] of rows) console.log(`  ${figure.padStart(12)}  ${name}`);
}

function seconds({ seconds: value }: Measured): string {
  return `${value.toFixed(2)} s`;
}

function milliseconds({ seconds: value }: Measured): string {
  return `${(value * 1000).toFixed(0)} ms`;
}

function ratio(a: Measured, b: Measured): string {
  return (a.seconds / b.seconds).toFixed(2);
}

function megabytes(bytes = 0): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/** The architecture, as tables, and the proof that the sources keep to it. Read top to bottom, it is the design. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brokenWalls, type Architecture } from './support/architecture.ts';

const architecture: Architecture = {
  /** Who may import whom. */
  mayImport: {
    model: [],
    patterns: ['model'],
    generated: ['model'],
    decoders: ['model'],
    engine: ['model', 'generated'],
    triage: ['model'],
    report: ['model', 'generated'],
    sources: ['model', 'decoders'],
    rules: ['model', 'patterns', 'generated'],
    // Configurations and baselines of inner folders are listed as a scan lists files.
    config: ['model', 'rules', 'sources', 'triage'],
    proof: ['model', 'rules', 'engine'],
    scan: ['model', 'rules', 'sources', 'decoders', 'engine', 'triage'],
    verify: ['model', 'rules', 'triage'],
    ci: ['model', 'sources'],
    index: ['model', 'rules', 'ci', 'config', 'engine', 'proof', 'scan', 'report', 'triage', 'verify'],
    // Commands are loaded when they run (`cli/main.ts`); `test/e2e/start-up.test.ts` holds what that may read.
    cli: [
      'model',
      'rules',
      'sources',
      'ci',
      'config',
      'engine',
      'proof',
      'scan',
      'report',
      'triage',
      'verify',
    ],
    action: ['model', 'report'],
  },
  homes: {
    re2: ['src/engine/re2.ts'],
    re2js: ['src/engine/re2.ts'],
    'simple-git': ['src/sources/'],
    'fast-glob': ['src/sources/'],
    ignore: ['src/model/ignore-rules.ts'],
    tinypool: ['src/scan/'],
    yaml: ['src/rules/', 'src/config/'],
    'smol-toml': ['src/rules/', 'src/config/'],
    zod: ['src/rules/', 'src/config/', 'src/report/read-report.ts'],
    yargs: ['src/cli/'],
    undici: ['src/verify/gateway/'],
    jose: ['src/verify/code/'],
    aws4fetch: ['src/verify/code/'],
    pg: ['src/verify/code/'],
    mysql2: ['src/verify/code/'],
    mongodb: ['src/verify/code/'],
    ioredis: ['src/verify/code/'],
    amqplib: ['src/verify/code/'],
    nodemailer: ['src/verify/code/'],
    ldapts: ['src/verify/code/'],
    ssh2: ['src/verify/code/'],
    '@octokit/core': ['src/action/'],
    '@octokit/plugin-paginate-rest': ['src/action/'],
    dowse: ['src/cli/version.ts'],
  },
  builtins: {
    // scan/crew.ts only asks whether the worker's bundle is there.
    // verify/ keeps verdicts from run to run where the user says so.
    'node:fs': [
      'src/verify/gateway/cache.ts',
      'src/sources/',
      'src/config/',
      'src/cli/',
      'src/action/',
      'src/scan/crew.ts',
    ],
    'node:fs/promises': ['src/sources/', 'src/config/', 'src/cli/', 'src/action/'],
    // The Action runs the command, so that there is one way from options to reports.
    'node:child_process': ['src/sources/git/git.ts', 'src/action/command.ts'],
    'node:worker_threads': ['src/scan/'],
    'node:process': ['src/cli/'],
    'node:vm': [],
    'node:repl': [],
    'node:inspector': [],
    // For the pipe of a child process; it opens no connection.
    'node:net': ['src/sources/git/reused-reading.ts', 'src/verify/'],
    'node:tls': ['src/verify/'],
    'node:dgram': [],
    'node:dns': ['src/verify/'],
    'node:dns/promises': ['src/verify/'],
    'node:http': [],
    'node:http2': [],
    'node:https': [],
  },
  globals: {
    console: ['src/cli/', 'src/action/'],
    process: ['src/cli/', 'src/action/'],
    'process.argv': ['src/cli/', 'src/action/'],
    // Git's environment is the user's, less what would let a repository or a caller steer git.
    'process.env': ['src/cli/', 'src/action/', 'src/sources/git/environment.ts'],
    'process.exit': ['src/cli/', 'src/action/'],
    'process.exitCode': ['src/cli/', 'src/action/'],
    'process.stdout': ['src/cli/', 'src/action/'],
    'process.stderr': ['src/cli/', 'src/action/'],
    'process.chdir': [],
    'process.(computed)': [],
    fetch: [],
    WebSocket: [],
    EventSource: [],
    eval: [],
    Function: [],
  },
  /** Masking needs the text to find it; `--reveal` prints it; fingerprints are made of it. */
  mayReveal: [
    'src/report/redact.ts',
    'src/report/finding-lines.ts',
    'src/report/json-form.ts',
    'src/report/gone-lines.ts',
    'src/scan/findings.ts',
    'src/triage/changes.ts',
    // The one door from findings to checks.
    'src/verify/credential.ts',
  ],
  mostLines: 300,
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function readSources(): Map<string, string> {
  const paths = ['src', 'patterns'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path).replaceAll('\\', '/'),
    ),
  );
  const kept = paths.filter(
    (path) => path.endsWith('.ts') && !path.startsWith('src/engine/kernel/assembly/'),
  );
  return new Map(kept.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

test('the sources keep to the architecture', () => {
  const sources = readSources();
  assert.ok(sources.size > 20, 'the sources were found');
  assert.deepEqual(brokenWalls(sources, architecture), []);
});

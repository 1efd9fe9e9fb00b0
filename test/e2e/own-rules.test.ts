/** The built command on rules that people bring: what a bundler makes of the parsers counts here. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'dowse-own-rules-'));
after(() => rmSync(folder, { recursive: true }));

function dowse(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: tmpdir() },
  });
  return { status, stdout, stderr };
}

test('rules are imported from gitleaks, proven, and found with', () => {
  writeFileSync(
    join(folder, 'gitleaks.toml'),
    "[[rules]]\nid = 'corp'\ndescription = 'A key of Corp'\nregex = '''\\bcorp-[0-9a-f]{20}\\b'''\n",
  );
  assert.deepEqual(dowse('import', 'gitleaks.toml', '-o', 'team.yaml'), {
    status: 0,
    stdout: '',
    stderr: 'dowse: 1 rule, 0 losses; written to team.yaml\n',
  });
  const proof = dowse('rules', 'test', 'team.yaml');
  assert.deepEqual([proof.status, proof.stderr], [0, '']);
  assert.match(proof.stdout, /^ok {4}corp  .* 50 drawn values in \d+ syntaxes\n/);
  writeFileSync(join(folder, '.dowse.yaml'), 'ruleFiles: [team.yaml]\nonly: [corp]\n');
  writeFileSync(join(folder, 'a.env'), 'CORP_KEY=corp-4f1d2a9b8c7e6f503a21\n');
  const scan = dowse('scan', '-f', 'json', 'a.env');
  assert.equal(scan.status, 1, scan.stderr);
  assert.match(scan.stdout, /"corp"/);
});

test('accepted findings of other scanners are imported', () => {
  writeFileSync(join(folder, '.gitleaksignore'), 'src/a.py:some-rule:3\n');
  writeFileSync(
    join(folder, '.secrets.baseline'),
    JSON.stringify({ results: { 'src/b.py': [{ type: 'Secret Keyword' }] } }),
  );
  assert.match(dowse('import', '.gitleaksignore').stdout, /\nallow:\n {2}- path: \/src\/a\.py\n/);
  assert.match(dowse('import', '.secrets.baseline').stdout, /\nallow:\n {2}- path: \/src\/b\.py\n/);
});

test('the rule files in docs/custom-rules.md keep their word', () => {
  const guide = readFileSync(resolve(import.meta.dirname, '../../docs/custom-rules.md'), 'utf8');
  for (const format of ['yaml', 'json']) {
    const text = new RegExp(`\`\`\`${format}\\n([^]*?)\`\`\``).exec(guide)?.[1];
    assert.ok(text, format);
    writeFileSync(join(folder, `guide.${format}`), text);
    const { status, stdout, stderr } = dowse('rules', 'test', `guide.${format}`);
    assert.deepEqual([status, stderr], [0, ''], stdout);
    assert.match(stdout, /^ok {4}acme-service-key /);
  }
});

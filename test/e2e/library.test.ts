import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'dowse-library-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'dowse'));
});
after(() => rmSync(folder, { recursive: true }));

/** Runs the example called `name` in docs/LIBRARY.md as it stands, from a package that depends on dowse. */
function runExample(name: string): string {
  const text = readFileSync(join(root, 'docs', 'LIBRARY.md'), 'utf8');
  const code = new RegExp(`<!-- example: ${name} -->\\s*\`\`\`[jt]s\\n([^]*?)\`\`\``).exec(text)?.[1];
  assert.ok(code, `docs/LIBRARY.md has an example called ${name}`);
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
}

test('the example of scan prints findings with masked secrets and a summary', () => {
  const token = ['npm_', 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW11dRdku'].join('');
  writeFileSync(join(folder, '.npmrc'), `//registry.npmjs.org/:_authToken=${token}\n`);
  const output = runExample('scan');
  assert.match(output, /npm-\S+ \.npmrc:1 npm_/);
  assert.match(output, /^\d+ files, 0 commits$/m);
  assert.ok(!output.includes(token));
});

test('the example of createEngine prints a sighting', () => {
  assert.equal(runExample('engine'), 'generic-password 1 13 medium\n');
});

test('the example of everything else scans with own rules past a baseline, plans, and writes a page', () => {
  mkdirSync(join(folder, 'src'));
  const own = ['acme_', 'q7Zp3Lk9Xw2Vb8Nc'].join('');
  writeFileSync(join(folder, 'src', 'a.ts'), `connect("${own}");\n`);
  writeFileSync(
    join(folder, 'team-rules.yaml'),
    'name: Acme\ndocs: https://acme.example/keys\nrules:\n  - id: acme-key\n    description: A key of ours\n    regex: \\b(acme_[0-9A-Za-z]{16})\\b\n',
  );
  writeFileSync(join(folder, '.dowse-baseline.json'), '{ "version": 1, "entries": [] }\n');
  assert.equal(runExample('all'), '1 findings, 0 requests\n');
  const page = readFileSync(join(folder, 'dowse.html'), 'utf8');
  assert.ok(page.includes('acme-key') && !page.includes(own));
});

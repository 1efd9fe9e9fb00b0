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
  const code = new RegExp(`<!-- example: ${name} -->\\s*\`\`\`ts\\n([^]*?)\`\`\``).exec(text)?.[1];
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

/** action.yml against what its entry reads and writes, and against injection. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly run: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

const root = join(import.meta.dirname, '../..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;
const [build, scan, ...others] = action.runs.steps;

test('no expression is written into a script', () => {
  for (const { run } of action.runs.steps) assert.doesNotMatch(run, /\$\{\{/);
});

test('the build has neither inputs nor tokens, and runs no scripts of packages', () => {
  assert.equal(build?.env, undefined);
  const installs = build?.run.split('\n').filter((line) => line.includes('npm ')) ?? [];
  assert.equal(installs.length, 2);
  for (const line of installs) assert.match(line, /npm ci .*--ignore-scripts/);
});

test('every input reaches the scan as a variable, and nothing else does', () => {
  assert.deepEqual(others, []);
  const expected = Object.keys(action.inputs).map((name) => [
    `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
    `\${{ inputs.${name} }}`,
  ]);
  assert.deepEqual(scan?.env, Object.fromEntries(expected));
});

test('every output is one that the scan sets', () => {
  const main = readFileSync(join(root, 'src/action/main.ts'), 'utf8');
  for (const [name, { value }] of Object.entries(action.outputs)) {
    assert.equal(value, `\${{ steps.scan.outputs.${name} }}`);
    assert.match(main, new RegExp(`\\b${name}'?:`));
  }
});

test('docs/action.md tells of every input and output, with its default', () => {
  const text = readFileSync(join(root, 'docs/action.md'), 'utf8');
  for (const [name, input] of Object.entries(action.inputs)) {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    assert.ok(row !== undefined, name);
    if (input.default !== '') assert.ok(row.includes(`\`${input.default}\``), row);
  }
  for (const name of Object.keys(action.outputs)) assert.ok(text.includes(`| \`${name}\` |`), name);
});

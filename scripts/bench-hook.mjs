/**
 * Measures what the pre-commit hook costs: whole `git commit` of a one-file change with the hook,
 * less the same without it, against `node -e 0`. In a repository with 50,000 files and 10,000
 * commits. `node scripts/bench-hook.mjs [RUNS] [FILES] [COMMITS]`, after `npm run build`.
 */

import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setup.mjs';

const [runs = 15, files = 50_000, commits = 10_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'dowse-bench-'));
const cli = join(root, 'dist', 'cli.js');

try {
  git(['init', '--quiet', '--initial-branch=main']);
  git(['config', 'user.name', 'Bench']);
  git(['config', 'user.email', 'bench@example.org']);
  // Housekeeping in the background would be measured along.
  git(['config', 'gc.auto', '0']);
  git(['fast-import', '--quiet'], Buffer.concat([...history()]));
  git(['reset', '--quiet', '--hard']);
  must(spawnSync(process.execPath, [cli, 'hook', 'install'], { cwd: folder }));
  const none = join(folder, '.git', 'no-hooks');
  mkdirSync(none);
  const figures = { node: [], without: [], with: [], scan: [] };
  for (let index = 0; index < runs; index++) {
    figures.node.push(timed(process.execPath, ['-e', '0']));
    change(index);
    figures.without.push(timed('git', ['-c', `core.hooksPath=${none}`, 'commit', '-qm', 'x']));
    change(index);
    figures.scan.push(timed(process.execPath, [cli, 'hook', 'run', 'pre-commit']));
    figures.with.push(timed('git', ['commit', '-qm', 'x']));
  }
  const middle = Object.fromEntries(Object.entries(figures).map(([name, list]) => [name, median(list)]));
  const cost = middle.with - middle.without;
  console.log(`${files} files, ${commits} commits, medians of ${runs} runs, Node ${process.versions.node}`);
  console.log(`node -e 0              ${middle.node.toFixed(0)} ms`);
  console.log(`git commit             ${middle.without.toFixed(0)} ms`);
  console.log(`git commit with hook   ${middle.with.toFixed(0)} ms`);
  console.log(`dowse hook run alone   ${middle.scan.toFixed(0)} ms`);
  console.log(`the hook costs         ${cost.toFixed(0)} ms, ${(cost / middle.node).toFixed(2)} × node -e 0`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** All files in the first commit, then one changed file a commit. */
function* history() {
  const text = (content) => `data ${Buffer.byteLength(content)}\n${content}\n`;
  for (let commit = 0; commit < commits; commit++) {
    const date = 1_700_000_000 + commit * 60;
    let lines = `commit refs/heads/main\ncommitter Bench <bench@example.org> ${date} +0000\n${text(`Commit ${commit}`)}`;
    const changed = commit === 0 ? Array.from({ length: files }, (_, index) => index) : [commit % files];
    for (const index of changed) {
      lines += `M 100644 inline ${pathOf(index)}\n${text(`export const n${index} = ${commit};\n// ${'words of code '.repeat(20)}\n`)}`;
    }
    yield Buffer.from(lines);
  }
}

function pathOf(index) {
  return `packages/p${index % 50}/src/d${Math.floor(index / 50) % 40}/file-${index}.ts`;
}

function change(index) {
  const path = pathOf((index * 7919) % files);
  appendFileSync(join(folder, path), `export const line${index} = ${Date.now()};\n`);
  git(['add', path]);
}

function git(args, input) {
  must(spawnSync('git', args, { cwd: folder, input, maxBuffer: 1 << 30 }));
}

function timed(program, args) {
  const start = performance.now();
  must(spawnSync(program, args, { cwd: folder }));
  return performance.now() - start;
}

function must({ status, stderr, error }) {
  if (status === 0) return;
  throw error ?? new Error(`exit code ${status}: ${String(stderr)}`);
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}

/** How standard input is read: by a process of its own, as in life. */

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder } from './tree-support.ts';

/** Prints what the sink gets, one JSON line each; blobs by length, first byte, ranges and base. */
const reader = `
  import { openStdin } from '#sources/stdin';
  const show = (...what) => console.log(JSON.stringify(what));
  await openStdin({
    blob: ({ bytes, ...blob }) => show('blob', bytes.length, bytes[0], blob),
    problem: (problem) => show('problem', problem.code, problem.subject),
    skip: (reason) => show('skip', reason),
    commit() {},
  });
`;
const nodeArguments = ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', reader];

function readFrom(stdin: number | Buffer): unknown[] {
  const isPiped = typeof stdin !== 'number';
  const { stdout, status } = spawnSync(process.execPath, nodeArguments, {
    stdio: [isPiped ? 'pipe' : stdin, 'pipe', 'inherit'],
    ...(isPiped && { input: stdin }),
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line): unknown => JSON.parse(line));
}

test('a short text is one blob', () => {
  assert.deepEqual(readFrom(Buffer.from('key=value')), [['blob', 9, 0x6b, { origin: { kind: 'stdin' } }]]);
});

test('empty input is no blob and is counted', (context) => {
  assert.deepEqual(readFrom(Buffer.alloc(0)), [['skip', 'empty-stdin']]);
  const empty = openSync(join(folder(context, { empty: '' }), 'empty'), 'r');
  context.after(() => closeSync(empty));
  assert.deepEqual(readFrom(empty), [['skip', 'empty-stdin']]);
});

test('a long text comes in segments, from a file as from a pipe', (context) => {
  const root = folder(context);
  const core = 16 * 1024 * 1024;
  const overlap = 64 * 1024;
  const text = Buffer.alloc(core + 1_000_000, 'abcdefg\n');
  writeFileSync(join(root, 'long'), text);
  const descriptor = openSync(join(root, 'long'), 'r');
  context.after(() => closeSync(descriptor));
  const origin = { kind: 'stdin' };
  const base = { byte: core - overlap, line: (core - overlap) / 8 + 1, column: 1 };
  const expected = [
    ['blob', core + overlap, 0x61, { origin, newRanges: [{ start: 0, end: core }] }],
    [
      'blob',
      overlap + 1_000_000,
      0x61,
      { origin, newRanges: [{ start: overlap, end: overlap + 1_000_000 }], base },
    ],
  ];
  assert.deepEqual(readFrom(descriptor), expected);
  assert.deepEqual(readFrom(text), expected);
});

test('input that comes slowly is waited for', async () => {
  const child = spawn(process.execPath, nodeArguments, { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stdin.write('first ');
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.stdin.end('second');
  await new Promise((resolve) => child.once('close', resolve));
  assert.deepEqual(JSON.parse(output), ['blob', 12, 0x66, { origin: { kind: 'stdin' } }]);
});

test('input that cannot be read is a problem', (context) => {
  const descriptor = openSync(join(folder(context), 'write-only'), 'w');
  context.after(() => closeSync(descriptor));
  assert.deepEqual(readFrom(descriptor), [['problem', 'unreadable-file', 'standard input']]);
});

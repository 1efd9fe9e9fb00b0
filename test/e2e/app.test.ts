/**
 * The built command on app builds: names the exact place, compares builds, joins source and build,
 * and says what it could not read. The builds are zips of parts that the formats' own tests make.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { buildZip } from '../support/zip.ts';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'dowse-app-'));
after(() => rmSync(folder, { recursive: true }));

interface Place {
  readonly path: string;
  readonly inner?: { readonly path: string; readonly spot?: string };
  readonly line: number;
}

interface Report {
  readonly findings: readonly {
    readonly rule: string;
    readonly change?: string;
    readonly occurrences: readonly Place[];
  }[];
  readonly gone?: readonly { readonly rule: string }[];
  readonly builds: readonly { readonly notes: readonly { readonly message: string }[] }[];
  readonly problems: readonly { readonly code: string; readonly subject: string }[];
}

function dowse(...args: readonly string[]): { status: number | null; report: Report } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args, '-f', 'json'], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: tmpdir() },
  });
  assert.equal(stderr, '');
  return { status, report: JSON.parse(stdout) as Report };
}

const stripe = ['sk_', 'live_', 'Rk7wQz2LmX9tBv4NcY8pHs3J'].join('');
const github = ['ghp_', 'hLvOeNzP3qYw7RkXs2TbMdC8fGj1', 'aU0gB9Va'].join('');

function write(name: string, entries: Readonly<Record<string, string | Uint8Array>>): string {
  const parts = Object.entries(entries).map(([entry, data]) => ({ name: entry, bytes: Buffer.from(data) }));
  writeFileSync(join(folder, name), buildZip(parts));
  return name;
}

const inner = buildZip([
  { name: 'assets/config.json', bytes: Buffer.from(`{\n  "stripe": "${stripe}"\n}\n`) },
]);

test('a secret in an APK within an XAPK is told with every name on the way, and its line', () => {
  write('app.xapk', { 'manifest.json': '{}', 'base.apk': inner });
  const { status, report } = dowse('app', 'app.xapk');
  assert.equal(status, 1);
  assert.deepEqual(
    report.findings.map(({ rule, occurrences: [place] }) => [rule, place?.path, place?.inner, place?.line]),
    [['stripe-secret-key', 'app.xapk', { path: 'base.apk!assets/config.json' }, 2]],
  );
  assert.deepEqual(report.problems, []);
});

test('against an older build only what is new sets the exit code, and what is gone is told', () => {
  write('old.apk', { 'a.txt': `token = "${github}"`, 'b.txt': `key = "${stripe}"` });
  write('same.apk', { 'moved/b.txt': `key = "${stripe}"` });
  const kept = dowse('app', 'same.apk', '--against', 'old.apk');
  assert.equal(kept.status, 0);
  assert.deepEqual(
    kept.report.findings.map(({ change }) => change),
    ['kept'],
  );
  assert.equal(kept.report.gone?.length, 1);
  assert.equal(dowse('app', 'old.apk', '--against', 'same.apk').status, 1);
});

test('one secret in source and build is one finding', () => {
  writeFileSync(join(folder, 'keys.ts'), `export const key = '${stripe}';\n`);
  write('release.aab', { 'base/assets/x.json': `{"key": "${stripe}"}` });
  const { report } = dowse('scan', 'keys.ts', 'release.aab');
  assert.equal(report.findings.length, 1);
  assert.deepEqual(report.findings[0]?.occurrences.map(({ path }) => path).sort(), [
    'keys.ts',
    'release.aab',
  ]);
});

test('a build that is cut short is searched as far as it goes', () => {
  const whole = buildZip([
    { name: 'a.txt', bytes: Buffer.from(`key = "${stripe}"`) },
    { name: 'b.txt', bytes: Buffer.from('x'.repeat(5000)) },
  ]);
  writeFileSync(join(folder, 'cut.apk'), whole.subarray(0, whole.length - 60));
  const { status, report } = dowse('app', 'cut.apk');
  assert.equal(status, 1);
  assert.equal(report.findings[0]?.rule, 'stripe-secret-key');
  assert.ok(report.builds[0]?.notes.some(({ message }) => /directory/.test(message)));
});

test('a build of which nothing can be read does not pass', () => {
  writeFileSync(
    join(folder, 'broken.apk'),
    Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(200, 0xee)]),
  );
  const { status, report } = dowse('app', 'broken.apk');
  assert.equal(status, 3);
  assert.ok(report.problems.length > 0);
});

test('a build above 32 MB is opened where it lies', () => {
  const filler = Buffer.alloc(36 * 1024 * 1024);
  for (let at = 0; at < filler.length; at += 4) filler.writeUInt32LE((at * 2654435761) >>> 0, at);
  write('large.apk', { 'lib.bin': filler, 'deep/b.txt': `key = "${stripe}"` });
  const { status, report } = dowse('app', 'large.apk');
  assert.equal(status, 1);
  assert.deepEqual(
    report.findings.map(({ occurrences: [place] }) => place?.inner),
    [{ path: 'deep/b.txt' }],
  );
});

/** Parts of one credential in different files, found by whole scans of real folders and repositories. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Finding } from '#model/finding';
import { compileRules } from '#rules/compile';
import { scan } from '#scan/scan';
import { gitRepo } from '../support/git-repository.ts';
import { providerOf, ruleOf } from '../support/provider.ts';

const rules = compileRules([
  providerOf(
    ruleOf({
      id: 'acme-token',
      regex: 'acme-tok-([0-9a-f]{8})',
      parts: [{ name: 'account', rule: 'acme-account', acrossFiles: true }],
    }),
    ruleOf({ id: 'acme-account', regex: 'acme-acc-([0-9]{6})', isPartOnly: true }),
  ),
]);
const token = (digits: string): string => `token = acme-tok-${digits}\n`;
const account = (digits: string): string => `account = acme-acc-${digits}\n`;

/** Each finding as `secret` or `secret+part`, in the order of the secrets. */
async function pairsIn(target: string): Promise<string[]> {
  const told: string[] = [];
  for await (const event of scan({ targets: [target], rules })) {
    if (event.kind === 'finding') told.push(pairOf(event));
  }
  return told.sort();
}

function pairOf({ secret, parts }: Finding): string {
  return [secret, parts['account']].map((part) => part?.reveal()).join('+');
}

function folderOf(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-across-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('a secret takes the part that stands in another file of its folder', async (t) => {
  const folder = folderOf(t, { 'a/.env': token('00c0ffee'), 'a/main.tf': account('123456') });
  assert.deepEqual(await pairsIn(folder), ['00c0ffee+123456']);
});

test('a part in the file itself goes before one beside it', async (t) => {
  const folder = folderOf(t, { '.env': token('00c0ffee') + account('135791'), 'main.tf': account('123456') });
  assert.deepEqual(await pairsIn(folder), ['00c0ffee+135791']);
});

test('of several parts nobody can tell which is right, so none is taken', async (t) => {
  const folder = folderOf(t, {
    '.env': token('00c0ffee'),
    'a.tf': account('123456'),
    'b.tf': account('654321'),
  });
  assert.deepEqual(await pairsIn(folder), ['00c0ffee+']);
});

test('a part in another folder belongs to no secret here, and is nothing by itself', async (t) => {
  const folder = folderOf(t, { 'a/.env': token('00c0ffee'), 'b/main.tf': account('123456') });
  assert.deepEqual(await pairsIn(folder), ['00c0ffee+']);
});

test('in history, a part of another folder that came with the same commit belongs to the secret', async (t) => {
  const repository = gitRepo([
    { 'a/.env': token('00c0ffee'), 'b/main.tf': account('123456') },
    { 'c/main.tf': account('654321') },
    { 'a/.env': null, 'b/main.tf': null, 'c/main.tf': null },
  ]);
  t.after(() => repository.dispose());
  assert.deepEqual(await pairsIn(repository.path), ['00c0ffee+123456']);
});

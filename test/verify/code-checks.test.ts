/** The table of checks that need a program: each loads, and pattern files name no other. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeCheck, codeCheckNames } from '#verify/code-checks';
import { createServerCheck } from '#verify/code/server';
import { ask } from '../support/code-check.ts';
import { readPatternFiles } from '../support/patterns.ts';

test('every check of the table loads, and there is none of another name', async () => {
  for (const name of codeCheckNames) assert.equal(typeof (await codeCheck(name)), 'function', name);
  assert.equal(await codeCheck('no-such-check'), undefined);
  assert.equal(await codeCheck('constructor'), undefined);
});

test('pattern files name checks of the table, and each check is named', async () => {
  const files = await readPatternFiles();
  const named = files
    .flatMap(({ provider }) => Object.values(provider?.verify ?? {}))
    .flatMap((verifier) => ('code' in verifier ? [verifier.code] : []));
  assert.deepEqual([...new Set(named)].sort(), [...codeCheckNames].sort());
});

test('a driver that is not installed is told, and nothing is asked', async () => {
  const missing: string = 'dowse-driver-that-is-not-there';
  const check = createServerCheck({
    driver: missing,
    port: 1,
    needsUser: false,
    load: async () => (await import(missing)) as never,
    outcomeOf: () => undefined,
  });
  const { answer } = await ask(check, { hosts: ['127.0.0.1'] }, () => ({ status: 500 }));
  assert.deepEqual([answer.status, answer.reason], ['skipped', 'driver-missing']);
  assert.match(answer.why ?? '', /install the package dowse-driver/);
});

/** That a proxy or certificates that cannot be used are told before anything is sent, and never quoted. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { connect, type ConnectionOptions } from '#verify/connection';

const set = { verifiers: {}, revocations: {}, rules: {} };

async function refusal(options: ConnectionOptions): Promise<Error> {
  try {
    await (await connect(set, options)).close();
  } catch (error) {
    assert.ok(error instanceof Error);
    return error;
  }
  throw new assert.AssertionError({ message: 'it was taken' });
}

test('a malformed proxy is a usage error that does not quote its password', async () => {
  const password = 'hunter2-of-the-proxy';
  for (const url of [
    `http://user:${password}@`,
    `http://user:${password}@host:port`,
    `http://user:${password}%zz@proxy.example:3128`,
    `user:${password}@proxy.example:3128`,
    `socks5://user:${password}@proxy.example:1080`,
    `ftp://user:${password}@proxy.example`,
    'proxy.example:3128',
  ]) {
    const error = await refusal({ proxy: { url } });
    assert.equal(error.name, 'UsageError', url);
    const told = `${error.message}${error.stack ?? ''}${JSON.stringify(error)}${String(error.cause)}`;
    assert.ok(!told.includes(password) && !told.includes('proxy.example'), url);
  }
});

test('a proxy whose password has encoded characters is taken', async () => {
  const opened = await connect(set, { proxy: { url: 'http://user:p%40ss@proxy.example:3128' } });
  await opened.close();
});

test('certificates that are none are a usage error that does not quote them', async () => {
  const block = (label: string, text: string) =>
    `-----BEGIN ${label}-----\n${text}\n-----END ${label}-----\n`;
  for (const ca of [
    '',
    'not a certificate',
    block('CERTIFICATE', 'bm90IGEgY2VydGlmaWNhdGU='),
    block(['PRIVATE', 'KEY'].join(' '), 'c2VjcmV0'),
  ]) {
    const error = await refusal({ ca });
    assert.equal(error.name, 'UsageError');
    assert.doesNotMatch(error.message, /bm90|c2Vj/);
  }
});

test('a cache file that cannot be used is told before a gateway is made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-connect-'));
  try {
    const cacheFile = join(folder, 'verdicts');
    writeFileSync(cacheFile, 'a private key', { mode: 0o600 });
    // Both are wrong: the file is looked at first, so that nothing is open when it is refused.
    const error = await refusal({ cacheFile, proxy: { url: 'nowhere' } });
    assert.match(error.message, /kept verdicts/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

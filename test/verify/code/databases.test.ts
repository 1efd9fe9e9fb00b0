/** Logins to real servers on loopback. Each starts in a folder of its own and ends with its test. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Check } from '#verify/check';
import { check as mongodb } from '#verify/code/mongodb';
import { check as mysql } from '#verify/code/mysql';
import { check as postgres } from '#verify/code/postgres';
import { check as redis } from '#verify/code/redis';
import { ask } from '../../support/code-check.ts';
import {
  freePort,
  postgresFolders,
  requireProgram,
  runAs,
  selfSigned,
  serverFile,
  serverFolder,
  startServer,
} from '../../support/real-server.ts';

const password = 'c0rrect/horse';

function noNetwork(): never {
  throw new Error('the gateway was asked');
}

async function statusOf(
  check: Check,
  port: number,
  user: string | undefined,
  secret: string,
  host = '127.0.0.1',
) {
  const parts = user === undefined ? { host: `${host}:${port}` } : { user, host: `${host}:${port}` };
  const { answer } = await ask(check, { secret, parts, hosts: [host], settings: {} }, noNetwork);
  return answer;
}

for (const encryption of ['with TLS', 'without TLS']) {
  test(`PostgreSQL ${encryption}: right, wrong, unknown user, and a login that needs no password`, async (t) => {
    const initdb = requireProgram(t, 'initdb', postgresFolders());
    const server = requireProgram(t, 'postgres', postgresFolders());
    if (initdb === undefined || server === undefined) return;
    const folder = serverFolder(t);
    const pwfile = serverFile(folder, 'password', `${password}\n`);
    const data = `${folder}/data`;
    runAs(initdb, ['-D', data, '-U', 'owner', '-A', 'scram-sha-256', '--pwfile', pwfile, '-N'], '', folder);
    const { key, certificate } = selfSigned(folder);
    const port = await freePort();
    const tls =
      encryption === 'with TLS'
        ? ['-c', 'ssl=on', '-c', `ssl_key_file=${key}`, '-c', `ssl_cert_file=${certificate}`]
        : [];
    const open = serverFile(
      folder,
      'hba',
      'host all open 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n',
    );
    const args = [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      folder,
      '-h',
      '127.0.0.1',
      '-c',
      `hba_file=${open}`,
      ...tls,
    ];
    await startServer(t, server, args, { port, cwd: folder });

    assert.deepEqual(await statusOf(postgres, port, 'owner', password), {
      status: 'live',
      host: '127.0.0.1',
      facts: {},
      impact: [],
    });
    assert.equal((await statusOf(postgres, port, 'owner', 'wrong-one')).status, 'invalid');
    assert.equal((await statusOf(postgres, port, 'nobody-here', password)).status, 'invalid');
    const { default: pg } = await import('pg');
    const admin = new pg.Client({ host: '127.0.0.1', port, user: 'owner', password, database: 'postgres' });
    await admin.connect();
    await admin.query('create role open login');
    await admin.end();
    const unasked = await statusOf(postgres, port, 'open', password);
    assert.equal(unasked.status, 'unknown');
    assert.match(unasked.why ?? '', /no password/);
  });
}

test('a user and a password that came from a URL are decoded', async (t) => {
  const server = requireProgram(t, 'redis-server');
  if (server === undefined) return;
  const port = await freePort();
  const folder = serverFolder(t);
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--requirepass', 'p@ss:word'];
  await startServer(t, server, args, { port, cwd: folder });
  const given = { secret: 'p%40ss%3Aword', parts: { user: 'default' }, hosts: [`localhost:${port}`] };
  const { answer } = await ask(redis, { ...given, settings: { encoded: 'url' } }, noNetwork);
  assert.equal(answer.status, 'live');
  const raw = await ask(redis, { ...given, settings: {} }, noNetwork);
  assert.equal(raw.answer.status, 'invalid');
});

test('Redis: right, wrong, a user without rights, and a server without a password', async (t) => {
  const server = requireProgram(t, 'redis-server');
  if (server === undefined) return;
  const folder = serverFolder(t);
  const port = await freePort();
  const acl = serverFile(
    folder,
    'users.acl',
    `user default on >${password} ~* +@all\nuser mute on >${password} -@all +auth +hello\n`,
  );
  const base = ['--bind', '127.0.0.1', '--save', '', '--dir', folder];
  await startServer(t, server, [...base, '--port', String(port), '--aclfile', acl], { port, cwd: folder });
  assert.equal((await statusOf(redis, port, undefined, password)).status, 'live');
  assert.equal((await statusOf(redis, port, 'default', password)).status, 'live');
  assert.equal((await statusOf(redis, port, undefined, 'wrong-one')).status, 'invalid');
  assert.equal((await statusOf(redis, port, 'nobody', password)).status, 'invalid');
  assert.equal((await statusOf(redis, port, 'mute', password)).status, 'restricted');

  const openPort = await freePort();
  await startServer(t, server, [...base, '--port', String(openPort)], { port: openPort, cwd: folder });
  const unasked = await statusOf(redis, openPort, undefined, password);
  assert.deepEqual([unasked.status, unasked.reason], ['unknown', 'unreadable-answer']);
});

test('Redis with TLS is asked through TLS', async (t) => {
  const server = requireProgram(t, 'redis-server');
  if (server === undefined) return;
  const folder = serverFolder(t);
  const { key, certificate } = selfSigned(folder);
  const port = await freePort();
  const tls = [
    '--tls-port',
    String(port),
    '--port',
    '0',
    '--tls-cert-file',
    certificate,
    '--tls-key-file',
    key,
  ];
  const args = [
    ...tls,
    '--tls-ca-cert-file',
    certificate,
    '--tls-auth-clients',
    'no',
    '--requirepass',
    password,
  ];
  await startServer(t, server, ['--bind', '127.0.0.1', '--save', '', ...args], { port, cwd: folder });
  assert.equal((await statusOf(redis, port, undefined, password)).status, 'live');
  assert.equal((await statusOf(redis, port, undefined, 'wrong-one')).status, 'invalid');
});

for (const encryption of ['with TLS', 'without TLS']) {
  test(`MariaDB ${encryption}: right, wrong, an account that is locked`, async (t) => {
    const server = requireProgram(t, 'mariadbd');
    const install = requireProgram(t, 'mariadb-install-db');
    if (server === undefined || install === undefined) return;
    const folder = serverFolder(t);
    const data = `${folder}/data`;
    const quiet = ['--no-defaults', `--datadir=${data}`];
    runAs(install, [...quiet, '--auth-root-authentication-method=normal', '--skip-test-db'], '', folder);
    const init = serverFile(
      folder,
      'init.sql',
      `CREATE USER 'shop'@'%' IDENTIFIED BY '${password}';\nCREATE USER 'shut'@'%' IDENTIFIED BY '${password}' ACCOUNT LOCK;\n`,
    );
    const { key, certificate } = selfSigned(folder);
    const tls =
      encryption === 'with TLS' ? [`--ssl-key=${key}`, `--ssl-cert=${certificate}`] : ['--skip-ssl'];
    const port = await freePort();
    const place = [
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--socket=${folder}/s`,
      `--pid-file=${folder}/pid`,
    ];
    const small = ['--innodb-buffer-pool-size=8M', '--skip-log-bin', `--init-file=${init}`];
    await startServer(t, server, [...quiet, ...place, ...small, ...tls], { port, cwd: folder });
    assert.equal((await statusOf(mysql, port, 'shop', password)).status, 'live');
    assert.equal((await statusOf(mysql, port, 'shop', 'wrong-one')).status, 'invalid');
    assert.equal((await statusOf(mysql, port, 'nobody', password)).status, 'invalid');
    assert.equal((await statusOf(mysql, port, 'shut', password)).status, 'restricted');
  });
}

test('a port where nobody listens is a network failure, and nothing is said of the password', async () => {
  const port = await freePort();
  for (const check of [postgres, mysql, redis, mongodb]) {
    const answer = await statusOf(check, port, 'user', password);
    assert.deepEqual([answer.status, answer.reason], ['unknown', 'network']);
  }
});

test('no user, an empty password and no listed host mean not asked', async () => {
  for (const [given, reason] of [
    [{ parts: {} }, 'missing-part'],
    [{ secret: '' }, 'unsafe-value'],
    [{ hosts: [] }, 'host-not-listed'],
  ] as const) {
    const base = { secret: password, parts: { user: 'u' }, hosts: ['127.0.0.1:1'] };
    const { answer } = await ask(postgres, { ...base, ...given }, noNetwork);
    assert.deepEqual([answer.status, answer.reason], ['skipped', reason]);
  }
});

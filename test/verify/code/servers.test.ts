/** Logins to a directory, a broker and a mail server: real ones where Debian has them, on loopback. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Check } from '#verify/check';
import { check as amqp } from '#verify/code/amqp';
import { check as ldap } from '#verify/code/ldap';
import { check as smtp } from '#verify/code/smtp';
import { ask } from '../../support/code-check.ts';
import {
  freePort,
  requireProgram,
  selfSigned,
  serverFile,
  serverFolder,
  startServer,
} from '../../support/real-server.ts';

const password = 'c0rrect/horse';

function noNetwork(): never {
  throw new Error('the gateway was asked');
}

async function statusOf(check: Check, port: number, user: string, secret: string) {
  const given = { secret, parts: { user }, hosts: [`127.0.0.1:${port}`] };
  return (await ask(check, given, noNetwork)).answer;
}

test('OpenLDAP with STARTTLS: right, wrong, unknown', async (t) => {
  const server = requireProgram(t, 'slapd');
  if (server === undefined) return;
  const folder = serverFolder(t);
  const { key, certificate } = selfSigned(folder);
  const port = await freePort();
  const lines = [
    'include /etc/ldap/schema/core.schema',
    `pidfile ${folder}/pid`,
    `TLSCertificateFile ${certificate}`,
    `TLSCertificateKeyFile ${key}`,
    'database ldif',
    'suffix "dc=acme,dc=test"',
    `directory ${folder}`,
    'rootdn "cn=admin,dc=acme,dc=test"',
    `rootpw ${password}`,
  ];
  const config = serverFile(folder, 'slapd.conf', `${lines.join('\n')}\n`);
  const args = ['-d', '0', '-f', config, '-h', `ldap://127.0.0.1:${port}/`];
  await startServer(t, server, args, { port, cwd: folder });
  const answers = [
    await statusOf(ldap, port, 'cn=admin,dc=acme,dc=test', password),
    await statusOf(ldap, port, 'cn=admin,dc=acme,dc=test', 'wrong-one'),
    await statusOf(ldap, port, 'cn=nobody,dc=acme,dc=test', password),
  ];
  assert.deepEqual(
    answers.map(({ status }) => status),
    ['live', 'invalid', 'invalid'],
  );
});

test('a directory without encryption is not sent the password', async (t) => {
  const server = requireProgram(t, 'slapd');
  if (server === undefined) return;
  const folder = serverFolder(t);
  const port = await freePort();
  const lines = [
    'include /etc/ldap/schema/core.schema',
    'database ldif',
    'suffix "dc=a"',
    `directory ${folder}`,
  ];
  const config = serverFile(
    folder,
    'slapd.conf',
    `${lines.join('\n')}\nrootdn "cn=a,dc=a"\nrootpw ${password}\n`,
  );
  const args = ['-d', '0', '-f', config, '-h', `ldap://127.0.0.1:${port}/`];
  await startServer(t, server, args, { port, cwd: folder });
  const answer = await statusOf(ldap, port, 'cn=a,dc=a', password);
  assert.deepEqual([answer.status, answer.reason], ['unknown', 'tls']);
  assert.match(answer.why ?? '', /not sent/);
});

test('RabbitMQ: right, wrong, unknown user', async (t) => {
  const server = requireProgram(t, 'rabbitmq-server', ['/usr/lib/rabbitmq/bin']);
  const epmd = requireProgram(t, 'epmd');
  if (server === undefined || epmd === undefined) return;
  const folder = serverFolder(t);
  const [port, mapperPort, distributionPort] = [await freePort(), await freePort(), await freePort()];
  const config = serverFile(
    folder,
    'rabbitmq.conf',
    `default_user = shop\ndefault_pass = ${password}\nlisteners.tcp.local = 127.0.0.1:${port}\n`,
  );
  const env = {
    RABBITMQ_NODENAME: `dowse${port}@localhost`,
    RABBITMQ_NODE_PORT: String(port),
    RABBITMQ_DIST_PORT: String(distributionPort),
    ERL_EPMD_PORT: String(mapperPort),
    ERL_EPMD_ADDRESS: '127.0.0.1',
    RABBITMQ_BASE: folder,
    RABBITMQ_MNESIA_BASE: folder,
    RABBITMQ_LOG_BASE: folder,
    RABBITMQ_CONFIG_FILE: config,
    RABBITMQ_ENABLED_PLUGINS_FILE: serverFile(folder, 'plugins', '[].\n'),
    RABBITMQ_PID_FILE: `${folder}/pid`,
  };
  await startServer(t, server, [], { port, cwd: folder, env });
  // The broker starts a port mapper that outlives it; this one is told to end by its own port.
  t.after(() => execFileSync(epmd, ['-kill'], { env: { ...process.env, ...env }, stdio: 'ignore' }));
  assert.equal((await statusOf(amqp, port, 'shop', password)).status, 'live');
  assert.equal((await statusOf(amqp, port, 'shop', 'wrong-one')).status, 'invalid');
  assert.equal((await statusOf(amqp, port, 'nobody', password)).status, 'invalid');
});

/** A mail server that knows one login. Debian's Postfix cannot check passwords without a further daemon. */
async function mailServer(t: TestContext, options: { readonly hasTls: boolean; readonly refusal?: string }) {
  const { key, certificate } = selfSigned(serverFolder(t));
  const secureContext = createSecureContext({ key: readFileSync(key), cert: readFileSync(certificate) });
  const heard: string[] = [];
  const serve = (socket: Socket, isSecure: boolean) => {
    socket.on('error', () => {});
    socket.setEncoding('utf8').on('data', (text: string) => {
      const line = text.trim();
      heard.push(isSecure ? line : `in the clear: ${line}`);
      if (line.startsWith('EHLO')) {
        socket.write(
          isSecure
            ? '250-localhost\r\n250 AUTH PLAIN\r\n'
            : `250-localhost\r\n250 ${options.hasTls ? 'STARTTLS' : 'AUTH PLAIN'}\r\n`,
        );
      } else if (line === 'STARTTLS' && options.hasTls) {
        socket.write('220 go\r\n');
        socket.removeAllListeners('data');
        serve(new TLSSocket(socket, { isServer: true, secureContext }), true);
      } else if (line.startsWith('AUTH PLAIN ')) {
        const login = Buffer.from(line.slice(11), 'base64').toString();
        socket.write(
          login === `\0robot\0${password}` ? '235 welcome\r\n' : `${options.refusal ?? '535 5.7.8 no'}\r\n`,
        );
      } else if (line === 'QUIT') socket.end('221 bye\r\n');
      else socket.write('502 what?\r\n');
    });
  };
  const server = createServer((socket) => {
    serve(socket, false);
    socket.write('220 localhost ESMTP\r\n');
  });
  t.after(() => server.close());
  return { server, heard };
}

/** Ports of submission are below 1024, or 2525: the only one that a test can take. */
async function listen(t: TestContext, server: ReturnType<typeof createServer>): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => {
      t.skip('port 2525 is taken');
      resolve(false);
    });
    server.listen(2525, '127.0.0.1', () => resolve(true));
  });
}

test('SMTP: right and wrong after STARTTLS, and nothing of the login in the clear', async (t) => {
  const { server, heard } = await mailServer(t, { hasTls: true });
  if (!(await listen(t, server))) return;
  assert.equal((await statusOf(smtp, 2525, 'robot', password)).status, 'live');
  assert.equal((await statusOf(smtp, 2525, 'robot', 'wrong-one')).status, 'invalid');
  assert.ok(heard.some((line) => line.startsWith('AUTH')));
  assert.ok(!heard.some((line) => line.startsWith('in the clear: AUTH')));
  assert.ok(!heard.some((line) => /MAIL FROM|RCPT/i.test(line)));
});

test('SMTP: a server that wants an app password has accepted nothing yet', async (t) => {
  const { server } = await mailServer(t, {
    hasTls: true,
    refusal: '534 5.7.9 Application-specific password required',
  });
  if (!(await listen(t, server))) return;
  assert.equal((await statusOf(smtp, 2525, 'robot', 'account-password')).status, 'restricted');
});

test('SMTP: a server without encryption is not sent the password', async (t) => {
  const { server, heard } = await mailServer(t, { hasTls: false });
  if (!(await listen(t, server))) return;
  const answer = await statusOf(smtp, 2525, 'robot', password);
  assert.deepEqual([answer.status, answer.reason], ['unknown', 'tls']);
  assert.ok(!heard.some((line) => line.includes('AUTH')));
});

test('SMTP: ports of other mail protocols are not asked', async () => {
  const answer = await statusOf(smtp, 993, 'robot', password);
  assert.deepEqual([answer.status, answer.reason], ['skipped', 'no-verifier']);
});

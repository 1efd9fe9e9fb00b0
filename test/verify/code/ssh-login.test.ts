/** SSH keys at a real sshd, whose host key is pinned as those of GitHub and GitLab are. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ssh2 from 'ssh2';
import { createSshCheck } from '#verify/code/ssh-login';
import { check as published } from '#verify/code/ssh-key';
import { ask } from '../../support/code-check.ts';
import {
  freePort,
  give,
  requireProgram,
  runAs,
  serverFile,
  serverFolder,
  shellAccount,
  startServer,
} from '../../support/real-server.ts';

function noNetwork(): never {
  throw new Error('the gateway was asked');
}

function makeKey(
  folder: string,
  name: string,
  passphrase = '',
): { readonly path: string; readonly secret: string } {
  const path = `${folder}/${name}`;
  runAs('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-C', '', '-f', path]);
  return { path, secret: readFileSync(path, 'utf8') };
}

function fingerprint(path: string): string {
  const [, key = ''] = readFileSync(`${path}.pub`, 'utf8').split(' ');
  return createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64').replace(/=+$/, '');
}

test('sshd: a key that it knows is live, another may open other servers, a foreign host gets nothing', async (t) => {
  const server = requireProgram(t, 'sshd');
  if (server === undefined || requireProgram(t, 'ssh-keygen') === undefined) return;
  const account = shellAccount();
  if (account === undefined) return t.skip('no account but root has a shell');
  const folder = serverFolder(t);
  const host = makeKey(folder, 'host');
  const known = makeKey(folder, 'known');
  const other = makeKey(folder, 'other');
  const authorized = serverFile(folder, 'authorized', readFileSync(`${known.path}.pub`, 'utf8'));
  const port = await freePort();
  const lines = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${host.path}`,
    `AuthorizedKeysFile ${authorized}`,
  ];
  const more = ['StrictModes no', 'UsePAM no', `PidFile ${folder}/pid`, 'PasswordAuthentication no'];
  const config = serverFile(folder, 'sshd_config', `${[...lines, ...more].join('\n')}\n`);
  give(folder, account);
  await startServer(t, server, ['-D', '-e', '-f', config], { port, cwd: folder, as: account });

  const check = createSshCheck({ '127.0.0.1': [fingerprint(host.path)] }, { port, user: account.name });
  const hosts = ['127.0.0.1'];
  const live = await ask(check, { secret: known.secret, hosts }, noNetwork);
  assert.equal(live.answer.status, 'live');
  const escaped = await ask(check, { secret: known.secret.trim().replaceAll('\n', '\\n'), hosts }, noNetwork);
  assert.equal(escaped.answer.status, 'live');
  const unknown = await ask(check, { secret: other.secret, hosts }, noNetwork);
  assert.equal(unknown.answer.status, 'unknown');
  assert.match(unknown.answer.why ?? '', /may open other servers/);

  const wary = createSshCheck({ '127.0.0.1': ['A'.repeat(43)] }, { port, user: account.name });
  const foreign = await ask(wary, { secret: known.secret, hosts }, noNetwork);
  assert.deepEqual([foreign.answer.status, foreign.answer.reason], ['unknown', 'tls']);
});

for (const [greeting, facts] of [
  [
    "Hi octocat! You've successfully authenticated, but GitHub does not provide shell access.",
    { user: 'octocat' },
  ],
  [
    "Hi acme/shop! You've successfully authenticated, but GitHub does not provide shell access.",
    { repository: 'acme/shop' },
  ],
  ['Welcome to GitLab, @tanuki!', { user: 'tanuki' }],
  ['Last login: never', {}],
] as const) {
  test(`the greeting "${greeting.slice(0, 24)}…" names ${JSON.stringify(facts)}`, async (t) => {
    if (requireProgram(t, 'ssh-keygen') === undefined) return;
    const folder = serverFolder(t);
    const host = makeKey(folder, 'host');
    const known = makeKey(folder, 'known');
    const server = new ssh2.Server({ hostKeys: [host.secret] }, (client) => {
      client.on('error', () => {});
      client.on('authentication', (context) =>
        context.method === 'publickey' ? context.accept() : context.reject(),
      );
      client.on('session', (accept) => {
        accept().on('shell', (acceptShell) => {
          const channel = acceptShell();
          channel.stderr.write(`${greeting}\n`);
          channel.exit(1);
          channel.end();
        });
      });
    });
    t.after(() => server.close());
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const check = createSshCheck({ '127.0.0.1': [fingerprint(host.path)] }, { port, user: 'git' });
    const { answer } = await ask(check, { secret: known.secret, hosts: ['127.0.0.1'] }, noNetwork);
    assert.deepEqual([answer.status, answer.facts], ['live', facts]);
  });
}

test('encrypted keys, keys of certificates, and keys that SSH cannot use are not offered', async (t) => {
  if (requireProgram(t, 'ssh-keygen') === undefined) return;
  const folder = serverFolder(t);
  const { secret } = makeKey(folder, 'locked', 'a passphrase');
  for (const [given, why] of [
    [{ secret, facts: { encrypted: 'yes' } }, /passphrase/],
    [{ secret, facts: { subject: 'CN=acme.test' } }, /certificate/],
    [{ secret: 'no key' }, /no key/],
    [{ secret }, /no key/],
  ] as const) {
    const { answer } = await ask(published, { ...given, hosts: ['github.com'] }, noNetwork);
    assert.equal(answer.status, 'not-checkable');
    assert.match(answer.why ?? '', why);
  }
});

test('a host without a pinned key is never asked, whoever lists it', async (t) => {
  if (requireProgram(t, 'ssh-keygen') === undefined) return;
  const { secret } = makeKey(serverFolder(t), 'key');
  const { answer } = await ask(published, { secret, hosts: ['ssh.evil.example'] }, noNetwork);
  assert.deepEqual([answer.status, answer.reason], ['skipped', 'host-not-listed']);
});

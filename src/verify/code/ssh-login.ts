/** The SSH login behind `ssh-key.ts`: hosts with pinned keys, one key offered, the greeting read. */

import { createHash } from 'node:crypto';
import type { Client as SshClient, ConnectConfig } from 'ssh2';
import type { Answer, Check, CheckTools } from '#verify/check';
import { askInOrder, toAnswer, toSkipped } from './answer.ts';
import { toPem } from './pem.ts';

const timeoutMs = 5000;

/** How long a greeting may take once the login is through. */
const greetingMs = 2000;

/**
 * A check that offers the key to hosts whose keys are among `hostKeys` (SHA-256, base64 without `=`).
 * Such a host that does not know it leaves the key unknown: it may open any other server.
 */
export function createSshCheck(
  hostKeys: Readonly<Record<string, readonly string[]>>,
  login: { readonly port: number; readonly user: string },
): Check {
  return async (credential, tools) => {
    if (credential.facts['encrypted'] === 'yes') return notAskable('it is encrypted with a passphrase');
    // A certificate beside it says what it is for.
    if (credential.facts['subject'] !== undefined)
      return notAskable('it belongs to a certificate, not to a login');
    const ssh = await import('ssh2').catch((error: unknown) => {
      if ((error as { readonly code?: string }).code === 'ERR_MODULE_NOT_FOUND') return undefined;
      throw error;
    });
    if (ssh === undefined) return toSkipped('driver-missing', 'install the package ssh2 to try SSH keys');
    const { Client, utils } = ssh.default;
    const privateKey = toPem(credential.secret);
    const parsed = utils.parseKey(privateKey);
    if (parsed instanceof Error) return notAskable('it is no key that SSH can use');
    const answer = await askInOrder(tools.hosts, (host) => {
      const pinned = hostKeys[host];
      if (pinned === undefined)
        return Promise.resolve(toSkipped('host-not-listed', 'the host has no pinned key'));
      return logIn(
        new Client(),
        { ...toConfig(pinned), ...login, username: login.user, host, privateKey },
        host,
        tools,
      );
    });
    if (answer.status !== 'invalid') return answer;
    return toAnswer('unknown', {
      reason: 'unreadable-answer',
      why: `not known at ${tools.hosts.join(' or ')}; it may open other servers`,
    });
  };
}

function notAskable(why: string): Answer {
  return toAnswer('not-checkable', { reason: 'no-verifier', why });
}

function toConfig(pinned: readonly string[]): ConnectConfig {
  return {
    readyTimeout: timeoutMs,
    hostVerifier: (key: Buffer) =>
      pinned.includes(createHash('sha256').update(key).digest('base64').replace(/=+$/, '')),
    // Nothing but the key: no agent, no keyboard, no password.
    authHandler: ['publickey'],
  };
}

function logIn(client: SshClient, config: ConnectConfig, host: string, tools: CheckTools): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      client.end();
      resolve(answer);
    };
    tools.signal.addEventListener('abort', () => end(toAnswer('unknown', { reason: 'interrupted', host })), {
      once: true,
    });
    client.on('error', (error: Error & { readonly level?: string }) => {
      if (error.level === 'client-authentication') return end(toAnswer('invalid', { host }));
      if (/host denied|verification failed/i.test(error.message)) {
        return end(toAnswer('unknown', { reason: 'tls', host, why: 'the host did not prove to be itself' }));
      }
      const reason = error.level === 'client-timeout' ? 'timeout' : 'network';
      end(toAnswer('unknown', { reason, host }));
    });
    client.on('ready', () => {
      readGreeting(client, (greeting) => end(toAnswer('live', { host, facts: ownerOf(greeting) })));
    });
    client.connect(config);
  });
}

/** Hosts of this kind greet whoever asks for a shell, and end the connection. */
function readGreeting(client: SshClient, told: (greeting: string) => void): void {
  let greeting = '';
  const timer = setTimeout(() => told(greeting), greetingMs);
  const done = (): void => {
    clearTimeout(timer);
    told(greeting);
  };
  client.shell(false, (error, channel) => {
    if (error !== undefined) return done();
    for (const stream of [channel, channel.stderr]) {
      stream.on('data', (data: Buffer) => (greeting = (greeting + data.toString()).slice(0, 1000)));
    }
    channel.on('close', done);
  });
}

/** `Hi octocat! You've …` and `Welcome to GitLab, @tanuki!`; a deploy key is greeted by its repository. */
function ownerOf(greeting: string): Readonly<Record<string, string>> {
  const name = /^(?:Hi |Welcome to GitLab, @)([\w./-]{1,140})!/m.exec(greeting)?.[1];
  if (name === undefined) return {};
  return name.includes('/') ? { repository: name } : { user: name };
}

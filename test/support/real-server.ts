/** Starts servers of Debian's packages for a test: on loopback, in a folder of their own, never as root. */

import { execFileSync, spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'node:test';
import { needs } from './debian-packages.ts';

/** Where Debian keeps what is not in everybody's path. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/lib/ldap'];

/** The path of a server's program. Skips the test, aloud, where it is not installed. */
export function requireProgram(
  t: TestContext,
  name: string,
  more: readonly string[] = [],
): string | undefined {
  for (const folder of [...more, ...folders]) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      continue;
    }
  }
  t.skip(needs(name));
  return undefined;
}

/** Debian's folder of PostgreSQL's own programs. */
export function postgresFolders(): readonly string[] {
  try {
    return readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`);
  } catch {
    return [];
  }
}

/** Whom servers run as: who runs the test, or `nobody` in place of root, whom several refuse. */
export const identity: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** An account with a shell that is not root's, for servers that log people in to themselves. */
export function shellAccount():
  | { readonly name: string; readonly uid: number; readonly gid: number }
  | undefined {
  if (process.getuid?.() !== 0) {
    const { username, uid, gid } = userInfo();
    return { name: username, uid, gid };
  }
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name = '', , uid, gid, , , shell = ''] = line.split(':');
    if (uid !== '0' && /\/(?:ba)?sh$/.test(shell)) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/** Hands a folder and all that is in it to an account. */
export function give(folder: string, to: { readonly uid: number; readonly gid: number }): void {
  for (const name of ['', ...readdirSync(folder)]) chownSync(join(folder, name), to.uid, to.gid);
}

/** A folder that the server owns; gone after the test. */
export function serverFolder(t: TestContext): string {
  // Short: sockets live in it, and their paths may have some hundred bytes.
  const folder = mkdtempSync(join(tmpdir(), 'dw-'));
  own(folder);
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}

/** Writes a file that only the server reads. */
export function serverFile(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, 0o600);
  own(path);
  return path;
}

function own(path: string): void {
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(path, identity.uid, identity.gid);
}

/** A key and a certificate for localhost that nobody has signed. */
export function selfSigned(folder: string): { readonly key: string; readonly certificate: string } {
  const key = join(folder, 'server.key');
  const certificate = join(folder, 'server.crt');
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const made = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-keyout',
    key,
    '-out',
    certificate,
  ];
  execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' });
  for (const path of [key, certificate]) {
    chmodSync(path, 0o600);
    own(path);
  }
  return { key, certificate };
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Runs a program to its end as the servers' user. */
export function runAs(program: string, args: readonly string[], input = '', cwd = tmpdir()): string {
  return execFileSync(program, args, {
    ...identity,
    input,
    cwd,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Starts a server, waits until `port` takes connections, and ends it after the test. */
export async function startServer(
  t: TestContext,
  program: string,
  args: readonly string[],
  options: {
    readonly port: number;
    readonly cwd: string;
    readonly env?: NodeJS.ProcessEnv;
    /** Whom it runs as, when it cannot be `identity`. */
    readonly as?: { readonly uid: number; readonly gid: number };
  },
): Promise<void> {
  const env = { ...process.env, HOME: options.cwd, ...options.env };
  const server = spawn(program, args, {
    ...(options.as ?? identity),
    cwd: options.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  }
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  t.after(async () => {
    server.kill('SIGTERM');
    const timer = setTimeout(() => server.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(timer);
  });
  const untilMs = Date.now() + 60_000;
  while (!(await takesConnections(options.port))) {
    if (server.exitCode !== null || Date.now() > untilMs)
      throw new Error(`${program} did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

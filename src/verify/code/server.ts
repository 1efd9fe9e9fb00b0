/**
 * Logins to servers that people run themselves: databases, brokers, mail, directories. Only hosts of
 * the user's list are asked. The password travels encrypted; in the clear only inside a private
 * network, where servers without TLS are common and the applications themselves log in that way.
 */

import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import type { VerdictReason, VerdictStatus } from '#model/verdict';
import type { Answer, Check, Credential, CheckTools } from '#verify/check';
import { askInOrder, toAnswer, toSkipped } from './answer.ts';

/** One server with the login to try. */
export interface ServerLogin {
  readonly name: string;
  /** Of the name, resolved once: what is private now stays so while the driver connects. */
  readonly address: string;
  readonly port: number;
  readonly user: string | undefined;
  readonly password: string;
  /** Absent: connect without TLS. */
  readonly tls?: ConnectionOptions;
}

/** What one attempt came to. `no-tls`: the server does not speak it. */
export type LoginOutcome =
  | 'no-tls'
  | { readonly status: VerdictStatus; readonly reason?: VerdictReason; readonly why?: string };

/** A kind of server. */
export interface ServerKind {
  /** Told when the driver is not installed. */
  readonly driver: string;
  readonly port: number;
  readonly needsUser: boolean;
  /** Ports of other protocols that the same rules find; they are not asked. */
  readonly ports?: readonly number[];
  /** True: also within a private network nothing is sent in the clear. */
  readonly needsTls?: boolean;
  /** Loads the driver, and returns the attempt. The outcome of what it throws: see `outcomeOf`. */
  readonly load: () => Promise<(login: ServerLogin) => Promise<LoginOutcome>>;
  /** The driver's errors that say something of the login itself. */
  readonly outcomeOf: (error: DriverError) => LoginOutcome | undefined;
}

/** What drivers put on their errors. */
export type DriverError = Error & {
  readonly code?: string | number;
  readonly errno?: number;
  readonly responseCode?: number;
};

/** Longest wait for one login, connection and answer. */
export const loginTimeoutMs = 5000;

/** A check for a kind of server. Parts: `host` (with a port or without), `user`. Setting `encoded`: from a URL. */
export function createServerCheck(kind: ServerKind): Check {
  return async (credential, tools) => {
    const { user, password } = loginOf(credential, tools.settings['encoded'] === 'url');
    if (kind.needsUser && (user === undefined || user === '')) {
      return toSkipped('missing-part', 'no user was found near it');
    }
    // An empty password is no login at several servers, and succeeds.
    if (password === '') return toSkipped('unsafe-value', 'the password is empty');
    const attempt = await kind.load().catch((error: unknown) => {
      if ((error as DriverError).code === 'ERR_MODULE_NOT_FOUND') return undefined;
      throw error;
    });
    if (attempt === undefined) {
      return toSkipped('driver-missing', `install the package ${kind.driver} to ask such servers`);
    }
    return askInOrder(tools.hosts, async (listed) => {
      const { name, port } = placeOf(listed, credential, kind.port);
      if (kind.ports !== undefined && !kind.ports.includes(port)) {
        return toSkipped('no-verifier', `port ${port} is not one of the protocol that can be asked`);
      }
      return askServer(kind, attempt, { name, port, user, password }, tools);
    });
  };
}

function loginOf(
  credential: Credential,
  isEncoded: boolean,
): { readonly user?: string; readonly password: string } {
  const decode = isEncoded ? decodePercent : (text: string) => text;
  const { user } = credential.parts;
  return { ...(user === undefined ? {} : { user: decode(user) }), password: decode(credential.secret) };
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The port stands at the listed host, else beside the same host in the text, else it is the usual one. */
function placeOf(
  listed: string,
  credential: Credential,
  usualPort: number,
): { readonly name: string; readonly port: number } {
  const { name, port } = splitPort(listed);
  if (port !== undefined) return { name, port };
  for (const place of (credential.parts['host'] ?? '').split(',')) {
    const found = splitPort(place);
    if (found.port !== undefined && found.name.toLowerCase() === name.toLowerCase())
      return { name, port: found.port };
  }
  const own = Number(credential.parts['port'] ?? Number.NaN);
  return { name, port: Number.isInteger(own) && own > 0 && own < 65_536 ? own : usualPort };
}

function splitPort(host: string): { readonly name: string; readonly port?: number } {
  const [, name = host, port] =
    /^\[?([^\]]+?)\]?(?::([0-9]{1,5}))?$/.exec(isIP(host) === 6 ? `[${host}]` : host) ?? [];
  return port === undefined ? { name } : { name, port: Number(port) };
}

async function askServer(
  kind: ServerKind,
  attempt: (login: ServerLogin) => Promise<LoginOutcome>,
  place: Pick<ServerLogin, 'name' | 'port' | 'user' | 'password'>,
  tools: CheckTools,
): Promise<Answer> {
  const address = await lookup(place.name).then(
    (found) => found.address,
    () => undefined,
  );
  if (address === undefined) return toAnswer('unknown', { reason: 'network', host: place.name });
  const isNear = isPrivate(address);
  const login = { ...place, address };
  const servername = isIP(place.name) === 0 ? { servername: place.name } : {};
  // Certificates of private servers are rarely signed by anybody this machine knows.
  const tls: ConnectionOptions = { ...servername, rejectUnauthorized: !isNear, minVersion: 'TLSv1.2' };
  let outcome = await tryLogin(kind, () => attempt({ ...login, tls }), tools.signal);
  if (outcome === 'no-tls' && isNear && kind.needsTls !== true) {
    outcome = await tryLogin(kind, () => attempt(login), tools.signal);
  }
  if (outcome === 'no-tls') {
    const why = 'the server does not encrypt, so the password was not sent';
    return toAnswer('unknown', { reason: 'tls', host: place.name, why });
  }
  const { status, ...details } = outcome;
  return toAnswer(status, { host: place.name, ...details });
}

async function tryLogin(
  kind: ServerKind,
  attempt: () => Promise<LoginOutcome>,
  signal: AbortSignal,
): Promise<LoginOutcome> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<LoginOutcome>((resolve) => {
    // Drivers have limits of their own; this one is for those that do not keep them.
    timer = setTimeout(() => resolve({ status: 'unknown', reason: 'timeout' }), loginTimeoutMs + 1000);
    signal.addEventListener('abort', () => resolve({ status: 'unknown', reason: 'interrupted' }), {
      once: true,
    });
  });
  try {
    return await Promise.race([
      end,
      attempt().catch((error: unknown) => readError(kind, error as DriverError)),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

function readError(kind: ServerKind, error: DriverError): LoginOutcome {
  const outcome = kind.outcomeOf(error);
  if (outcome !== undefined) return outcome;
  const code = String(error.code ?? '');
  // What a server that does not speak TLS sends instead of a handshake.
  if (
    code === 'ERR_SSL_WRONG_VERSION_NUMBER' ||
    code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG' ||
    code === 'EPROTO'
  ) {
    return 'no-tls';
  }
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
    return { status: 'unknown', reason: 'tls' };
  const isLate = code === 'ETIMEDOUT' || /time(?:d )?out/i.test(error.message);
  return {
    status: 'unknown',
    reason: isLate ? 'timeout' : /^E[A-Z]+$/.test(code) ? 'network' : 'unreadable-answer',
  };
}

const privateNetworks = new BlockList();
privateNetworks.addSubnet('127.0.0.0', 8, 'ipv4');
privateNetworks.addSubnet('10.0.0.0', 8, 'ipv4');
privateNetworks.addSubnet('172.16.0.0', 12, 'ipv4');
privateNetworks.addSubnet('192.168.0.0', 16, 'ipv4');
privateNetworks.addAddress('::1', 'ipv6');
privateNetworks.addSubnet('fc00::', 7, 'ipv6');

/** RFC 1918 and RFC 4193, and this machine itself. */
function isPrivate(address: string): boolean {
  return privateNetworks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

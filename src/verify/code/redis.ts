/** Logs in to Redis and what speaks its protocol. */

import {
  createServerCheck,
  loginTimeoutMs,
  type DriverError,
  type LoginOutcome,
  type ServerLogin,
} from './server.ts';

/** See `createServerCheck`. The user may be absent: older servers have a password alone. */
export const check = createServerCheck({
  driver: 'ioredis',
  port: 6379,
  needsUser: false,
  load: async () => {
    const { Redis } = await import('ioredis');
    return (login) => logIn(new Redis(toOptions(login)), login);
  },
  outcomeOf: ({ message }) => {
    if (/^WRONGPASS|invalid password/i.test(message)) return { status: 'invalid' };
    if (message.startsWith('NOPERM')) {
      return { status: 'restricted', why: 'the password is right, but the user may not even ping' };
    }
    // Without a password of its own the server takes any client.
    if (/without any password configured|no password is set/i.test(message)) {
      const why = 'the server asks for no password from here';
      return { status: 'unknown', reason: 'unreadable-answer', why };
    }
    return /wrong version number|Connection is closed|ECONNRESET/i.test(message) ? 'no-tls' : undefined;
  },
});

/** A server without TLS says nothing to a greeting that it takes for the beginning of a line. */
const tlsTimeoutMs = 2000;

function toOptions({ address, port, tls }: ServerLogin) {
  return {
    host: address,
    port,
    // Not given to the driver, which only warns on the console where no password was wanted.
    lazyConnect: true,
    // With version 3 the driver greets before it may.
    protocol: 2 as const,
    disableClientInfo: true,
    enableReadyCheck: false,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: tls === undefined ? loginTimeoutMs : tlsTimeoutMs,
    commandTimeout: loginTimeoutMs,
    ...(tls === undefined ? {} : { tls }),
  };
}

/** The part of the driver that is used. */
interface Client {
  connect(): Promise<unknown>;
  call(command: string, ...values: string[]): Promise<unknown>;
  disconnect(): void;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

async function logIn(client: Client, { user, password, tls }: ServerLogin): Promise<LoginOutcome> {
  // `connect` only says that the connection is closed; the event says why.
  let cause: DriverError | undefined;
  client.on('error', (error) => (cause = error));
  try {
    await client.connect().catch((error: unknown) => {
      throw cause ?? error;
    });
    await client.call('AUTH', ...(user === undefined ? [] : [user]), password);
    await client.call('PING');
    return { status: 'live' };
  } catch (error) {
    if (tls !== undefined && cause?.code === 'ETIMEDOUT') return 'no-tls';
    throw error;
  } finally {
    client.disconnect();
  }
}

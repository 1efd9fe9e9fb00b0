/** Logs in to PostgreSQL. */

import { createServerCheck, loginTimeoutMs, type LoginOutcome, type ServerLogin } from './server.ts';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const outcomes: Readonly<Record<string, LoginOutcome>> = {
  '28P01': { status: 'invalid' },
  // The following come after the password was accepted.
  '3D000': { status: 'live' },
  '42501': { status: 'restricted', why: 'the password is right, but the user may not use this database' },
  '28000': {
    status: 'unknown',
    reason: 'unreadable-answer',
    why: 'the server lets this user or this address not log in at all',
  },
  '53300': { status: 'unknown', reason: 'provider-error', why: 'the server has too many connections' },
};

/** See `createServerCheck`. */
export const check = createServerCheck({
  driver: 'pg',
  port: 5432,
  needsUser: true,
  load: async () => {
    const { default: pg } = await import('pg');
    return (login) => logIn(new pg.Client(toConfig(login)));
  },
  outcomeOf: (error) => {
    if (error.message === 'The server does not support SSL connections') return 'no-tls';
    return outcomes[String(error.code)];
  },
});

function toConfig({ address, port, user, password, tls }: ServerLogin) {
  return {
    host: address,
    port,
    user: user ?? '',
    password,
    // There on every server; a database of the user's name need not be.
    database: 'postgres',
    ssl: tls ?? false,
    connectionTimeoutMillis: loginTimeoutMs,
    query_timeout: loginTimeoutMs,
    application_name: 'dowse',
  };
}

/** The part of the driver that is used; its `connection` tells what the server asks for. */
interface Client {
  connect(): Promise<unknown>;
  query(text: string): Promise<unknown>;
  end(): Promise<void>;
  on(event: 'error', listener: () => void): unknown;
  readonly connection?: { once(event: string, listener: () => void): unknown };
}

async function logIn(client: Client): Promise<LoginOutcome> {
  let wasAsked = false;
  for (const kind of ['CleartextPassword', 'MD5Password', 'SASL']) {
    client.connection?.once(`authentication${kind}`, () => (wasAsked = true));
  }
  // Errors after the answer (the server ends the connection) concern nobody.
  client.on('error', () => {});
  try {
    await client.connect();
    if (!wasAsked) {
      const why = 'the server asks for no password from here';
      return { status: 'unknown', reason: 'unreadable-answer', why };
    }
    await client.query('select 1');
    return { status: 'live' };
  } finally {
    await client.end().catch(() => {});
  }
}

/** Logs in to MySQL and MariaDB. */

import { createServerCheck, loginTimeoutMs, type LoginOutcome } from './server.ts';

/** https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html */
const outcomes: Readonly<Record<number, LoginOutcome>> = {
  1045: { status: 'invalid' },
  1698: { status: 'invalid' },
  1044: { status: 'live' },
  1049: { status: 'live' },
  1862: { status: 'restricted', why: 'the password is right, but has to be changed' },
  1820: { status: 'restricted', why: 'the password is right, but has to be changed' },
  3118: { status: 'restricted', why: 'the account is locked' },
  4151: { status: 'restricted', why: 'the account is locked' },
  1130: {
    status: 'unknown',
    reason: 'unreadable-answer',
    why: 'the server lets this address not log in at all',
  },
  1129: { status: 'unknown', reason: 'unreadable-answer', why: 'the server has blocked this address' },
};

/** See `createServerCheck`. */
export const check = createServerCheck({
  driver: 'mysql2',
  port: 3306,
  needsUser: true,
  load: async () => {
    const { createConnection } = await import('mysql2/promise');
    return async ({ address, port, user, password, tls }) => {
      const connection = await createConnection({
        host: address,
        port,
        user: user ?? '',
        password,
        connectTimeout: loginTimeoutMs,
        ...(tls === undefined
          ? {}
          : { ssl: { rejectUnauthorized: tls.rejectUnauthorized ?? true, minVersion: 'TLSv1.2' } }),
      });
      try {
        await connection.ping();
        return { status: 'live' };
      } finally {
        connection.destroy();
      }
    };
  },
  outcomeOf: (error) => (error.code === 'HANDSHAKE_NO_SSL_SUPPORT' ? 'no-tls' : outcomes[error.errno ?? 0]),
});

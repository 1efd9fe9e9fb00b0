/** Logs in to MongoDB: at the one host that is listed, never at those that it announces. */

import { createServerCheck, loginTimeoutMs, type DriverError, type LoginOutcome } from './server.ts';

/** See `createServerCheck`. Users are looked for in `admin`, where all but old installations keep them. */
export const check = createServerCheck({
  driver: 'mongodb',
  port: 27017,
  needsUser: true,
  load: async () => {
    const { MongoClient } = await import('mongodb');
    return async ({ name, address, port, user, password, tls }) => {
      const client = new MongoClient(
        `mongodb://${address.includes(':') ? `[${address}]` : address}:${port}/`,
        {
          auth: { username: user ?? '', password },
          authSource: 'admin',
          directConnection: true,
          serverSelectionTimeoutMS: loginTimeoutMs,
          connectTimeoutMS: loginTimeoutMs,
          socketTimeoutMS: loginTimeoutMs,
          appName: 'dowse',
          ...(tls === undefined
            ? {}
            : { tls: true, servername: name, rejectUnauthorized: tls.rejectUnauthorized ?? true }),
        },
      );
      try {
        await client.db('admin').command({ ping: 1 });
        return { status: 'live' };
      } finally {
        await client.close().catch(() => {});
      }
    };
  },
  outcomeOf,
});

/** 18: AuthenticationFailed; 8000: Atlas says it so. What fails below is told as a cause. */
function outcomeOf(error: DriverError & { readonly cause?: unknown }): LoginOutcome | undefined {
  if (error.code === 18 || error.code === 8000) return { status: 'invalid' };
  if (error.code === 13) return { status: 'live' };
  const cause = (error.cause as { readonly code?: string } | undefined)?.code;
  if (/wrong version number|packet length too long/i.test(error.message) || cause === 'EPROTO')
    return 'no-tls';
  // A server without TLS ends the connection on what it takes for a broken message.
  if (/connection .* closed|socket disconnected/i.test(error.message)) return 'no-tls';
  return error.name === 'MongoServerSelectionError' ? { status: 'unknown', reason: 'network' } : undefined;
}

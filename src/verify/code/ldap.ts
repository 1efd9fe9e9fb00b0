/** Binds to a directory (RFC 4513) with a name and a password, always encrypted. */

import { createServerCheck, loginTimeoutMs, type DriverError, type LoginOutcome } from './server.ts';

const encryptedPort = 636;

/** Active Directory says in the text why: https://learn.microsoft.com/troubleshoot/windows-server/active-directory */
const reasons: Readonly<Record<string, LoginOutcome>> = {
  '525': { status: 'invalid', why: 'there is no such user' },
  '52e': { status: 'invalid' },
  '530': { status: 'restricted', why: 'the user may not log in at this time' },
  '531': { status: 'restricted', why: 'the user may not log in from here' },
  '532': { status: 'revoked', why: 'the password has expired' },
  '533': { status: 'revoked', why: 'the account is disabled' },
  '701': { status: 'revoked', why: 'the account has expired' },
  '773': { status: 'restricted', why: 'the password is right, but has to be changed' },
  '775': { status: 'unknown', reason: 'unreadable-answer', why: 'the account is locked' },
};

/** See `createServerCheck`. The part `user` is the distinguished name. */
export const check = createServerCheck({
  driver: 'ldapts',
  port: encryptedPort,
  needsUser: true,
  needsTls: true,
  load: async () => {
    const { Client } = await import('ldapts');
    return async ({ address, port, user, password, tls = {} }) => {
      const isEncrypted = port === encryptedPort || port === 3269;
      const host = address.includes(':') ? `[${address}]` : address;
      const client = new Client({
        url: `${isEncrypted ? 'ldaps' : 'ldap'}://${host}:${port}`,
        timeout: loginTimeoutMs,
        connectTimeout: loginTimeoutMs,
        ...(isEncrypted ? { tlsOptions: tls } : {}),
      });
      try {
        if (!isEncrypted) await client.startTLS(tls);
        await client.bind(user ?? '', password);
        return { status: 'live' };
      } finally {
        await client.unbind().catch(() => {});
      }
    };
  },
  outcomeOf,
});

function outcomeOf({ code, message }: DriverError): LoginOutcome | undefined {
  if (code === 49) return reasons[/\bdata ([0-9a-f]{3}),/.exec(message)?.[1] ?? ''] ?? { status: 'invalid' };
  // 53: refused whoever asks. 2 and 52: no STARTTLS here. 13 and 8: wants more protection than this.
  if (code === 2 || code === 52) return 'no-tls';
  if (code === 53 || code === 13 || code === 8) return { status: 'unknown', reason: 'unreadable-answer' };
  return undefined;
}

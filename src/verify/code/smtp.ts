/** Logs in to a mail server for submission (RFC 4954), and sends nothing. */

import { createServerCheck, loginTimeoutMs } from './server.ts';

/** The port that is encrypted from its first byte; the others are asked for STARTTLS. */
const encryptedPort = 465;

/** See `createServerCheck`. Only ports of submission: the same addresses name IMAP and POP servers. */
export const check = createServerCheck({
  driver: 'nodemailer',
  port: encryptedPort,
  needsUser: true,
  ports: [25, encryptedPort, 587, 2465, 2525, 2587],
  needsTls: true,
  load: async () => {
    const { createTransport } = await import('nodemailer');
    return async ({ address, port, user, password, tls }) => {
      const transport = createTransport({
        host: address,
        port,
        secure: port === encryptedPort || port === 2465,
        requireTLS: true,
        auth: { user: user ?? '', pass: password },
        connectionTimeout: loginTimeoutMs,
        greetingTimeout: loginTimeoutMs,
        socketTimeout: loginTimeoutMs,
        name: 'localhost',
        tls: tls ?? {},
      });
      try {
        await transport.verify();
        return { status: 'live' };
      } finally {
        transport.close();
      }
    };
  },
  outcomeOf: ({ code, responseCode }) => {
    if (code === 'ETLS') return 'no-tls';
    if (responseCode === 535) return { status: 'invalid' };
    if (responseCode === 534) {
      return {
        status: 'restricted',
        why: 'the server wants another way to log in, such as an app password',
      };
    }
    if (responseCode === 454 || responseCode === 421) return { status: 'unknown', reason: 'provider-error' };
    return code === 'EAUTH' ? { status: 'unknown', reason: 'unreadable-answer' } : undefined;
  },
});

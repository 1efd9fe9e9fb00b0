/** Logs in to RabbitMQ and other AMQP 0-9-1 brokers. */

import { createServerCheck, loginTimeoutMs, type LoginOutcome, type ServerLogin } from './server.ts';

/** What one port speaks: 5671 is for TLS alone, 5672 is not. */
const plainPort = 5672;

/** See `createServerCheck`. */
export const check = createServerCheck({
  driver: 'amqplib',
  port: plainPort,
  needsUser: true,
  load: async () => {
    const { connect } = await import('amqplib');
    return (login) => logIn(connect, login);
  },
  outcomeOf: ({ message }) => {
    if (/ACCESS[-_]REFUSED|\b403\b/.test(message)) return { status: 'invalid' };
    // The login was accepted; it is the virtual host that is missing or closed to the user.
    if (/NOT[-_]ALLOWED|\b530\b/.test(message)) return { status: 'live' };
    if (
      /wrong version number|disconnected before secure TLS|ECONNRESET|Socket closed abruptly/i.test(message)
    ) {
      return 'no-tls';
    }
    return undefined;
  },
});

type Connect = (
  url: object,
  options: object,
) => Promise<{ close(): Promise<void>; on(event: 'error', listener: () => void): unknown }>;

async function logIn(connect: Connect, login: ServerLogin): Promise<LoginOutcome> {
  const { address, port, user, password, tls } = login;
  const url = {
    protocol: tls === undefined ? 'amqp' : 'amqps',
    hostname: address,
    port,
    username: user,
    password,
    vhost: '/',
    frameMax: 131_072,
  };
  const connection = await connect(url, { ...tls, timeout: loginTimeoutMs });
  connection.on('error', () => {});
  await connection.close().catch(() => {});
  return { status: 'live' };
}

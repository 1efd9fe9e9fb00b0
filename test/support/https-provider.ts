/**
 * A provider on this machine: a real HTTPS server under a throw-away authority, and a proxy that
 * takes every host name to it, as a company's proxy would. The command is told of them as people
 * tell it of their own: HTTPS_PROXY and --verify-ca.
 */

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needs } from './debian-packages.ts';

/** A request as the provider saw it. */
export interface Seen {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/**
 * What it answers. `hang`: nothing, ever; `cut`: the connection breaks in the body; `drip`: header
 * lines that come one by one and never end; `endless`: a body that never ends.
 */
export type Behaviour =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string | Buffer;
    }
  | 'hang'
  | 'cut'
  | 'drip'
  | 'endless';

/** What is wrong with it, for tests that must not connect. */
export interface ProviderFaults {
  /** Its certificate has expired, or is signed by nobody but itself. */
  readonly certificate?: 'expired' | 'self-signed';
  /** It speaks this version alone. */
  readonly version?: 'TLSv1.1';
}

/** The running provider. */
export interface LocalProvider {
  /** PEM file of its authority. */
  readonly ca: string;
  /** Of the provider itself, at 127.0.0.1. */
  readonly port: number;
  /** For HTTPS_PROXY. */
  readonly proxy: string;
  /** All requests that arrived, in order. */
  readonly seen: Seen[];
  /** Host names that the proxy was asked for, in order. */
  readonly connected: string[];
  close(): Promise<void>;
}

/** Why there can be none here; undefined where there can. */
export const noOpenssl: string | undefined =
  spawnSync('openssl', ['version']).status === 0 ? undefined : needs('openssl');

/** Starts one whose certificate names `hosts`. */
export async function startProvider(
  hosts: readonly string[],
  answer: (seen: Seen) => Behaviour,
  faults: ProviderFaults = {},
): Promise<LocalProvider> {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-provider-'));
  makeCertificates(folder, hosts, faults.certificate);
  const seen: Seen[] = [];
  const connected: string[] = [];
  const sockets = new Set<Socket>();
  const provider = createTlsServer(
    {
      key: readFileSync(join(folder, 'leaf.key')),
      cert: readFileSync(join(folder, 'leaf.pem')),
      ...(faults.version === undefined
        ? {}
        : { minVersion: faults.version, maxVersion: faults.version, ciphers: 'DEFAULT:@SECLEVEL=0' }),
    },
    (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const one: Seen = {
          method: request.method ?? '',
          host: request.headers.host ?? '',
          path: request.url ?? '',
          headers: request.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        };
        seen.push(one);
        give(answer(one), request, response);
      });
    },
  );
  provider.on('connection', (socket: Socket) => sockets.add(socket));
  const port = await listen(provider);
  const proxy = createServer();
  proxy.on('connect', (request, socket: Socket) => {
    connected.push(request.url ?? '');
    sockets.add(socket);
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    sockets.add(through);
    for (const end of [socket, through]) end.on('error', () => end.destroy());
  });
  const proxyPort = await listen(proxy);
  return {
    ca: join(folder, 'ca.pem'),
    port,
    proxy: `http://127.0.0.1:${proxyPort}`,
    seen,
    connected,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([provider, proxy].map((server) => new Promise((done) => server.close(done))));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function give(behaviour: Behaviour, request: IncomingMessage, response: ServerResponse): void {
  if (behaviour === 'hang') return;
  if (behaviour === 'cut') {
    response.writeHead(200, { 'content-length': '1000', 'content-type': 'application/json' });
    response.write('{"login":');
    setTimeout(() => request.socket.destroy(), 20);
  } else if (behaviour === 'drip') {
    request.socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => request.socket.write('x-more: 1\r\n'), 10);
    request.socket.once('close', () => clearInterval(timer));
  } else if (behaviour === 'endless') {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write('a'.repeat(16_384)));
    };
    response.on('drain', more);
    more();
  } else {
    response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers });
    response.end(behaviour.body);
  }
}

async function listen(server: Server | ReturnType<typeof createTlsServer>): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function makeCertificates(
  folder: string,
  hosts: readonly string[],
  fault: ProviderFaults['certificate'],
): void {
  const file = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => {
    const done = spawnSync('openssl', args, { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    ...['req', '-x509', ...key, '-keyout', file('ca.key'), '-out', file('ca.pem'), '-days', '2'],
    ...['-subj', '/CN=Dowse test authority'],
  );
  openssl(...['req', ...key, '-keyout', file('leaf.key'), '-out', file('leaf.csr'), '-subj', '/CN=provider']);
  writeFileSync(file('names'), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`);
  const signer =
    fault === 'self-signed'
      ? ['-signkey', file('leaf.key')]
      : ['-CA', file('ca.pem'), '-CAkey', file('ca.key'), '-CAcreateserial'];
  // OpenSSL takes a negative number of days: the end then lies in the past.
  const days = fault === 'expired' ? '-1' : '2';
  openssl(
    ...['x509', '-req', '-in', file('leaf.csr'), ...signer],
    ...['-days', days, '-out', file('leaf.pem'), '-extfile', file('names')],
  );
}

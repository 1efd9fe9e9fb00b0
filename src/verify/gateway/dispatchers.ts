/** The connections: TLS 1.2 and newer with certificates checked, direct or through the user's proxy. */

import { rootCertificates } from 'node:tls';
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { createLookup, type Network } from './lookup.ts';

/** How connections are made. */
export interface DispatcherOptions {
  /** More certificates to trust, PEM. */
  readonly ca?: string;
  readonly proxy?: { readonly url?: string; readonly except?: string };
  readonly network: Network;
  /** False: hosts that the user lists, wherever they are. */
  readonly isGuarded: boolean;
}

const connectMs = 3000;

/** Connections for all hosts of one kind. With a proxy, the proxy resolves names, so that the guard cannot see them. */
export function createDispatcher({ ca, proxy, network, isGuarded }: DispatcherOptions): Dispatcher {
  const tls = {
    // Said outright: NODE_TLS_REJECT_UNAUTHORIZED=0 must not reach as far as here.
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }),
  } as const;
  const direct = {
    connect: { ...tls, timeout: connectMs, lookup: createLookup(network, isGuarded) },
    pipelining: 1,
    connections: 4,
    keepAliveTimeout: 4000,
  };
  if (proxy?.url === undefined) return new Agent(direct);
  return new EnvHttpProxyAgent({
    ...direct,
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    noProxy: proxy.except ?? '',
    requestTls: tls,
    proxyTls: tls,
  });
}

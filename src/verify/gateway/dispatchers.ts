/** The connections: TLS 1.2 and newer with certificates checked, direct or through the user's proxy. */

import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { createLookup, type Network } from './lookup.ts';
import { certificatesOf, proxyUrl } from './user-settings.ts';

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

/**
 * Connections for all hosts of one kind. With a proxy, the proxy resolves names, so that the guard
 * cannot see them. A `UsageError` for a proxy or certificates that cannot be used.
 */
export function createDispatcher({ ca, proxy, network, isGuarded }: DispatcherOptions): Dispatcher {
  const tls: buildConnector.BuildOptions = {
    // Said outright: NODE_TLS_REJECT_UNAUTHORIZED=0 must not reach as far as here.
    rejectUnauthorized: true,
    ...(ca === undefined ? { minVersion: 'TLSv1.2' } : { secureContext: trusting(ca) }),
  };
  const detour = isGuarded ? network.detour : undefined;
  const direct = {
    connect: connector(
      { ...tls, timeout: connectMs, lookup: createLookup(network, isGuarded) },
      detour?.port,
    ),
    pipelining: 1,
    connections: 4,
    keepAliveTimeout: 4000,
  };
  if (proxy?.url === undefined) return new Agent(direct);
  const url = proxyUrl(proxy.url);
  return new EnvHttpProxyAgent({
    ...direct,
    httpProxy: url,
    httpsProxy: url,
    noProxy: proxy.except ?? '',
    requestTls: tls,
    proxyTls: tls,
  });
}

/** Made once: reading the authorities again for each connection takes longer than all the rest of it. */
function trusting(ca: string): SecureContext {
  return createSecureContext({ minVersion: 'TLSv1.2', ca: [...rootCertificates, ...certificatesOf(ca)] });
}

/** undici's own, to `port` instead of the origin's where one is given. */
function connector(options: buildConnector.BuildOptions, port: number | undefined): buildConnector.connector {
  const connect = buildConnector(options);
  if (port === undefined) return connect;
  return (target, callback) => connect({ ...target, port: String(port) }, callback);
}

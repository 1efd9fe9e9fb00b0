/** A real gateway for tests: real lookups and connections, which end at a provider on this machine. */

import { readFileSync } from 'node:fs';
import type { Clock } from '#verify/gateway/clock';
import { createGateway, type GatewayOptions, type OpenGateway } from '#verify/gateway/gateway';
import type { LocalProvider } from './https-provider.ts';

/** An address that passes the guard; no connection goes there, since the detour takes its place. */
export const publicAddress = '93.184.215.14';

/** The machine's time, without waits. */
export const hastyClock: Clock = { now: Date.now, sleep: () => Promise.resolve() };

/** One that takes every name for the provider's, at a public address, unless `changes` says otherwise. */
export function gatewayTo(provider: LocalProvider, changes: Partial<GatewayOptions> = {}): OpenGateway {
  return createGateway({
    policy: { isProviderHost: () => true, isListedHost: () => false },
    userAgent: 'dowse/test',
    ca: readFileSync(provider.ca, 'utf8'),
    clock: hastyClock,
    network: {
      resolve: () => Promise.resolve([publicAddress]),
      detour: { address: '127.0.0.1', port: provider.port },
    },
    ...changes,
  });
}

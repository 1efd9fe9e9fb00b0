/** Opens what a run needs to reach providers: the gateway with its limits, and the cache of verdicts. */

import { UsageError } from '#model/errors';
import type { VerifierSet } from '#model/verifier';
import type { Gateway } from './check.ts';
import { providerHostTest } from './hosts-of-set.ts';
import type { ListedHost } from './listed-host.ts';
import type { VerdictCache } from './run.ts';

/** How providers are reached. */
export interface ConnectionOptions {
  readonly hosts?: readonly ListedHost[];
  /** More certificates to trust, PEM. */
  readonly ca?: string;
  /** As the environment names them; the library reads no environment of its own. */
  readonly proxy?: ProxySettings;
  /** Requests of the whole run at most. */
  readonly maxRequests?: number;
  /** Longest time of the whole run. */
  readonly timeoutMs?: number;
  /** Keep verdicts in this file from run to run. Holds no secret; readable by its owner alone. */
  readonly cacheFile?: string;
  /** Told what went wrong without touching the answers: verdicts that could not be kept for the next run. */
  readonly onFault?: (message: string) => void;
  /** Names the program honestly; `dowse` when absent. */
  readonly userAgent?: string;
  readonly signal?: AbortSignal;
  /** Ask live credentials further read-only questions: whose they are, what they reach. */
  readonly impact?: boolean;
}

/** `HTTPS_PROXY` and `NO_PROXY`. */
export interface ProxySettings {
  readonly url?: string;
  readonly except?: string;
}

/** An open way to providers. */
export interface Connection {
  readonly gateway: Gateway;
  readonly cache?: VerdictCache;
  /** Ends what is under way and writes what is kept. */
  close(): Promise<void>;
}

/** Opens it. Loads the network's code only now: nothing of it runs in a scan that asks nobody. */
export async function connect(set: VerifierSet, options: ConnectionOptions): Promise<Connection> {
  const { createGateway } = await import('./gateway/gateway.ts');
  const { openCache } = await import('./gateway/cache.ts');
  // First: a file that cannot be used ends the run here, with no gateway left open.
  const cache =
    options.cacheFile === undefined ? undefined : openCache(options.cacheFile, options.impact ?? false);
  const listed = new Set((options.hosts ?? []).map(({ host }) => host));
  const gateway = createGateway({
    policy: { isProviderHost: providerHostTest(set), isListedHost: (host) => listed.has(host) },
    userAgent: options.userAgent ?? 'dowse',
    ...(options.ca === undefined ? {} : { ca: options.ca }),
    ...(options.proxy === undefined ? {} : { proxy: options.proxy }),
    ...(options.maxRequests === undefined ? {} : { maxRequests: options.maxRequests }),
    ...(options.timeoutMs === undefined ? {} : { maxMs: options.timeoutMs }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  return {
    gateway,
    ...(cache === undefined ? {} : { cache }),
    async close() {
      await gateway.close();
      try {
        cache?.save();
      } catch (error) {
        // The answers are there: a full disk must not lose them.
        if (!(error instanceof UsageError)) throw error;
        options.onFault?.(error.message);
      }
    },
  };
}

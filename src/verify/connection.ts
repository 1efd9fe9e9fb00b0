/** Opens what a run needs to reach providers: the gateway with its limits, and the cache of verdicts. */

import { UsageError } from '#model/errors';
import type { VerifierSet } from '#model/verifier';
import type { Gateway } from './check.ts';
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
  readonly signal?: AbortSignal;
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

/** Opens it. */
export async function connect(_set: VerifierSet, _options: ConnectionOptions): Promise<Connection> {
  throw new UsageError('This build has no way to providers.');
}

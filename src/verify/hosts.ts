/**
 * Where a credential may go: the verifier's own hosts, completed from its parts, and hosts that the
 * user lists. A value of the scanned text can supply one label in front of a fixed suffix, no more.
 */

import { fill, HoleError, holesIn, type HoleFault } from './holes.ts';

/** Complete host names, in the order to ask, or why there is none. */
export type Hosts = { readonly hosts: readonly string[] } | { readonly fault: HoleFault };

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The hosts of `patterns` (`Verifier.hosts`) for these values. `{host}` alone is left out: such a
 * host is asked only when the user lists it (`policy.ts`). With no host left, tells the first fault.
 */
export function hostsFor(patterns: readonly string[], values: Readonly<Record<string, string>>): Hosts {
  const hosts: string[] = [];
  let fault: HoleFault | undefined;
  for (const pattern of patterns) {
    if (isFromText(pattern)) continue;
    try {
      hosts.push(hostOf(pattern, values));
    } catch (error) {
      if (!(error instanceof HoleError)) throw error;
      fault ??= error.fault;
    }
  }
  if (hosts.length > 0 || fault === undefined) return { hosts };
  return { fault };
}

/** True for `{host}`: the whole name would come from the scanned text. */
export function isFromText(pattern: string): boolean {
  return /^\{[^{}]+\}$/.test(pattern);
}

function hostOf(pattern: string, values: Readonly<Record<string, string>>): string {
  if (holesIn(pattern).length === 0) return pattern;
  const host = fill(pattern, values, (value, name) => {
    const lower = value.toLowerCase();
    // `acme.okta.com` found whole stands for its first label, if the rest is the same suffix.
    const suffix = pattern.slice(pattern.indexOf('}') + 1);
    const first = lower.endsWith(suffix) ? lower.slice(0, -suffix.length) : lower;
    if (!label.test(first)) throw new HoleError('unsafe-value', name);
    return first;
  });
  // Asked again of the URL class, which is what decides where a request goes.
  if (hostnameOf(host) !== host) throw new HoleError('unsafe-value', 'host');
  return host;
}

function hostnameOf(host: string): string | undefined {
  try {
    return new URL(`https://${host}/`).hostname;
  } catch {
    return undefined;
  }
}

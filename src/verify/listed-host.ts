/** Hosts that the user lists: the only way by which a secret goes to a host that no verifier names. */

import { UsageError } from '#model/errors';

/** `HOST`: only secrets beside which the scanned text names it. `HOST=PROVIDER`: that provider's secrets too. */
export interface ListedHost {
  /** Lower case, with a port where one was given. */
  readonly host: string;
  readonly provider?: string;
}

/** Reads `git.acme.io`, `git.acme.io:8443=GitLab`, `10.0.0.5:5432`. A `UsageError` for anything else. */
export function parseListedHost(text: string): ListedHost {
  const at = text.indexOf('=');
  const written = (at < 0 ? text : text.slice(0, at)).trim().toLowerCase();
  const provider = at < 0 ? '' : text.slice(at + 1).trim();
  const name = written.replace(/:[0-9]{1,5}$/, '');
  const isHost = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name);
  if ((!isHost && !/^\[[0-9a-f:.]+\]$/.test(name)) || (at >= 0 && provider === '')) {
    throw new UsageError(
      `--verify-host takes a host name, or a host name and a provider (git.acme.io=GitLab), not "${text}".`,
    );
  }
  return provider === '' ? { host: written } : { host: written, provider };
}

/** True when the text's host (`git.acme.io:8443`, `https://git.acme.io/x`, `a:1,b:2`) is the listed one. */
export function isNamed({ host }: ListedHost, text: string): boolean {
  return hostsNamed(text).some((named) => named === host || withoutPort(named) === host);
}

/** The hosts that a part of the scanned text names, lower case, with their ports. */
export function hostsNamed(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .map((each) => each.replace(/^[a-z0-9+.-]+:\/\//, '').replace(/[/?#].*$/s, ''))
    .filter((each) => each !== '');
}

/** The same host without its port. */
export function withoutPort(host: string): string {
  return host.replace(/:[0-9]{1,5}$/, '');
}

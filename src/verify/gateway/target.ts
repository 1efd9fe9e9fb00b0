/**
 * Checks a request before anything is sent: the host must be the one it seems to be and an allowed
 * one, path and headers must be what they say and nothing more. Hosts that resolve to what they
 * should not are `lookup.ts`'s affair.
 */

import { isIP } from 'node:net';
import type { VerdictReason } from '#model/verdict';
import type { Failure, GatewayRequest } from '#verify/check';
import { isPublicAddress } from './address.ts';

/** Who may be asked. Hosts are in lower case, with the port when it is not 443: `git.corp.example:8443`. */
export interface HostPolicy {
  /** A host that a verifier names, whole or by its suffix. */
  isProviderHost(host: string): boolean;
  /** A host that the user lists: it may stand at a private address, be an address, and have a port. */
  isListedHost(host: string): boolean;
}

/** A request that may be sent. */
export interface Target {
  readonly kind: 'target';
  /** `https://host` or `https://host:port`. */
  readonly origin: string;
  /** As in `HostPolicy`; what limits are counted by. */
  readonly host: string;
}

/** `api.example.com`, `[::1]:8443`; not `user@host`, not `host/path`, no white space. */
const authority = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?$/;
/** `/v1/me?x=%20`; not `/a b`, not `/#x`, not `\`, which some servers take for `/`. */
const path = /^\/(?!\/)[!-"$-[\]-~]*$/;
/** A segment that would lead elsewhere: `.`, `..` and their encoded forms. */
const dots = /^(?:\.|%2e){1,2}$/i;
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const headerValue = /^[ -~]*$/;
/** What the gateway says itself, and what would change how the message is framed or where it goes. */
const ownHeaders = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
]);
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Where the request goes, or why it is not sent. */
export function toTarget(request: GatewayRequest, policy: HostPolicy): Target | Failure {
  const host = request.host.toLowerCase();
  const isListed = policy.isListedHost(host);
  const url = toUrl(host);
  if (!url) return refusal('unsafe-value');
  const name = url.hostname.replace(/^\[|\]$/g, '');
  // The URL class turns `2130706433`, `0x7f.1` and `127.1` into the address that they mean.
  if (!isListed && isIP(name) && !isPublicAddress(name)) return refusal('blocked-address');
  // It must not have read another host, a user or a port into the text.
  if (url.host !== host || url.username || url.password) return refusal('unsafe-value');
  const isProvider = !url.port && !isIP(name) && policy.isProviderHost(host);
  if (!isListed && !isProvider) return refusal('host-not-listed');
  if (!isSafe(request)) return refusal('unsafe-value');
  return { kind: 'target', origin: url.origin, host };
}

function toUrl(host: string): URL | undefined {
  if (!authority.test(host)) return undefined;
  return URL.canParse(`https://${host}/`) ? new URL(`https://${host}/`) : undefined;
}

function isSafe(request: GatewayRequest): boolean {
  const [place = ''] = request.path.split('?', 1);
  return (
    methods.has(request.method) &&
    path.test(request.path) &&
    !place.split('/').some((segment) => dots.test(segment)) &&
    Object.entries(request.headers).every(
      ([name, value]) => token.test(name) && !ownHeaders.has(name.toLowerCase()) && headerValue.test(value),
    )
  );
}

function refusal(reason: VerdictReason): Failure {
  return { kind: 'failure', reason };
}

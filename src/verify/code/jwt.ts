/**
 * Reads a JSON Web Token by its issuer's published keys. The token goes nowhere: only public keys
 * are fetched, at addresses that stand here; those in a token (`jku`, `x5u`, `iss`) are never used.
 */

import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  errors,
  jwtVerify,
  type JSONWebKeySet,
} from 'jose';
import type { Answer, Check, CheckTools } from '#verify/check';
import { toAnswer, toFailed, toUnreadable } from './answer.ts';
import { fieldAt, parseFields, toFacts } from './json-fields.ts';

/** Where issuers publish their keys. */
const issuers: readonly { readonly issuer: RegExp; readonly host: string; readonly path: string }[] = [
  { issuer: /^(?:https:\/\/)?accounts\.google\.com$/, host: 'www.googleapis.com', path: '/oauth2/v3/certs' },
  {
    issuer: /^https:\/\/securetoken\.google\.com\/[a-z0-9-]{4,40}$/,
    host: 'www.googleapis.com',
    path: '/service_accounts/v1/jwk/securetoken@system.gserviceaccount.com',
  },
  { issuer: /^https:\/\/appleid\.apple\.com$/, host: 'appleid.apple.com', path: '/auth/keys' },
  {
    issuer: /^https:\/\/(?:login\.microsoftonline\.com|sts\.windows\.net)\/[0-9a-f-]{36}\/(?:v2\.0)?$/,
    host: 'login.microsoftonline.com',
    path: '/common/discovery/v2.0/keys',
  },
  {
    issuer: /^https:\/\/token\.actions\.githubusercontent\.com$/,
    host: 'token.actions.githubusercontent.com',
    path: '/.well-known/jwks',
  },
  { issuer: /^https:\/\/gitlab\.com$/, host: 'gitlab.com', path: '/oauth/discovery/keys' },
];

/** Expired: `revoked`. Signed by nobody that can be asked: `not-checkable`. A good signature proves no more than that, so the status is `unknown`, with what is known. */
export const check: Check = async ({ secret }, tools) => {
  const claims = decoded(() => decodeJwt(secret));
  const header = decoded(() => decodeProtectedHeader(secret));
  if (claims === undefined || header === undefined) return notCheckable('it is no token that can be read');
  const expires = typeof claims.exp === 'number' ? new Date(claims.exp * 1000) : undefined;
  const facts = toFacts({
    issuer: typeof claims.iss === 'string' ? claims.iss : undefined,
    subject: typeof claims.sub === 'string' ? claims.sub : undefined,
    expires: expires === undefined || Number.isNaN(expires.getTime()) ? undefined : expires.toISOString(),
  });
  if (expires !== undefined && expires <= tools.now()) {
    return toAnswer('revoked', { reason: 'expired', why: 'it has expired', facts });
  }
  const known = issuers.find(({ issuer }) => issuer.test(facts['issuer'] ?? ''));
  if (known === undefined || !tools.hosts.includes(known.host) || String(header.alg).startsWith('HS')) {
    return { ...notCheckable('only its own service can tell whether it holds'), facts };
  }
  return askIssuer(secret, known, facts, tools);
};

function notCheckable(why: string): Answer {
  return toAnswer('not-checkable', { reason: 'no-verifier', why });
}

function decoded<T>(decode: () => T): T | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

async function askIssuer(
  token: string,
  { host, path }: { readonly host: string; readonly path: string },
  facts: Readonly<Record<string, string>>,
  tools: CheckTools,
): Promise<Answer> {
  const reply = await tools.gateway.send({
    host,
    method: 'GET',
    path,
    headers: { accept: 'application/json' },
  });
  if (reply.kind === 'failure') return toFailed(reply, host);
  const body = parseFields(reply.body);
  if (reply.status !== 200 || !Array.isArray(fieldAt(body, 'keys'))) return toUnreadable(host);
  try {
    await jwtVerify(token, createLocalJWKSet(body as unknown as JSONWebKeySet), { currentDate: tools.now() });
  } catch (error) {
    return readRefusal(error, host, facts);
  }
  const until =
    facts['expires'] === undefined ? ', and it does not expire' : `, and it holds until ${facts['expires']}`;
  const why = `its issuer signed it${until}; whether it was ended before is not known`;
  return toAnswer('unknown', { reason: 'no-verifier', host, facts, why });
}

function readRefusal(error: unknown, host: string, facts: Readonly<Record<string, string>>): Answer {
  if (error instanceof errors.JWSSignatureVerificationFailed) {
    return toAnswer('invalid', { host, facts, why: 'its issuer did not sign it' });
  }
  if (error instanceof errors.JWKSNoMatchingKey) {
    return toAnswer('unknown', {
      reason: 'no-verifier',
      host,
      facts,
      why: 'its issuer no longer publishes the key that signed it',
    });
  }
  return toUnreadable(host);
}

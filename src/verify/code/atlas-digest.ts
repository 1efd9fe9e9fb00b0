/** MongoDB Atlas API keys: HTTP Digest (RFC 7616), two round trips, and the private key is not sent. */

import { createHash, randomBytes } from 'node:crypto';
import type { Answer, Check, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toFailed, toSkipped, toUnreadable } from './answer.ts';
import { fieldAt, parseFields, textAt, toFacts } from './json-fields.ts';

/** What a server asks with. */
export interface Challenge {
  readonly realm: string;
  readonly nonce: string;
  readonly algorithm: 'MD5' | 'SHA-256';
  readonly opaque?: string;
}

/** Part: `user`, the public key. Settings: `path`, `accept`. */
export const check: Check = async ({ secret, parts }, tools) => {
  const { user } = parts;
  if (user === undefined) return toSkipped('missing-part', 'no public key was found near it');
  const { path = '/', accept = 'application/json' } = tools.settings;
  return askInOrder(tools.hosts, async (host) => {
    const request = { host, method: 'GET', path, headers: { accept } };
    const first = await tools.gateway.send(request);
    if (first.kind === 'failure') return toFailed(first, host);
    const challenge = readChallenge(first.headers['www-authenticate'] ?? '');
    if (first.status !== 401 || challenge === undefined) return toUnreadable(host);
    const nonce = randomBytes(8).toString('hex');
    const authorization = answerChallenge(challenge, { user, password: secret, method: 'GET', path, nonce });
    const second = await tools.gateway.send({ ...request, headers: { accept, authorization } });
    return readReply(second, host, (found) => readAtlas(found, host));
  });
};

/** Reads the first digest challenge of a header with `qop` `auth`; other schemes are passed by. */
export function readChallenge(header: string): Challenge | undefined {
  const fields = Object.fromEntries(
    [...(/\bDigest (.*)/is.exec(header)?.[1] ?? '').matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g)].map(
      ([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ''],
    ),
  );
  const { realm, nonce, opaque, algorithm = 'MD5', qop = '' } = fields;
  if (realm === undefined || nonce === undefined || !qop.split(/,\s*/).includes('auth')) return undefined;
  if (algorithm !== 'MD5' && algorithm !== 'SHA-256') return undefined;
  return { realm, nonce, algorithm, ...(opaque === undefined ? {} : { opaque }) };
}

/** The `Authorization` header that answers it. `nonce` is the client's own. */
export function answerChallenge(
  { realm, nonce, algorithm, opaque }: Challenge,
  login: {
    readonly user: string;
    readonly password: string;
    readonly method: string;
    readonly path: string;
    readonly nonce: string;
  },
): string {
  const hash = (text: string): string =>
    createHash(algorithm === 'MD5' ? 'md5' : 'sha256')
      .update(text)
      .digest('hex');
  const who = hash(`${login.user}:${realm}:${login.password}`);
  const what = hash(`${login.method}:${login.path}`);
  const response = hash(`${who}:${nonce}:00000001:${login.nonce}:auth:${what}`);
  const quoted = {
    username: login.user,
    realm,
    nonce,
    uri: login.path,
    response,
    cnonce: login.nonce,
    ...(opaque === undefined ? {} : { opaque }),
  };
  const fields = Object.entries(quoted).map(([name, value]) => `${name}="${value}"`);
  return `Digest ${[...fields, `algorithm=${algorithm}`, 'qop=auth', 'nc=00000001'].join(', ')}`;
}

function readAtlas(reply: Reply, host: string): Answer | undefined {
  const body = parseFields(reply.body);
  if (body === undefined) return undefined;
  const results = fieldAt(body, 'results');
  if (reply.status === 200 && Array.isArray(results)) {
    return toAnswer('live', { host, facts: toFacts({ projects: textAt(body, 'totalCount') }) });
  }
  if (reply.status === 401) return toAnswer('invalid', { host });
  return reply.status === 403
    ? toAnswer('restricted', { host, why: 'the key is right, but not from this address' })
    : undefined;
}

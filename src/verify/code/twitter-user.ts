/** Asks X whose user token it is, with a request signed by OAuth 1.0a (RFC 5849). Neither secret is sent. */

import { randomBytes } from 'node:crypto';
import type { Answer, Check, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toSkipped } from './answer.ts';
import { encodeStrictly, hmacBase64 } from './hmac.ts';
import { parseFields, textAt, toFacts } from './json-fields.ts';

/** The four parts of a user's login. */
export interface UserToken {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly token: string;
  readonly tokenSecret: string;
}

/** Parts: `token`, `consumerKey`, `consumerSecret`; the secret is the token's. */
export const check: Check = async (credential, tools) => {
  const { token, consumerKey, consumerSecret } = credential.parts;
  if (token === undefined || consumerKey === undefined || consumerSecret === undefined) {
    return toSkipped('missing-part', 'a user token works only with its application’s key and secret');
  }
  const keys = { token, consumerKey, consumerSecret, tokenSecret: credential.secret };
  return askInOrder(tools.hosts, async (host) => {
    const url = `https://${host}/2/users/me`;
    const stamp = {
      nonce: randomBytes(16).toString('hex'),
      seconds: Math.floor(tools.now().getTime() / 1000),
    };
    const authorization = signOAuth1('GET', url, {}, keys, stamp);
    const reply = await tools.gateway.send({
      host,
      method: 'GET',
      path: '/2/users/me',
      headers: { authorization },
    });
    return readReply(reply, host, (found) => readUser(found, host));
  });
};

/** The `Authorization` header for a request with these query and form parameters. */
export function signOAuth1(
  method: string,
  url: string,
  parameters: Readonly<Record<string, string>>,
  keys: UserToken,
  { nonce, seconds }: { readonly nonce: string; readonly seconds: number },
): string {
  const own: Readonly<Record<string, string>> = {
    oauth_consumer_key: keys.consumerKey,
    oauth_nonce: nonce,
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(seconds),
    oauth_token: keys.token,
    oauth_version: '1.0',
  };
  const all = Object.entries({ ...parameters, ...own })
    .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
    .sort()
    .join('&');
  const base = [method, url, all].map(encodeStrictly).join('&');
  const key = `${encodeStrictly(keys.consumerSecret)}&${encodeStrictly(keys.tokenSecret)}`;
  const signed = { ...own, oauth_signature: hmacBase64('sha1', key, base) };
  return `OAuth ${Object.entries(signed)
    .map(([name, value]) => `${name}="${encodeStrictly(value)}"`)
    .join(', ')}`;
}

function readUser(reply: Reply, host: string): Answer | undefined {
  const body = parseFields(reply.body);
  const user = textAt(body, 'data', 'username');
  if (reply.status === 200 && user !== undefined) {
    return toAnswer('live', { host, facts: toFacts({ user, id: textAt(body, 'data', 'id') }) });
  }
  if (body === undefined) return undefined;
  if (reply.status === 401) return toAnswer('invalid', { host });
  const isKnown =
    reply.status === 403 &&
    /client-not-enrolled|client-forbidden|unsupported-authentication/.test(reply.body);
  return isKnown
    ? toAnswer('restricted', {
        host,
        why: 'the token is known, but its application’s plan does not allow this',
      })
    : undefined;
}

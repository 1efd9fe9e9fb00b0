/**
 * Asks Google for an access token with a user's refresh token, as `gcloud` stores it. Google keeps
 * refresh tokens when they are used, so the owner's own login goes on; the token is dropped.
 */

import type { Answer, Check, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toSkipped } from './answer.ts';
import { parseFields, textAt, toFacts } from './json-fields.ts';

/** Parts: `id` and `clientSecret`, those of the application that the token was given to. */
export const check: Check = async (credential, tools) => {
  const { id, clientSecret } = credential.parts;
  if (id === undefined || clientSecret === undefined) {
    return toSkipped('missing-part', 'a refresh token works only with its client id and client secret');
  }
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: id,
    client_secret: clientSecret,
    refresh_token: credential.secret,
  });
  return askInOrder(tools.hosts, async (host) => {
    const reply = await tools.gateway.send({
      host,
      method: 'POST',
      path: '/token',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    });
    return readReply(reply, host, (found) => readRefresh(found, host));
  });
};

function readRefresh(reply: Reply, host: string): Answer | undefined {
  const body = parseFields(reply.body);
  if (reply.status === 200 && textAt(body, 'access_token') !== undefined) {
    return toAnswer('live', { host, facts: toFacts({ scopes: textAt(body, 'scope') }) });
  }
  switch (textAt(body, 'error') ?? '') {
    // Google says the same of tokens that ended and of tokens that never were.
    case 'invalid_grant':
      return toAnswer('revoked', { host, why: 'Google does not accept the token (any more)' });
    case 'invalid_rapt':
      return toAnswer('restricted', { host, why: 'the token is right, but its user must sign in again' });
    case 'invalid_client':
    case 'unauthorized_client':
      return toAnswer('unknown', {
        host,
        reason: 'unreadable-answer',
        why: 'the client id and secret beside it are not its own',
      });
    default:
      return undefined;
  }
}

/** Asks Kraken for balances with a signed request: a read that moves nothing. */

import { createHash } from 'node:crypto';
import type { Answer, Check, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toSkipped } from './answer.ts';
import { hmacBase64 } from './hmac.ts';
import { asFields, fieldAt, parseFields } from './json-fields.ts';

const path = '/0/private/Balance';

/** Part: `key`. */
export const check: Check = async ({ secret, parts }, tools) => {
  const { key } = parts;
  if (key === undefined) return toSkipped('missing-part', 'no API key was found near it');
  return askInOrder(tools.hosts, async (host) => {
    const nonce = String(tools.now().getTime());
    const body = `nonce=${nonce}`;
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'api-key': key,
      'api-sign': signKraken(path, nonce, body, secret),
    };
    const reply = await tools.gateway.send({ host, method: 'POST', path, headers, body });
    return readReply(reply, host, (found) => readBalance(found, host));
  });
};

/** https://docs.kraken.com/api/docs/guides/spot-rest-auth */
export function signKraken(path: string, nonce: string, body: string, secret: string): string {
  const digest = createHash('sha256').update(`${nonce}${body}`).digest();
  return hmacBase64('sha512', Buffer.from(secret, 'base64'), Buffer.concat([Buffer.from(path), digest]));
}

function readBalance(reply: Reply, host: string): Answer | undefined {
  const body = parseFields(reply.body);
  const errors = fieldAt(body, 'error');
  if (!Array.isArray(errors)) return undefined;
  const says = (word: string): boolean =>
    (errors as unknown[]).some((error) => typeof error === 'string' && error.startsWith(word));
  if (errors.length === 0 && asFields(fieldAt(body, 'result')) !== undefined)
    return toAnswer('live', { host });
  if (says('EAPI:Invalid key') || says('EAPI:Invalid signature')) return toAnswer('invalid', { host });
  if (says('EGeneral:Permission denied')) {
    return toAnswer('restricted', { host, why: 'the key is right, but may not read balances' });
  }
  // A nonce is compared only once the key is known; somebody uses it with larger numbers.
  return says('EAPI:Invalid nonce')
    ? toAnswer('live', { host, why: 'somebody else is using it' })
    : undefined;
}

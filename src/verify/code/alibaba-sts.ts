/** Asks Alibaba Cloud whose access key it is (`GetCallerIdentity`), in a request signed with HMAC-SHA1. */

import { randomUUID } from 'node:crypto';
import type { Answer, Check, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toSkipped } from './answer.ts';
import { encodeStrictly, hmacBase64 } from './hmac.ts';
import { parseFields, textAt, toFacts } from './json-fields.ts';

/** Part: `id`. */
export const check: Check = async ({ secret, parts }, tools) => {
  const { id } = parts;
  if (id === undefined) return toSkipped('missing-part', 'no access key id was found near it');
  return askInOrder(tools.hosts, async (host) => {
    const query = signAlibabaQuery(
      {
        Action: 'GetCallerIdentity',
        Version: '2015-04-01',
        Format: 'JSON',
        AccessKeyId: id,
        SignatureMethod: 'HMAC-SHA1',
        SignatureVersion: '1.0',
        SignatureNonce: randomUUID(),
        Timestamp: tools.now().toISOString().replace(/\.\d+/, ''),
      },
      secret,
    );
    const reply = await tools.gateway.send({ host, method: 'GET', path: `/?${query}`, headers: {} });
    return readReply(reply, host, (found) => readCaller(found, host));
  });
};

/** The query of a GET request with its signature at the end. */
export function signAlibabaQuery(parameters: Readonly<Record<string, string>>, secret: string): string {
  const query = Object.entries(parameters)
    .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
    .sort()
    .join('&');
  const signature = hmacBase64('sha1', `${secret}&`, `GET&%2F&${encodeStrictly(query)}`);
  return `${query}&Signature=${encodeStrictly(signature)}`;
}

function readCaller(reply: Reply, host: string): Answer | undefined {
  const body = parseFields(reply.body);
  const account = textAt(body, 'AccountId');
  if (reply.status === 200 && account !== undefined) {
    return toAnswer('live', {
      host,
      facts: toFacts({ account, arn: textAt(body, 'Arn'), user: textAt(body, 'UserId') }),
    });
  }
  switch (textAt(body, 'Code') ?? '') {
    case 'InvalidAccessKeyId.NotFound':
    case 'SignatureDoesNotMatch':
      return toAnswer('invalid', { host });
    case 'InvalidAccessKeyId.Inactive':
    case 'InvalidSecurityToken.Expired':
      return toAnswer('revoked', { host });
    case 'NoPermission':
    case 'Forbidden.RAM':
      return toAnswer('restricted', {
        host,
        why: 'the key is known, but may not ask for its own name from here',
      });
    default:
      return undefined;
  }
}

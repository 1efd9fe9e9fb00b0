/** Asks an Azure App Configuration store for the names of its keys, signed with HMAC-SHA256. */

import { createHash } from 'node:crypto';
import type { Answer, Check, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toSkipped } from './answer.ts';
import { hmacBase64 } from './hmac.ts';
import { parseFields } from './json-fields.ts';

const path = '/keys?api-version=1.0&$top=1';
const emptyHash = createHash('sha256').update('').digest('base64');

/** Parts: `store`, the name before `.azconfig.io`, and `id`, the credential's. */
export const check: Check = async ({ secret, parts }, tools) => {
  const { id } = parts;
  if (id === undefined) return toSkipped('missing-part', 'the id of the credential was not found near it');
  return askInOrder(tools.hosts, async (host) => {
    const date = tools.now().toUTCString();
    const signature = hmacBase64(
      'sha256',
      Buffer.from(secret, 'base64'),
      `GET\n${path}\n${date};${host};${emptyHash}`,
    );
    const reply = await tools.gateway.send({
      host,
      method: 'GET',
      path,
      headers: {
        'x-ms-date': date,
        'x-ms-content-sha256': emptyHash,
        authorization: `HMAC-SHA256 Credential=${id}&SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`,
      },
    });
    return readReply(reply, host, (found) => readStore(found, host));
  });
};

function readStore(reply: Reply, host: string): Answer | undefined {
  if (reply.status === 200 && parseFields(reply.body) !== undefined) return toAnswer('live', { host });
  const isOurs = /HMAC-SHA256/.test(reply.headers['www-authenticate'] ?? '');
  if (reply.status === 401 && isOurs) {
    // The clock of this machine is what it finds wrong.
    return /not within/i.test(reply.headers['www-authenticate'] ?? '')
      ? undefined
      : toAnswer('invalid', { host });
  }
  return reply.status === 403
    ? toAnswer('restricted', { host, why: 'the key is right, but may not read from here' })
    : undefined;
}

/** Asks a Cosmos DB account for its databases with its master key, which signs and is not sent. */

import type { Answer, Check, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toSkipped, toUnreadable } from './answer.ts';
import { hmacBase64 } from './hmac.ts';
import { fieldAt, parseFields } from './json-fields.ts';

/** Part: `account`. */
export const check: Check = async ({ secret, parts }, tools) => {
  if (parts['account'] === undefined)
    return toSkipped('missing-part', 'the name of its account was not found near it');
  return askInOrder(tools.hosts, async (host) => {
    const date = tools.now().toUTCString();
    const headers = {
      accept: 'application/json',
      'x-ms-date': date,
      'x-ms-version': '2018-12-31',
      authorization: signCosmos('GET', 'dbs', '', date, secret),
    };
    const reply = await tools.gateway.send({ host, method: 'GET', path: '/dbs', headers });
    return readReply(reply, host, (found) => readDatabases(found, host));
  });
};

/** https://learn.microsoft.com/rest/api/cosmos-db/access-control-on-cosmosdb-resources */
export function signCosmos(method: string, type: string, link: string, date: string, key: string): string {
  const text = `${method.toLowerCase()}\n${type.toLowerCase()}\n${link}\n${date.toLowerCase()}\n\n`;
  const signature = hmacBase64('sha256', Buffer.from(key, 'base64'), text);
  return encodeURIComponent(`type=master&ver=1.0&sig=${signature}`);
}

function readDatabases(reply: Reply, host: string): Answer | undefined {
  const body = parseFields(reply.body);
  if (body === undefined) return undefined;
  if (reply.status === 200 && Array.isArray(fieldAt(body, 'Databases'))) return toAnswer('live', { host });
  if (reply.status === 401) return toAnswer('invalid', { host });
  // A network rule or disabled keys; which of them, and whether the key is right, is not told.
  return reply.status === 403 ? toUnreadable(host, 'the account lets nobody in from here') : undefined;
}

/** Asks an Azure Service Bus or Event Hubs namespace for its queues, with a token that its key signs for a minute. */

import type { Answer, Check, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toSkipped, toUnreadable } from './answer.ts';
import { hmacBase64 } from './hmac.ts';

/** Part: `policy`, the name of the key. */
export const check: Check = async ({ secret, parts }, tools) => {
  const { policy } = parts;
  if (policy === undefined) return toSkipped('missing-part', 'the name of its policy was not found near it');
  return askInOrder(tools.hosts, async (host) => {
    const expiry = Math.floor(tools.now().getTime() / 1000) + 60;
    const authorization = signMessaging(`https://${host}/`, policy, secret, expiry);
    const path = '/$Resources/Queues?api-version=2017-04&$top=1';
    const reply = await tools.gateway.send({ host, method: 'GET', path, headers: { authorization } });
    return readReply(reply, host, (found) => readNamespace(found, host));
  });
};

/** https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas: the key is used as text. */
export function signMessaging(resource: string, policy: string, key: string, expiry: number): string {
  const encoded = encodeURIComponent(resource);
  const signature = hmacBase64('sha256', key, `${encoded}\n${expiry}`);
  return `SharedAccessSignature sr=${encoded}&sig=${encodeURIComponent(signature)}&se=${expiry}&skn=${encodeURIComponent(policy)}`;
}

function readNamespace(reply: Reply, host: string): Answer | undefined {
  if (reply.status === 200 && /<feed\b/.test(reply.body)) return toAnswer('live', { host });
  if (!/<Code>|SubCode|TrackingId/i.test(reply.body)) return undefined;
  if (reply.status === 401) {
    // Right keys without the right to manage are refused with the claim that they lack.
    if (/claim|Manage/i.test(reply.body)) {
      return toAnswer('restricted', { host, why: 'the key is right, but may only send or listen' });
    }
    return /InvalidSignature|invalid signature/i.test(reply.body) ? toAnswer('invalid', { host }) : undefined;
  }
  return reply.status === 403 ? toUnreadable(host, 'the namespace lets nobody in from here') : undefined;
}

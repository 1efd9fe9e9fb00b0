/** Asks an Azure storage account for its containers, one at most, in a request signed with its key. */

import type { Answer, Check, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toSkipped, toUnreadable } from './answer.ts';
import { hmacBase64 } from './hmac.ts';

const version = '2021-08-06';

/** Part: `account`. */
export const check: Check = async ({ secret, parts }, tools) => {
  const { account } = parts;
  if (account === undefined)
    return toSkipped('missing-part', 'the name of its account was not found near it');
  // The key of the emulator, which everybody has.
  if (account === 'devstoreaccount1') return toSkipped('example', 'it is the key of the local emulator');
  return askInOrder(tools.hosts, async (host) => {
    const date = tools.now().toUTCString();
    const reply = await tools.gateway.send({
      host,
      method: 'GET',
      path: '/?comp=list&maxresults=1',
      headers: {
        'x-ms-date': date,
        'x-ms-version': version,
        authorization: `SharedKey ${account}:${signListing(account, secret, date)}`,
      },
    });
    return readReply(reply, host, (found) => readStorage(found, host, account));
  });
};

/** https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key: eleven empty lines for headers that are not sent. */
function signListing(account: string, key: string, date: string): string {
  const headers = `x-ms-date:${date}\nx-ms-version:${version}\n`;
  const text = `GET${'\n'.repeat(12)}${headers}/${account}/\ncomp:list\nmaxresults:1`;
  return hmacBase64('sha256', Buffer.from(key, 'base64'), text);
}

function readStorage(reply: Reply, host: string, account: string): Answer | undefined {
  const facts = { account };
  if (reply.status === 200 && reply.body.includes('<EnumerationResults'))
    return toAnswer('live', { host, facts });
  switch (/<Code>([A-Za-z]{1,60})<\/Code>/.exec(reply.body)?.[1] ?? '') {
    case 'AuthenticationFailed':
      // The same code says that this machine's clock is wrong.
      return /Request date header too old/.test(reply.body)
        ? undefined
        : toAnswer('invalid', { host, facts });
    case 'AuthorizationFailure':
      return toUnreadable(host, 'the account’s firewall lets nobody in from here');
    case 'KeyBasedAuthenticationNotPermitted':
      return toAnswer('restricted', { host, facts, why: 'the account does not allow keys' });
    case 'AccountIsDisabled':
      return toAnswer('restricted', { host, facts, why: 'the account is disabled' });
    default:
      return undefined;
  }
}

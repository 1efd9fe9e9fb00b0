/** Asks Microsoft Entra for a token with an application's client secret; the token is dropped. */

import type { Answer, Check, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toSkipped } from './answer.ts';
import { fieldAt, parseFields } from './json-fields.ts';

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** AADSTS codes: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const codes: ReadonlyMap<number, { readonly status: Answer['status']; readonly why: string }> = new Map([
  [7000215, { status: 'invalid', why: 'the application exists, but this is not its secret' }],
  [7000222, { status: 'revoked', why: 'the secret has expired' }],
  [700016, { status: 'invalid', why: 'the tenant has no such application' }],
  [700082, { status: 'revoked', why: 'it has expired' }],
  [90002, { status: 'unknown', why: 'there is no such tenant, so the secret may belong to another' }],
  [7000112, { status: 'revoked', why: 'the application is disabled' }],
  [53003, { status: 'restricted', why: 'the secret is right, but conditional access refuses this place' }],
  [53000, { status: 'restricted', why: 'the secret is right, but conditional access refuses this device' }],
  [50105, { status: 'restricted', why: 'the secret is right, but the application is assigned to nobody' }],
]);

/** Parts: `tenantId` and `clientId`, both GUIDs. */
export const check: Check = async (credential, tools) => {
  const { tenantId, clientId } = credential.parts;
  if (tenantId === undefined || clientId === undefined) {
    return toSkipped('missing-part', 'its tenant and its application id must both be found near it');
  }
  if (!uuid.test(tenantId) || !uuid.test(clientId)) return toSkipped('unsafe-value', 'the ids are no GUIDs');
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: credential.secret,
    scope: 'https://graph.microsoft.com/.default',
  });
  return askInOrder(tools.hosts, async (host) => {
    const reply = await tools.gateway.send({
      host,
      method: 'POST',
      path: `/${tenantId}/oauth2/v2.0/token`,
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    });
    return readReply(reply, host, (found) => readEntra(found, host));
  });
};

function readEntra(reply: Reply, host: string): Answer | undefined {
  const body = parseFields(reply.body);
  if (reply.status === 200 && typeof fieldAt(body, 'access_token') === 'string') {
    return toAnswer('live', { host });
  }
  const found = fieldAt(body, 'error_codes');
  for (const code of Array.isArray(found) ? (found as unknown[]) : []) {
    const meaning = typeof code === 'number' ? codes.get(code) : undefined;
    if (meaning === undefined) continue;
    return meaning.status === 'unknown'
      ? toAnswer('unknown', { host, reason: 'unreadable-answer', why: meaning.why })
      : toAnswer(meaning.status, { host, why: meaning.why });
  }
  return undefined;
}

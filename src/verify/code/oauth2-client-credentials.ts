/**
 * Asks an OAuth 2 token endpoint whether it knows a client id and secret (RFC 6749, sections 2.3.1
 * and 4.4). A token that comes back is dropped unread. Where the grant would need a person's consent,
 * settings ask with a code that cannot be right: a known client is then told about the code.
 */

import type { Answer, Check, Credential, GatewayRequest, Reply } from '#verify/check';
import { askInOrder, readReply, toAnswer, toSkipped } from './answer.ts';
import { parseFields, textAt, toFacts } from './json-fields.ts';

/**
 * Settings: `path`; `id`, the part that holds the client id (`id`), and `idForm`, an expression for the
 * whole of it, where the part may be another provider's; `style`: `basic`, `encoded-basic`
 * (both halves percent-encoded first, as the RFC says and few do) or `body`; `form`, the constant
 * fields of the body with `{part}` holes (`grant_type=client_credentials`); `token`, the field that a
 * live answer has (`access_token`); `live`, `restricted`, `revoked`, `invalid`: error words of the
 * provider, separated by `|`, compared whole and without case, with a status before them where the
 * same word means two things (`403:access_denied`).
 */
export const check: Check = async (credential, tools) => {
  const { settings } = tools;
  const id = credential.parts[settings['id'] ?? 'id'];
  if (id === undefined || !new RegExp(`^(?:${settings['idForm'] ?? '.*'})$`, 's').test(id)) {
    return toSkipped('missing-part', 'no client id was found near it');
  }
  const form = fillForm(settings['form'] ?? 'grant_type=client_credentials', credential);
  if (form === undefined)
    return toSkipped('missing-part', 'a part that the token request needs was not found');
  return askInOrder(tools.hosts, async (host) => {
    const request = tokenRequest(host, { id, secret: credential.secret }, form, settings);
    const reply = await tools.gateway.send(request);
    return readReply(reply, host, (found) => readTokenReply(found, host, settings));
  });
};

function fillForm(template: string, credential: Credential): URLSearchParams | undefined {
  const form = new URLSearchParams(template);
  for (const [name, value] of form) {
    const holes = [...value.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    if (holes.some((hole) => credential.parts[hole] === undefined)) return undefined;
    form.set(
      name,
      value.replaceAll(/\{(\w+)\}/g, (_, hole: string) => credential.parts[hole] ?? ''),
    );
  }
  return form;
}

function tokenRequest(
  host: string,
  client: { readonly id: string; readonly secret: string },
  constants: URLSearchParams,
  settings: Readonly<Record<string, string>>,
): GatewayRequest {
  const form = new URLSearchParams(constants);
  const headers: Record<string, string> = {
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
  };
  if (settings['style'] === 'body') {
    form.set('client_id', client.id);
    form.set('client_secret', client.secret);
  } else {
    const encode = settings['style'] === 'encoded-basic' ? encodeURIComponent : (text: string) => text;
    const pair = `${encode(client.id)}:${encode(client.secret)}`;
    headers['authorization'] = `Basic ${Buffer.from(pair).toString('base64')}`;
  }
  return { host, method: 'POST', path: settings['path'] ?? '/oauth/token', headers, body: form.toString() };
}

/** Where error words stand, most exact first. */
const errorPlaces: readonly (readonly string[])[] = [
  ['error'],
  ['errors', '0', 'code'],
  ['error', 'code'],
  ['error_code'],
  ['errorCode'],
  ['code'],
  ['error_description'],
  ['message'],
];

function readTokenReply(
  reply: Reply,
  host: string,
  settings: Readonly<Record<string, string>>,
): Answer | undefined {
  const body = parseFields(reply.body);
  if (body === undefined) return undefined;
  if (reply.status === 200 && textAt(body, settings['token'] ?? 'access_token') !== undefined) {
    return toAnswer('live', { host, facts: toFacts({ scopes: textAt(body, 'scope') }) });
  }
  const found = errorPlaces.map((place) => textAt(body, ...place)?.toLowerCase());
  const words = [...found, ...found.map((word) => `${reply.status}:${word}`)];
  const says = (list: string | undefined) => list?.split('|').some((word) => words.includes(word)) ?? false;
  if (says(settings['live'])) return toAnswer('live', { host });
  if (says(settings['revoked'])) return toAnswer('revoked', { host });
  if (says(settings['restricted'] ?? 'unauthorized_client|invalid_scope')) {
    return toAnswer('restricted', {
      host,
      why: 'the client is known, but may not ask for a token in this way',
    });
  }
  return says(settings['invalid'] ?? 'invalid_client') ? toAnswer('invalid', { host }) : undefined;
}

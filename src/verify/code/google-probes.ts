/** The Google services that are asked about an API key: one read that costs little each, and how its answer is read. */

import type { VerdictReason } from '#model/verdict';
import type { Reply } from '#verify/check';
import { asFields, fieldAt, parseFields, textAt, type Fields } from './json-fields.ts';

/** What one service says of the key. */
export interface ProbeOutcome {
  readonly status: 'live' | 'restricted' | 'invalid' | 'revoked' | 'unknown';
  /** In a few words, for the facts. */
  readonly says: string;
  readonly why?: string;
  readonly reason?: VerdictReason;
  /** The number of the project, where the answer tells it. */
  readonly project?: string;
}

/** One service. */
export interface Probe {
  readonly service: string;
  readonly host: string;
  /** The key goes into a header, or to `{key}` where the service takes no header. */
  readonly path: string;
  /** What an open service means, as a sentence of impact. */
  readonly opens: string;
  /** Undefined: the answer says nothing. */
  readonly read: (reply: Reply) => ProbeOutcome | undefined;
}

/** In the order to ask. Gemini first: it answers every kind of key, and costs nothing. */
export const googleProbes: readonly Probe[] = [
  {
    service: 'Gemini',
    host: 'generativelanguage.googleapis.com',
    path: '/v1beta/models?pageSize=1',
    opens: 'Opens Gemini: can use its models at the project’s cost, and read files that were uploaded to it.',
    read: (reply) => readGoogle(reply, 'models'),
  },
  {
    service: 'YouTube',
    host: 'youtube.googleapis.com',
    path: '/youtube/v3/i18nLanguages?part=snippet',
    opens: 'Opens the YouTube Data API: can use up the project’s daily quota.',
    read: (reply) => readGoogle(reply, 'items'),
  },
  {
    service: 'Firebase Authentication',
    host: 'identitytoolkit.googleapis.com',
    path: '/v1/projects',
    opens: 'Opens Firebase Authentication: can sign users in and, where that is allowed, up.',
    read: (reply) => readGoogle(reply, 'projectId'),
  },
  {
    service: 'Maps Geocoding',
    host: 'maps.googleapis.com',
    path: '/maps/api/geocode/json?address=Zurich&key={key}',
    opens: 'Opens Maps Geocoding: every request is billed to the project.',
    read: readMaps,
  },
  {
    service: 'Translation',
    host: 'translation.googleapis.com',
    path: '/language/translate/v2/languages',
    opens: 'Opens Cloud Translation: every character is billed to the project.',
    read: (reply) => readGoogle(reply, 'data'),
  },
];

/** https://cloud.google.com/php/docs/reference/common-protos/latest/Api.ErrorReason */
const reasons: Readonly<Record<string, Omit<ProbeOutcome, 'reason' | 'project'>>> = {
  API_KEY_INVALID: { status: 'invalid', says: 'unknown key' },
  API_KEY_SERVICE_BLOCKED: { status: 'restricted', says: 'not for this key' },
  API_KEY_HTTP_REFERRER_BLOCKED: { status: 'restricted', says: 'only from certain web sites' },
  API_KEY_IP_ADDRESS_BLOCKED: { status: 'restricted', says: 'only from certain addresses' },
  API_KEY_ANDROID_APP_BLOCKED: { status: 'restricted', says: 'only from certain Android apps' },
  API_KEY_IOS_APP_BLOCKED: { status: 'restricted', says: 'only from certain iOS apps' },
  SERVICE_DISABLED: { status: 'restricted', says: 'off in this project' },
  BILLING_DISABLED: { status: 'restricted', says: 'no billing in this project' },
  RATE_LIMIT_EXCEEDED: { status: 'restricted', says: 'quota used up' },
  RESOURCE_QUOTA_EXCEEDED: { status: 'restricted', says: 'quota used up' },
  CONSUMER_SUSPENDED: { status: 'revoked', says: 'suspended', why: 'Google has suspended its project' },
  CONSUMER_INVALID: { status: 'revoked', says: 'no project', why: 'its project is gone' },
};

/** `field` is one that an open service's answer has. */
function readGoogle(reply: Reply, field: string): ProbeOutcome | undefined {
  const body = parseFields(reply.body);
  if (reply.status === 200) {
    return fieldAt(body, field) === undefined ? undefined : { status: 'live', says: 'open' };
  }
  const error = asFields(fieldAt(body, 'error'));
  if (error === undefined) return undefined;
  const { reason, project } = errorInfo(error);
  const message = textAt(error, 'message') ?? '';
  if (reason === 'API_KEY_INVALID' && /expired/i.test(message)) {
    return { status: 'revoked', says: 'expired', why: 'the key has expired' };
  }
  const known = reason !== undefined && Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
  if (known !== undefined) return { ...known, ...(project === undefined ? {} : { project }) };
  if (/API key not valid/i.test(message)) return { status: 'invalid', says: 'unknown key' };
  if (/reported as leaked/i.test(message)) {
    return { status: 'revoked', says: 'blocked', why: 'Google blocked it, since it was reported as leaked' };
  }
  // The project has no Firebase users, which only an accepted key is told.
  return message === 'CONFIGURATION_NOT_FOUND' ? { status: 'restricted', says: 'not set up' } : undefined;
}

function errorInfo(error: Fields): { readonly reason?: string; readonly project?: string } {
  const details = fieldAt(error, 'details');
  for (const detail of Array.isArray(details) ? (details as unknown[]) : []) {
    const fields = asFields(detail);
    const reason = textAt(fields, 'reason');
    if (reason === undefined) continue;
    const project = /^projects\/([0-9]{1,20})$/.exec(textAt(fields, 'metadata', 'consumer') ?? '')?.[1];
    return { reason, ...(project === undefined ? {} : { project }) };
  }
  return {};
}

/** Maps answers 200 whatever happens, with a status and a sentence in the body. */
function readMaps(reply: Reply): ProbeOutcome | undefined {
  const body = parseFields(reply.body);
  const status = textAt(body, 'status');
  const message = textAt(body, 'error_message') ?? '';
  if (status === 'OK' || status === 'ZERO_RESULTS') return { status: 'live', says: 'open' };
  if (status === 'OVER_QUERY_LIMIT' || status === 'OVER_DAILY_LIMIT') {
    return /billing/i.test(message)
      ? { status: 'restricted', says: 'no billing in this project' }
      : { status: 'restricted', says: 'quota used up' };
  }
  if (status !== 'REQUEST_DENIED') return undefined;
  if (/key is invalid/i.test(message)) return { status: 'invalid', says: 'unknown key' };
  if (/expired/i.test(message)) return { status: 'revoked', says: 'expired', why: 'the key has expired' };
  if (/referer/i.test(message)) return { status: 'restricted', says: 'only from certain web sites' };
  if (/IP/.test(message)) return { status: 'restricted', says: 'only from certain addresses or apps' };
  if (/billing/i.test(message)) return { status: 'restricted', says: 'no billing in this project' };
  return /not (?:authorized|activated|enabled)/i.test(message)
    ? { status: 'restricted', says: 'off or not for this key' }
    : undefined;
}

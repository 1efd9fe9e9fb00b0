/** Google API keys: several services, each with its own answer. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '#verify/code/google-api-key';
import { ask, type Written } from '../../support/code-check.ts';

const hosts = [
  'generativelanguage.googleapis.com',
  'youtube.googleapis.com',
  'identitytoolkit.googleapis.com',
  'maps.googleapis.com',
  'translation.googleapis.com',
];
const secret = ['AIza', 'Sy-made-up-for-this-test-0123456789'].join('');

/** An error as Google's front end writes it. */
function refusal(reason: string, message = 'Refused.', status = 403): Written {
  const details = [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason,
      domain: 'googleapis.com',
      metadata: { consumer: 'projects/123456789012' },
    },
  ];
  return { status, json: { error: { code: status, message, status: 'PERMISSION_DENIED', details } } };
}

const blocked = refusal('API_KEY_SERVICE_BLOCKED');
const denied = (error_message: string): Written => ({
  status: 200,
  json: { status: 'REQUEST_DENIED', error_message, results: [] },
});

test('a key that opens one service is live, and each service has its own verdict', async () => {
  const { answer, requests } = await ask(check, { secret, hosts, wantsImpact: true }, ({ host }) => {
    if (host.startsWith('maps')) return { status: 200, json: { status: 'OK', results: [{}] } };
    if (host.startsWith('youtube')) return refusal('SERVICE_DISABLED');
    return blocked;
  });
  assert.equal(answer.status, 'live');
  assert.equal(answer.host, 'maps.googleapis.com');
  assert.deepEqual(answer.facts, {
    Gemini: 'not for this key',
    YouTube: 'off in this project',
    'Firebase Authentication': 'not for this key',
    'Maps Geocoding': 'open',
    Translation: 'not for this key',
    project: '123456789012',
  });
  assert.deepEqual(answer.impact, ['Opens Maps Geocoding: every request is billed to the project.']);
  assert.equal(requests.length, 5);
  for (const request of requests) {
    const inHeader = request.headers['x-goog-api-key'] === secret;
    assert.equal(inHeader, !request.host.startsWith('maps'), request.host);
    assert.equal(request.path.includes(secret), request.host.startsWith('maps'), request.host);
  }
});

test('a key that Google does not know is asked about once', async () => {
  const { answer, requests } = await ask(check, { secret, hosts }, () =>
    refusal('API_KEY_INVALID', 'API key not valid. Please pass a valid API key.', 400),
  );
  assert.deepEqual([answer.status, requests.length], ['invalid', 1]);
});

for (const { name, written, says } of [
  {
    name: 'referrer',
    written: refusal('API_KEY_HTTP_REFERRER_BLOCKED'),
    says: 'only from certain web sites',
  },
  { name: 'address', written: refusal('API_KEY_IP_ADDRESS_BLOCKED'), says: 'only from certain addresses' },
  {
    name: 'Android',
    written: refusal('API_KEY_ANDROID_APP_BLOCKED'),
    says: 'only from certain Android apps',
  },
  { name: 'iOS', written: refusal('API_KEY_IOS_APP_BLOCKED'), says: 'only from certain iOS apps' },
  { name: 'billing', written: refusal('BILLING_DISABLED'), says: 'no billing in this project' },
]) {
  test(`a key that opens nothing for a restriction (${name}) is restricted`, async () => {
    const { answer } = await ask(check, { secret, hosts: hosts.slice(0, 1) }, () => written);
    assert.equal(answer.status, 'restricted');
    assert.equal(answer.facts['Gemini'], says);
  });
}

for (const { message, says } of [
  {
    message: 'API keys with referer restrictions cannot be used with this API.',
    says: 'only from certain web sites',
  },
  {
    message: 'This IP, site or mobile application is not authorized to use this API key.',
    says: 'only from certain addresses or apps',
  },
  { message: 'This API key is not authorized to use this service or API.', says: 'off or not for this key' },
  { message: 'You must enable Billing on the Google Cloud Project.', says: 'no billing in this project' },
]) {
  test(`Maps answers 200 and says: ${message}`, async () => {
    const { answer } = await ask(check, { secret, hosts: ['maps.googleapis.com'] }, () => denied(message));
    assert.equal(answer.status, 'restricted');
    assert.equal(answer.facts['Maps Geocoding'], says);
  });
}

test('suspended projects and expired keys are revoked', async () => {
  for (const written of [
    refusal('CONSUMER_SUSPENDED'),
    refusal('API_KEY_INVALID', 'API key expired. Please renew the API key.', 400),
  ]) {
    const { answer } = await ask(check, { secret, hosts }, () => written);
    assert.equal(answer.status, 'revoked');
  }
});

test('pages and failures say nothing', async () => {
  const page = await ask(check, { secret, hosts }, () => ({ status: 200, text: '<html>' }));
  assert.deepEqual([page.answer.status, page.answer.reason], ['unknown', 'unreadable-answer']);
  const cut = await ask(check, { secret, hosts }, () => ({ failure: 'timeout' }));
  assert.deepEqual([cut.answer.status, cut.answer.reason], ['unknown', 'timeout']);
});

test('an open database is told when impact is asked for, and is not shown the key', async () => {
  const database = 'acme.firebaseio.com';
  const given = { secret, hosts: [...hosts.slice(0, 1), database], wantsImpact: true };
  const { answer, requests } = await ask(check, given, ({ host }) =>
    host === database ? { status: 200, json: { users: true } } : { status: 200, json: { models: [] } },
  );
  assert.equal(answer.status, 'live');
  assert.match(answer.impact[1] ?? '', /^The database acme\.firebaseio\.com lets anybody read it/);
  assert.deepEqual(requests[1], { host: database, method: 'GET', path: '/.json?shallow=true', headers: {} });
});

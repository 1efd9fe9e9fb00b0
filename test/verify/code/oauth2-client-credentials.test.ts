/** OAuth 2 clients: how each style is sent, and which error words mean what. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check as entra } from '#verify/code/azure-entra';
import { check } from '#verify/code/oauth2-client-credentials';
import { ask } from '../../support/code-check.ts';

const given = { secret: 'p@ss/word', parts: { id: 'client:1' }, hosts: ['id.example.com'] };
const minted = { status: 200, json: { access_token: 'to-be-dropped', token_type: 'bearer', scope: 'read' } };

test('basic authentication is the default, and the minted token is dropped', async () => {
  const { answer, requests } = await ask(check, given, () => minted);
  assert.deepEqual(answer, {
    status: 'live',
    host: 'id.example.com',
    facts: { scopes: 'read' },
    impact: [],
  });
  assert.deepEqual(requests, [
    {
      host: 'id.example.com',
      method: 'POST',
      path: '/oauth/token',
      headers: {
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from('client:1:p@ss/word').toString('base64')}`,
      },
      body: 'grant_type=client_credentials',
    },
  ]);
});

test('halves are encoded first where the provider wants it', async () => {
  const { requests } = await ask(check, { ...given, settings: { style: 'encoded-basic' } }, () => minted);
  const encoded = Buffer.from('client%3A1:p%40ss%2Fword').toString('base64');
  assert.equal(requests[0]?.headers['authorization'], `Basic ${encoded}`);
});

test('the body takes the client, constants and further parts', async () => {
  const settings = {
    style: 'body',
    path: '/v1/token',
    id: 'clientId',
    form: 'grant_type=account_credentials&account_id={account}&audience=https://x.example/',
  };
  const parts = { clientId: 'c', account: 'a/1' };
  const { requests } = await ask(check, { ...given, parts, settings }, () => minted);
  assert.equal(requests[0]?.path, '/v1/token');
  assert.equal(requests[0]?.headers['authorization'], undefined);
  assert.equal(
    requests[0]?.body,
    'grant_type=account_credentials&account_id=a%2F1&audience=https%3A%2F%2Fx.example%2F&client_id=c&client_secret=p%40ss%2Fword',
  );
  const missing = await ask(check, { ...given, parts: { clientId: 'c' }, settings }, () => minted);
  assert.deepEqual([missing.answer.reason, missing.requests.length], ['missing-part', 0]);
});

const words = { live: 'bad_code', revoked: 'deleted_client', invalid: 'wrong client|invalid_client' };

for (const { name, status, json, expected } of [
  { name: 'a code that cannot be right', status: 200, json: { error: 'bad_code' }, expected: 'live' },
  { name: 'a client that was deleted', status: 401, json: { error: 'deleted_client' }, expected: 'revoked' },
  {
    name: 'a grant it may not use',
    status: 400,
    json: { error: 'unauthorized_client' },
    expected: 'restricted',
  },
  { name: 'the wrong secret', status: 401, json: { error: 'invalid_client' }, expected: 'invalid' },
  {
    name: 'a sentence for an error',
    status: 403,
    json: { status: 403, message: 'Wrong client' },
    expected: 'invalid',
  },
  { name: 'other words', status: 400, json: { error: 'invalid_request' }, expected: 'unknown' },
  { name: 'success without a token', status: 200, json: {}, expected: 'unknown' },
]) {
  test(`${name} is ${expected}`, async () => {
    const { answer } = await ask(check, { ...given, settings: words }, () => ({ status, json }));
    assert.equal(answer.status, expected);
  });
}

test('pages and redirects are unknown, and a missing id means not asked', async () => {
  const page = await ask(check, given, () => ({ status: 401, text: '<html>Sign in</html>' }));
  assert.equal(page.answer.reason, 'unreadable-answer');
  const moved = await ask(check, given, () => ({ status: 302, text: '' }));
  assert.equal(moved.answer.reason, 'redirect');
  const alone = await ask(check, { ...given, parts: {} }, () => minted);
  assert.deepEqual([alone.answer.reason, alone.requests.length], ['missing-part', 0]);
});

test('a client that the first host refuses is shown to the second one', async () => {
  const two = { ...given, hosts: ['live.example.com', 'sandbox.example.com'] };
  const { answer } = await ask(check, two, ({ host }) =>
    host.startsWith('live') ? { status: 401, json: { error: 'invalid_client' } } : minted,
  );
  assert.deepEqual([answer.status, answer.host], ['live', 'sandbox.example.com']);
  const failing = await ask(check, two, ({ host }) =>
    host.startsWith('live') ? { failure: 'timeout' } : { status: 401, json: { error: 'invalid_client' } },
  );
  assert.deepEqual([failing.answer.status, failing.answer.reason], ['unknown', 'timeout']);
});

const tenantId = '11111111-2222-3333-4444-555555555555';
const application = {
  secret: 'shh',
  parts: { tenantId, clientId: '99999999-2222-3333-4444-555555555555' },
  hosts: ['login.microsoftonline.com'],
};

test('an Entra application is asked about in its tenant', async () => {
  const { answer, requests } = await ask(entra, application, () => minted);
  assert.equal(answer.status, 'live');
  assert.equal(requests[0]?.path, `/${tenantId}/oauth2/v2.0/token`);
  assert.match(requests[0]?.body ?? '', /scope=https%3A%2F%2Fgraph\.microsoft\.com%2F\.default$/);
});

for (const [code, expected] of [
  [7000215, 'invalid'],
  [700016, 'invalid'],
  [7000222, 'revoked'],
  [53003, 'restricted'],
  [90002, 'unknown'],
  [50049, 'unknown'],
] as const) {
  test(`AADSTS${code} is ${expected}`, async () => {
    const json = { error: 'invalid_client', error_description: `AADSTS${code}: …`, error_codes: [code] };
    const { answer } = await ask(entra, application, () => ({ status: 401, json }));
    assert.equal(answer.status, expected);
  });
}

test('an Entra secret without GUIDs for tenant and application is not shown to anybody', async () => {
  for (const [parts, reason] of [
    [{ tenantId }, 'missing-part'],
    [{ tenantId: '../x', clientId: tenantId }, 'unsafe-value'],
  ] as const) {
    const { answer, requests } = await ask(entra, { ...application, parts }, () => minted);
    assert.deepEqual([answer.reason, requests.length], [reason, 0]);
  }
});

/** Google's token endpoint: service accounts sign, users refresh. */

import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { check as adc } from '#verify/code/google-adc';
import { check as serviceAccount } from '#verify/code/google-service-account';
import { ask } from '../../support/code-check.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const account = 'deployer@acme-prod.iam.gserviceaccount.com';
const given = {
  // As the JSON file holds it.
  secret: pem.trim().replaceAll('\n', '\\n'),
  facts: { account, 'key id': 'f'.repeat(40) },
  hosts: ['oauth2.googleapis.com'],
};

test('a service account signs for Google alone, for five minutes, and the token is dropped', async () => {
  const { answer, requests } = await ask(serviceAccount, given, () => ({
    status: 200,
    json: { access_token: 'ya29.dropped', expires_in: 3599, token_type: 'Bearer' },
  }));
  assert.equal(answer.status, 'live');
  assert.deepEqual(answer.facts, { account, project: 'acme-prod' });
  assert.ok(!JSON.stringify(answer).includes('ya29'));
  const [request] = requests;
  assert.deepEqual([request?.host, request?.path], ['oauth2.googleapis.com', '/token']);
  const form = new URLSearchParams(request?.body);
  assert.equal(form.get('grant_type'), 'urn:ietf:params:oauth:grant-type:jwt-bearer');
  const assertion = form.get('assertion') ?? '';
  assert.deepEqual(decodeProtectedHeader(assertion), { alg: 'RS256', typ: 'JWT', kid: 'f'.repeat(40) });
  const { payload } = await jwtVerify(assertion, publicKey, {
    issuer: account,
    audience: 'https://oauth2.googleapis.com/token',
    currentDate: new Date('2026-03-01T12:01:00Z'),
  });
  assert.equal(Number(payload.exp) - Number(payload.iat), 300);
});

for (const { name, error, details, expected } of [
  {
    name: 'a key that was deleted',
    error: 'invalid_grant',
    details: 'Invalid JWT Signature.',
    expected: 'invalid',
  },
  {
    name: 'an account that is gone',
    error: 'invalid_grant',
    details: 'Invalid grant: account not found',
    expected: 'invalid',
  },
  {
    name: 'an account that is disabled',
    error: 'invalid_grant',
    details: 'Account disabled: 123',
    expected: 'revoked',
  },
  {
    name: 'a clock that is wrong',
    error: 'invalid_grant',
    details: 'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.',
    expected: 'unknown',
  },
  { name: 'a scope that is refused', error: 'access_denied', details: '', expected: 'restricted' },
  { name: 'another error', error: 'internal_failure', details: '', expected: 'unknown' },
]) {
  test(`service account: ${name} is ${expected}`, async () => {
    const json = { error, error_description: details };
    const { answer } = await ask(serviceAccount, given, () => ({ status: 400, json }));
    assert.equal(answer.status, expected);
  });
}

test('a service account without its address, with a foreign one, or with a broken key is not asked about', async () => {
  for (const [change, reason] of [
    [{ facts: {} }, 'missing-part'],
    [{ facts: { account: 'a@evil.example' } }, 'unsafe-value'],
    [{ secret: pem.replace('A', '!') }, 'unsafe-value'],
  ] as const) {
    const { answer, requests } = await ask(serviceAccount, { ...given, ...change }, () => ({ status: 500 }));
    assert.deepEqual([answer.status, answer.reason, requests.length], ['skipped', reason, 0]);
  }
});

const user = {
  secret: '1//0made-up',
  parts: { id: '1-a.apps.googleusercontent.com', clientSecret: 'shh' },
  hosts: ['oauth2.googleapis.com'],
};

test('a refresh token is shown to Google with its client, and tells its scopes', async () => {
  const json = { access_token: 'ya29.dropped', scope: 'openid email' };
  const { answer, requests } = await ask(adc, user, () => ({ status: 200, json }));
  assert.equal(answer.status, 'live');
  assert.deepEqual(answer.facts, { scopes: 'openid email' });
  assert.equal(
    requests[0]?.body,
    'grant_type=refresh_token&client_id=1-a.apps.googleusercontent.com&client_secret=shh&refresh_token=1%2F%2F0made-up',
  );
});

for (const [error, expected] of [
  ['invalid_grant', 'revoked'],
  ['invalid_rapt', 'restricted'],
  ['invalid_client', 'unknown'],
  ['whatever', 'unknown'],
] as const) {
  test(`refresh token: ${error} is ${expected}`, async () => {
    const { answer } = await ask(adc, user, () => ({ status: 400, json: { error } }));
    assert.equal(answer.status, expected);
  });
}

test('a refresh token alone is not shown to anybody', async () => {
  const { answer, requests } = await ask(adc, { ...user, parts: {} }, () => ({ status: 500 }));
  assert.deepEqual([answer.status, answer.reason, requests.length], ['skipped', 'missing-part', 0]);
});

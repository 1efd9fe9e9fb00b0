import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJwtCheck } from '#engine/checks/jwt';

const now = Date.UTC(2026, 5, 1);
const check = createJwtCheck(() => now);

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function token(
  claims: unknown,
  header: unknown = { alg: 'HS256', typ: 'JWT' },
  signature = 'c2lnbmF0dXJlLW9mLTMyLWJ5dGVzLi4u',
): string {
  return `${encode(header)}.${encode(claims)}.${signature}`;
}

function run(secret: string): ReturnType<typeof check> {
  return check({ secret, match: secret });
}

test('jwt passes a token that is still good and says who issued it and until when', () => {
  const claims = { iss: 'https://id.acme.test', sub: 'system:serviceaccount:prod:api', exp: now / 1000 + 60 };
  assert.deepEqual(run(token(claims)), {
    outcome: 'pass',
    facts: {
      alg: 'HS256',
      issuer: 'https://id.acme.test',
      subject: 'service account',
      expires: '2026-06-01T00:01:00.000Z',
    },
  });
});

test('jwt lowers an expired token and says so', () => {
  const result = run(token({ sub: '77', exp: now / 1000 - 1 }));
  assert.equal(result.outcome, 'lower');
  assert.equal(result.facts?.['expired'], 'yes');
  assert.equal(result.facts?.['subject'], 'number');
});

test('jwt lowers a token without signature', () => {
  assert.equal(run(token({ sub: 'a' }, { alg: 'none' }, '')).outcome, 'lower');
  assert.equal(run(token({ sub: 'a' }, { alg: 'none' }, '')).facts?.['alg'], 'none');
});

const subjects = [
  { sub: 'mia@acme.test', expected: 'e-mail address' },
  { sub: '0b5a4c1e-6d2f-4a53-9c1d-2f0e6b7a8c9d', expected: 'UUID' },
  { sub: 'k3jq@clients', expected: 'client' },
  { sub: 'auth0|9c1d', expected: 'name' },
  { sub: 4711, expected: 'number' },
];

for (const { sub, expected } of subjects) {
  test(`jwt tells the kind of a subject but not the subject: ${expected}`, () => {
    const { facts } = run(token({ sub }));
    assert.equal(facts?.['subject'], expected);
    assert.ok(!JSON.stringify(facts).includes(String(sub)));
  });
}

const rejected = [
  { name: 'a header that is no JSON', secret: `eyJ${'x'.repeat(20)}.${encode({ sub: 'a' })}.sig` },
  { name: 'a header without alg', secret: token({ sub: 'a' }, { typ: 'JWT' }) },
  {
    name: 'a payload that is no object',
    secret: `${encode({ alg: 'HS256' })}.${Buffer.from('[1]').toString('base64url')}.s`,
  },
  { name: 'two parts', secret: `${encode({ alg: 'HS256' })}.${encode({})}` },
];

for (const { name, secret } of rejected) {
  test(`jwt drops ${name}`, () => assert.deepEqual(run(secret), { outcome: 'drop' }));
}

test('jwt knows the token of every tutorial and that of RFC 7519', () => {
  for (const claims of [
    { sub: '1234567890', name: 'John Doe', iat: 1516239022 },
    { sub: '1234567890', name: 'John Doe', admin: true },
    { iss: 'joe', exp: 1300819380 },
    { loggedInAs: 'admin', iat: 1422779638 },
    { some: 'payload' },
  ]) {
    assert.deepEqual(run(token(claims)), { outcome: 'example' });
  }
});

test('jwt passes an encrypted token', () => {
  const secret = `${encode({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.a2V5a2V5.aXZpdg`;
  assert.deepEqual(run(secret), { outcome: 'pass', facts: { alg: 'RSA-OAEP', encrypted: 'yes' } });
});

test('jwt finds the token behind the prefix of a GitHub installation token', () => {
  assert.equal(run(`gh${'s_'}1234_${token({ iss: 'github' })}`).facts?.['issuer'], 'github');
});

test('jwt takes an expiry that no date can hold as it is, without an ISO time', () => {
  const result = run(token({ exp: 1e300 }));
  assert.equal(result.outcome, 'pass');
  assert.equal(result.facts?.['expires'], undefined);
});

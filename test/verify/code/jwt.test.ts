/** JSON Web Tokens: what their text tells, and what their issuer's published keys tell. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { check } from '#verify/code/jwt';
import { ask } from '../../support/code-check.ts';

const hosts = ['www.googleapis.com', 'appleid.apple.com', 'login.microsoftonline.com', 'gitlab.com'];
const { privateKey, publicKey } = await generateKeyPair('RS256');
const stranger = await generateKeyPair('RS256');
const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }] };

function sign(claims: Readonly<Record<string, unknown>>, expires: string, key = privateKey, kid = 'k1') {
  return new SignJWT({ iss: 'https://accounts.google.com', ...claims })
    .setProtectedHeader({ alg: 'RS256', kid, jku: 'https://evil.example/keys' })
    .setExpirationTime(new Date(expires))
    .sign(key);
}

function notAsked(): never {
  throw new Error('somebody was asked');
}

test('a token whose time is over is revoked, and nobody is asked', async () => {
  const secret = await sign({}, '2026-02-01T00:00:00Z');
  const { answer } = await ask(check, { secret, hosts }, notAsked);
  assert.deepEqual([answer.status, answer.reason], ['revoked', 'expired']);
  assert.equal(answer.facts['expires'], '2026-02-01T00:00:00.000Z');
});

test('a good signature is told as what it is, and the token goes nowhere', async () => {
  const secret = await sign({ sub: 'user-1' }, '2026-04-01T00:00:00Z');
  const { answer, requests } = await ask(check, { secret, hosts }, () => ({ status: 200, json: keys }));
  assert.equal(answer.status, 'unknown');
  assert.match(answer.why ?? '', /^its issuer signed it, and it holds until 2026-04-01/);
  assert.deepEqual(answer.facts, {
    issuer: 'https://accounts.google.com',
    subject: 'user-1',
    expires: '2026-04-01T00:00:00.000Z',
  });
  assert.deepEqual(requests, [
    {
      host: 'www.googleapis.com',
      method: 'GET',
      path: '/oauth2/v3/certs',
      headers: { accept: 'application/json' },
    },
  ]);
});

test('a token that another key signed in the name of the issuer is invalid', async () => {
  const secret = await sign({}, '2026-04-01T00:00:00Z', stranger.privateKey);
  const { answer } = await ask(check, { secret, hosts }, () => ({ status: 200, json: keys }));
  assert.equal(answer.status, 'invalid');
});

test('a key that is no longer published, a page and a failure leave it unknown', async () => {
  const gone = await sign({}, '2026-04-01T00:00:00Z', privateKey, 'k0');
  const { answer } = await ask(check, { secret: gone, hosts }, () => ({ status: 200, json: keys }));
  assert.match(answer.why ?? '', /no longer publishes/);
  const secret = await sign({}, '2026-04-01T00:00:00Z');
  const page = await ask(check, { secret, hosts }, () => ({ status: 200, text: '<html>' }));
  assert.equal(page.answer.reason, 'unreadable-answer');
  const cut = await ask(check, { secret, hosts }, () => ({ failure: 'timeout' }));
  assert.equal(cut.answer.reason, 'timeout');
});

test('issuers that are not pinned, secrets shared with the service, and no tokens are not checkable', async () => {
  const foreign = await sign({ iss: 'https://accounts.google.com.evil.example' }, '2026-04-01T00:00:00Z');
  const shared = await new SignJWT({ iss: 'https://gitlab.com' })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(Buffer.from('made-up-shared-key-of-some-length'));
  for (const secret of [foreign, shared, 'eyJ.nothing']) {
    const { answer } = await ask(check, { secret, hosts }, notAsked);
    assert.equal(answer.status, 'not-checkable');
  }
});

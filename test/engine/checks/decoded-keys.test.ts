/** Keys that say what they open: Azure's signatures, Clerk's address, Google's service accounts, published keys. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { azureSignature } from '#engine/checks/azure-signature';
import { base64Json } from '#engine/checks/base64-json';
import { clerkHost } from '#engine/checks/clerk-host';
import { pem } from '#engine/checks/pem';
import { serviceAccount } from '#engine/checks/service-account';

const filler = 'q7Xd2LmZ9bTfKs4RwNc8VhJp'.repeat(4);

/** A key of `length` characters with `text` at `at`. */
function keyWith(text: string, at: number, length: number): string {
  return (filler.slice(0, at) + text + filler).slice(0, length);
}

const azureKeys = [
  { secret: `${keyWith('+ASt', 76, 86)}==`, facts: { service: 'Storage' } },
  { secret: `${keyWith('ACDb', 76, 86)}==`, facts: { service: 'Cosmos DB' } },
  { secret: `${keyWith('+ASb', 33, 43)}=`, facts: { service: 'Service Bus' } },
  { secret: keyWith('+ACR', 42, 52), facts: { service: 'Container Registry' } },
  {
    secret: `${keyWith('JQQJ99BCACYeBjFXJ3w3AAAB', 52, 76)}ACOGabcd`,
    facts: { service: 'AI services', issued: '2025-03' },
  },
  { secret: `${keyWith('JQQJ99zzACYeBjFXJ3w3AAAB', 52, 76)}AZDOabcd`, facts: { service: 'DevOps' } },
];

for (const { secret, facts } of azureKeys) {
  test(`azure-signature knows a key of ${facts.service}`, () => {
    assert.deepEqual(azureSignature({ secret, match: secret }), { outcome: 'raise', facts });
  });
}

test('azure-signature passes keys without one', () => {
  const secret = `${filler.slice(0, 86)}==`;
  assert.deepEqual(azureSignature({ secret, match: secret }), { outcome: 'pass' });
});

test('clerk-host reads the address in a publishable key', () => {
  const secret = `pk_${'live'}_${Buffer.from('clerk.acme.dev$').toString('base64')}`;
  assert.deepEqual(clerkHost({ secret, match: secret }), {
    outcome: 'raise',
    facts: { host: 'clerk.acme.dev', mode: 'live' },
  });
  assert.deepEqual(clerkHost({ secret: `pk_${'live'}_${filler.slice(0, 24)}`, match: '' }), {
    outcome: 'lower',
  });
});

const keyOfAccount = '0f'.repeat(20);

test('service-account tells project, account and key, and nothing of the key itself', () => {
  for (const quote of ['"', '\\"']) {
    const match = [
      ...[`${quote}project_id${quote}: ${quote}acme-prod${quote},`, `${quote}private_key_id${quote}: `],
      ...[`${quote}${keyOfAccount}${quote}, ${quote}private_key${quote}: ${quote}…${quote}, `],
      `${quote}client_email${quote}: ${quote}ci@acme-prod.iam.gserviceaccount.com${quote}`,
    ].join('');
    assert.deepEqual(serviceAccount({ secret: '…', match }), {
      outcome: 'pass',
      facts: {
        project: 'acme-prod',
        account: 'ci@acme-prod.iam.gserviceaccount.com',
        'key id': keyOfAccount,
      },
    });
  }
});

test('service-account takes the project from the e-mail address where it is not named', () => {
  const match = '"client_email": "ci@acme-prod.iam.gserviceaccount.com"';
  assert.equal(serviceAccount({ secret: '', match }).facts?.['project'], 'acme-prod');
});

test('base64-json reads the account and address of 1Password, the user of Mapbox, the tunnel of Cloudflare', () => {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const tokens = [
    {
      secret: `op${'s_'}${encode({ email: 'x@1passwordserviceaccounts.com', signInAddress: 'acme.1password.eu' })}`,
      facts: { account: 'x@1passwordserviceaccounts.com', url: 'acme.1password.eu' },
    },
    {
      secret: `s${'k.'}${encode({ u: 'acme', a: 'cknotshown' })}.${filler.slice(0, 22)}`,
      facts: { user: 'acme' },
    },
    {
      secret: encode({ a: '0f'.repeat(16), t: 'tunnel-1', s: 'notshown' }),
      facts: { account: '0f'.repeat(16), tunnel: 'tunnel-1' },
    },
  ];
  for (const { secret, facts } of tokens) {
    assert.deepEqual(base64Json({ secret, match: secret }), { outcome: 'raise', facts });
  }
});

test('pem knows keys that documentation prints, whole or cut off', () => {
  // RFC 8410, section 10.3, and the first line of Vagrant's insecure key.
  const whole = ['MC4CAQAwBQYDK2VwBCIE', 'INTuctv5E1hK1bbY8fdp', '+K06/nwoy/HU++CXqI9EdVhC'].join('');
  const first = ['MIIEogIBAAKCAQEA6NF8', 'iallvQVp22WDkTkyrtvp', '9eWW6A8YVr+kz4TjGYe7', 'gHzI'].join('');
  for (const body of [whole, `${first}\n${filler}`]) {
    const secret = `-----BEGIN PRIV${'ATE'} KEY-----\n${body}\n-----END PRIV${'ATE'} KEY-----`;
    assert.deepEqual(pem({ secret, match: secret }), { outcome: 'example' });
  }
});

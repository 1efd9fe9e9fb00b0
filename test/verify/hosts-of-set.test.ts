/** Which hosts a set of verifiers may ever name. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { providerHostTest } from '#verify/hosts-of-set';

test('the hosts of a set are its names, and one label before its suffixes', () => {
  const verifier = { provider: 'P', docs: '', effect: 'none', code: 'x' } as const;
  const isHost = providerHostTest({
    verifiers: {
      a: { ...verifier, hosts: ['api.acme.com', '{org}.okta.com', 'api-{cluster}.pusher.com', '{host}'] },
    },
    revocations: {},
    rules: {},
  });
  for (const host of ['api.acme.com', 'acme.okta.com', 'api-mt1.pusher.com']) assert.ok(isHost(host), host);
  for (const host of [
    'x.api.acme.com',
    'a.b.okta.com',
    '.okta.com',
    'okta.com',
    'evil.example',
    'acmexokta.com',
    'api-.pusher.com',
  ]) {
    assert.ok(!isHost(host), host);
  }
});

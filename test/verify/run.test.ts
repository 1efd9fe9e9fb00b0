/** Many findings at once, through the real gateway and a real HTTPS server: each secret once, each host at its pace. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { verifyFindings } from '#verify/verify';
import { noOpenssl, startProvider } from '../support/https-provider.ts';
import { findingOf, liveSetOf } from '../support/verified-findings.ts';

// `npm run bench` measures the same with forty hosts of fifty secrets each.
const hosts = 8;
const secretsEach = 8;
const placesEach = 5;

test(
  'each distinct secret is asked about once, however many findings have it',
  { skip: noOpenssl ?? false },
  async () => {
    const names = Array.from({ length: hosts }, (_, index) => `api.provider${index}.example`);
    const provider = await startProvider(names, () => ({ status: 200, body: '{"id":"a"}' }));
    try {
      const findings = names.flatMap((_, index) =>
        Array.from({ length: secretsEach }, () => randomBytes(20).toString('hex')).flatMap((secret) =>
          Array.from({ length: placesEach }, () => findingOf(index, secret)),
        ),
      );
      const verified = await verifyFindings(findings, {
        verifiers: liveSetOf(names),
        proxy: { url: provider.proxy },
        ca: readFileSync(provider.ca, 'utf8'),
      });
      assert.ok(verified.every(({ verdict }) => verdict?.status === 'live'));
      assert.equal(provider.seen.length, hosts * secretsEach);
      assert.equal(
        new Set(provider.seen.map(({ headers }) => headers['authorization'])).size,
        hosts * secretsEach,
      );
    } finally {
      await provider.close();
    }
  },
);

test(
  'a run that may send so many requests sends no more; the rest is unknown',
  { skip: noOpenssl ?? false },
  async () => {
    const names = ['api.provider0.example'];
    const provider = await startProvider(names, () => ({ status: 200, body: '{"id":"a"}' }));
    try {
      const findings = Array.from({ length: 6 }, (_, index) => findingOf(0, `secret-number-${index}`));
      const verified = await verifyFindings(findings, {
        verifiers: liveSetOf(names),
        proxy: { url: provider.proxy },
        ca: readFileSync(provider.ca, 'utf8'),
        maxRequests: 4,
      });
      assert.equal(provider.seen.length, 4);
      const spent = verified.filter(({ verdict }) => verdict?.reason === 'budget');
      assert.equal(spent.length, 2);
    } finally {
      await provider.close();
    }
  },
);

test('without a proxy, a public name that leads to a private address is not connected to', async () => {
  // `localhost` is the one name that every machine resolves to itself.
  const verified = await verifyFindings([findingOf(0, 'secret-number-0')], {
    verifiers: liveSetOf(['localhost']),
  });
  const [finding] = verified;
  assert.equal(finding?.verdict?.status, 'unknown');
  assert.equal(finding.verdict.reason, 'blocked-address');
});

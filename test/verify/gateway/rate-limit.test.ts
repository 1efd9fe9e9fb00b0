/** That a spent limit is told as one, in every way in which providers say it, and is never read as a verdict. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clock } from '#verify/gateway/clock';
import { gatewayTo } from '../../support/gateway.ts';
import { noOpenssl, startProvider } from '../../support/https-provider.ts';

const host = 'api.provider.example';
const skip = noOpenssl ?? false;

/** What comes of one request to a host that always answers so, and the waits before it was sent again. */
async function limited(
  status: number,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly came: number | string; readonly sent: number; readonly waits: readonly number[] }> {
  const provider = await startProvider([host], () => ({ status, headers, body: '{}' }));
  const waits: number[] = [];
  const clock: Clock & { time: number } = {
    time: 1_800_000_000_000,
    now() {
      return this.time;
    },
    sleep(ms) {
      waits.push(ms);
      this.time += ms;
      return Promise.resolve();
    },
  };
  const gateway = gatewayTo(provider, { clock });
  try {
    const reply = await gateway.send({ host, method: 'GET', path: '/', headers: {} });
    const came = reply.kind === 'reply' ? reply.status : reply.reason;
    return { came, sent: provider.seen.length, waits };
  } finally {
    await gateway.close();
    await provider.close();
  }
}

test(
  'a 403 of a spent limit is a rate limit, and the host is left alone until its reset',
  { skip },
  async () => {
    const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000007' };
    assert.deepEqual(await limited(403, spent), { came: 'rate-limited', sent: 3, waits: [7000] });
    const later = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800003600' };
    assert.deepEqual(await limited(403, later), { came: 'rate-limited', sent: 1, waits: [] });
  },
);

test('a 403 that asks for a wait is a rate limit', { skip }, async () => {
  assert.deepEqual(await limited(403, { 'retry-after': '60' }), { came: 'rate-limited', sent: 1, waits: [] });
});

test('a 403 with requests left is the answer', { skip }, async () => {
  const left = { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '1800000007' };
  assert.deepEqual(await limited(403, left), { came: 403, sent: 1, waits: [] });
});

test('the reset of a 429 is kept, as a time and as seconds from now, fractions too', { skip }, async () => {
  const asTime = { 'x-ratelimit-reset': '1800000005' };
  assert.deepEqual(await limited(429, asTime), { came: 'rate-limited', sent: 3, waits: [5000] });
  const asSeconds = { 'x-ratelimit-reset': '2' };
  assert.deepEqual(await limited(429, asSeconds), { came: 'rate-limited', sent: 3, waits: [2000, 2000] });
  const fraction = { 'retry-after': '0.5', 'x-ratelimit-reset': '1800003600' };
  assert.deepEqual(await limited(429, fraction), { came: 'rate-limited', sent: 3, waits: [500, 500] });
});

test('an answer whose limit is only just spent counts', { skip }, async () => {
  const last = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800003600' };
  assert.deepEqual(await limited(200, last), { came: 200, sent: 1, waits: [] });
});

/** That hosts are asked no faster than they may be, and that nothing waits for what will not be sent. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clock } from '#verify/gateway/clock';
import { createPace } from '#verify/gateway/pace';
import { createRun, type RunLimits } from '#verify/gateway/run';

/** A clock that moves only when somebody sleeps. */
function still(): Clock & { time: number } {
  return {
    time: 1_000_000,
    now() {
      return this.time;
    },
    sleep(ms) {
      this.time += ms;
      return Promise.resolve();
    },
  };
}

const noAnswer = 'no answer';

/** The time that `count` requests take, one after the other. */
async function msFor(
  host: string,
  count: number,
  limits: RunLimits = {},
  status: number | typeof noAnswer = 200,
): Promise<number> {
  const clock = still();
  const start = clock.time;
  const pace = createPace(host, clock);
  const run = createRun(limits, clock);
  for (let sent = 0; sent < count; sent += 1) {
    await pace.turn(run);
    pace.heard(status === noAnswer ? undefined : status);
    pace.done();
  }
  return clock.time - start;
}

test('three requests go at once and five a second after them', async () => {
  assert.equal(await msFor('api.stripe.com', 3), 0);
  assert.equal(await msFor('api.stripe.com', 50), 9400);
});

test('hosts that ban get one request a second', async () => {
  for (const host of ['discord.com', 'slack.com', 'hooks.slack.com', 'api.x.com']) {
    assert.equal(await msFor(host, 11), 10_000, host);
  }
  assert.equal(await msFor('api.github.com', 11), 5000);
});

test('nothing waits for its turn at a host that is given up, or longer than the run lasts', async () => {
  assert.equal(await msFor('api.stripe.com', 2000, {}, noAnswer), 0);
  assert.equal(await msFor('api.stripe.com', 2000, { maxMs: 3000 }), 3000);
});

test('Discord is not asked again after fifty refusals in a row', () => {
  const pace = createPace('discord.com', still());
  const hear = (status: number, times: number): void => {
    for (let count = 0; count < times; count += 1) pace.heard(status);
  };
  hear(401, 49);
  hear(200, 1);
  hear(401, 49);
  assert.equal(pace.isGivenUp, false);
  hear(401, 1);
  assert.equal(pace.isGivenUp, true);
  const other = createPace('api.stripe.com', still());
  for (let count = 0; count < 500; count += 1) other.heard(401);
  assert.equal(other.isGivenUp, false);
});

test('a wait that the host asks for is kept', async () => {
  const clock = still();
  const start = clock.time;
  const pace = createPace('api.stripe.com', clock);
  pace.wait(7000);
  await pace.turn(createRun({}, clock));
  assert.equal(clock.time - start, 7000);
});

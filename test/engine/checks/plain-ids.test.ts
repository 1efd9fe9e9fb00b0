/** Ids that tokens carry in plain text, and the mode that keys are for. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discordUser } from '#engine/checks/discord-user';
import { mode } from '#engine/checks/mode';
import { plainIds } from '#engine/checks/plain-ids';

const uuid = '0f4c1b62-7a3e-4d5f-9b1a-2c8e6d7f9a10';
const letters = 'q7Xd2LmZ9bTfKs4RwNc8VhJp';

const tokens = [
  {
    secret: `xox${'b-'}972447284034-4237653867377-${letters}`,
    facts: { team: '972447284034', user: '4237653867377' },
  },
  {
    secret: `xox${'p-'}719088693399-489516291126-2720561070615-abc`,
    facts: { team: '719088693399', user: '489516291126' },
  },
  { secret: `xap${'p-1-'}A02BCDEFGHI-2720561070615-abc`, facts: { app: 'A02BCDEFGHI' } },
  {
    secret: `https://hooks.slack.com/${'services'}/T02BCDEFG/B03HIJKLM/${letters}`,
    facts: { team: 'T02BCDEFG' },
  },
  { secret: `gh${'s_'}1234567_eyJhbGciOiJ`, facts: { app: '1234567' } },
  { secret: `7234567890:${'AA'}${letters}`, facts: { bot: '7234567890' } },
  { secret: `1234567890123456789-${letters}abcdefgh`, facts: { user: '1234567890123456789' } },
  { secret: `123456789012345|${letters}`, facts: { app: '123456789012345' } },
  { secret: `1/1200000000000001:${'0f'.repeat(16)}`, facts: { user: '1200000000000001' } },
  { secret: `${'0f'.repeat(16)}-us21`, facts: { 'data center': 'us21' } },
  { secret: `pat-${'eu1'}-${uuid}`, facts: { region: 'eu1' } },
  { secret: `00D5g000004XyZa!${'AQ'}${letters}`, facts: { organization: '00D5g000004XyZa' } },
  { secret: `dp.st.${'prd'}.${letters}`, facts: { config: 'prd' } },
  {
    secret: `https://acme.webhook.office.com/webhookb2/${uuid}@${uuid.replace('0f4c', '1234')}/IncomingWebhook/x`,
    facts: { tenant: uuid.replace('0f4c', '1234') },
  },
  {
    secret: `APP_USR-1234567890123456-010203-${'0f'.repeat(16)}-987654321`,
    facts: { app: '1234567890123456', user: '987654321' },
  },
  { secret: `prod:quiet-otter-123|${letters}`, facts: { deployment: 'quiet-otter-123' } },
  { secret: `token-abc12:${'q7'.repeat(27)}`, facts: { token: 'token-abc12' } },
  {
    secret: `123456789012-${'q7'.repeat(16)}.apps.googleusercontent.com`,
    facts: { project: '123456789012' },
  },
  { secret: letters, facts: undefined },
];

for (const { secret, facts } of tokens) {
  test(`plain-ids reads ${facts ? Object.keys(facts).join(' and ') : 'nothing'} out of ${secret.slice(0, 6)}…`, () => {
    assert.deepEqual(
      plainIds({ secret, match: secret }),
      facts ? { outcome: 'pass', facts } : { outcome: 'pass' },
    );
  });
}

test('plain-ids reads a project out of the address around a Sentry key', () => {
  const secret = '0f'.repeat(16);
  const match = `https://${secret}@o4501.ingest.us.sentry.io/4507`;
  assert.deepEqual(plainIds({ secret, match }).facts, { organization: '4501', project: '4507' });
});

const modes = [
  { secret: `sk_${'live'}_${letters}`, mode: 'live' },
  { secret: `rk_${'test'}_${letters}`, mode: 'test' },
  { secret: `access-${'sandbox'}-${uuid}`, mode: 'test' },
  { secret: `access-${'production'}-${uuid}`, mode: 'live' },
  { secret: `FLWSECK_${'TEST'}-${letters}-X`, mode: 'test' },
  { secret: `FLWSECK-${letters}-X`, mode: 'live' },
  { secret: `EZTK${letters}`, mode: 'test' },
  { secret: `live_${letters}`, mode: 'live' },
  { secret: `latest_${letters}`, mode: undefined },
  { secret: `sk_testing_${letters}`, mode: undefined },
  { secret: `${letters}0123456789_live_`, mode: undefined },
];

for (const { secret, mode: expected } of modes) {
  test(`mode finds ${expected ?? 'none'} in ${secret.slice(0, 16)}…`, () => {
    assert.deepEqual(mode({ secret, match: secret }).facts, expected && { mode: expected });
  });
}

test("mode reads Razorpay's mode off the id beside the secret", () => {
  assert.deepEqual(mode({ secret: letters, match: `rzp_${'test'}_1DP5mmOlF5G5ag", "${letters}` }).facts, {
    mode: 'test',
  });
});

const tail = `.GabcDe.${letters}abcdef`;

test('discord-user raises tokens that begin with an id and tells it', () => {
  const secret = Buffer.from('1098765432109876543').toString('base64url') + tail;
  assert.deepEqual(discordUser({ secret, match: secret }), {
    outcome: 'raise',
    facts: { user: '1098765432109876543' },
  });
});

test('discord-user lowers tokens that begin with anything else', () => {
  const secret = `M${letters.slice(0, 23)}${tail}`;
  assert.deepEqual(discordUser({ secret, match: secret }), { outcome: 'lower' });
});

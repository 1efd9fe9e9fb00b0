/** Keys that documentation prints are recognised as examples; what stands beside them is not. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '#engine/engine';
import { providers } from '#patterns/index';
import { compileRules } from '#rules/compile';

const engine = createEngine(compileRules(providers));

function search(...pieces: readonly string[]) {
  return engine.search({ bytes: Buffer.from(pieces.join('')), origin: { kind: 'stdin' } });
}

const documented = [
  { rule: 'stripe-test-key', pieces: ['STRIPE_KEY=', 'sk_te', 'st_4eC39HqLyjWDarj', 'tT1zdp7dc\n'] },
  { rule: 'google-api-key', pieces: ['key=', 'AIza', 'SyDaGmWKa4JsXZ-HjGw7', 'ISLn_3namBGewQe\n'] },
  {
    rule: 'github-personal-access-token',
    pieces: ['T=', 'gh', 'p_16C7e42F292c6912E7', '710c838347Ae178B4a\n'],
  },
  {
    rule: 'aws-secret-access-key',
    pieces: ['aws_secret_access_key = ', 'wJalrXUtnFEMI/K7MD', 'ENG/bPxRfiCYEXAMPLEKEY\n'],
  },
  { rule: 'docker-registry-login', pieces: ['{"auth": "', 'QWxhZGRpbjpv', 'cGVuIHNlc2FtZQ=="}'] },
  {
    rule: 'jwk-private-key',
    pieces: ['{"kty":"OKP","crv":"Ed25519","d":"', 'nWGxne_9WmC6hEr0kuws', 'xERJxWl7MmkZcDusAxyuf2A"}'],
  },
];

for (const { rule, pieces } of documented) {
  test(`knows the documented value of ${rule}`, () => {
    assert.deepEqual(
      search(...pieces).map((sighting) => [sighting.rule, sighting.facts['example']]),
      [[rule, 'yes']],
    );
  });
}

test('takes a secret for what it is beside the key id of every tutorial', () => {
  const [sighting] = search(
    ...['aws_access_key_id = AKIA', 'IOSFODNN7EXAMPLE\naws_secret_access_key = '],
    ...['wIagyvFZr/iz3H7aANTi', 'br4elMNRaX/xbMTE2eYe\n'],
  );
  assert.equal(sighting?.rule, 'aws-secret-access-key');
  assert.equal(sighting.facts['example'], undefined);
  assert.equal(sighting.parts[0]?.name, 'id');
});

test('tells the account that the key id names of the secret beside it', () => {
  const [sighting] = search(
    ...['aws_access_key_id = AKIA', '27W3UT3YIZG5UES2\naws_secret_access_key = '],
    ...['wIagyvFZr/iz3H7aANTi', 'br4elMNRaX/xbMTE2eYe\n'],
  );
  assert.match(sighting?.facts['account'] ?? '', /^[0-9]{12}$/);
});

/** Texts that carry a decodable structure: tokens of Sentry, Grafana Cloud and PyPI, basic authentication. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base64Json } from '#engine/checks/base64-json';
import { basicAuth } from '#engine/checks/basic-auth';
import { pypiMacaroon } from '#engine/checks/pypi-macaroon';

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64');
}

test('base64-json reads organization and addresses out of a Sentry token', () => {
  const object = {
    iat: 1720000000.1,
    url: 'https://sentry.io',
    region_url: 'https://us.sentry.io',
    org: 'acme',
  };
  const secret = `sntry${'s_'}${encode(object)}_${'aB3'.repeat(14)}x`;
  assert.deepEqual(base64Json({ secret, match: secret }), {
    outcome: 'raise',
    facts: { organization: 'acme', url: 'https://sentry.io', 'region url': 'https://us.sentry.io' },
  });
});

test('base64-json reads organization, name and region out of a Grafana Cloud token, not its key', () => {
  const secret = `gl${'c_'}${encode({ o: '652992', n: 'ci-writer', k: 'q7Jx0', m: { r: 'eu' } })}`;
  assert.deepEqual(base64Json({ secret, match: secret }), {
    outcome: 'raise',
    facts: { organization: '652992', name: 'ci-writer', region: 'eu' },
  });
});

test('base64-json puts no control characters into facts', () => {
  const secret = `gl${'c_'}${encode({ o: 'a\u001b[31m\nb\u202e' })}`;
  assert.equal(base64Json({ secret, match: secret }).facts?.['organization'], 'a [31m b');
});

test('base64-json lowers what does not decode', () => {
  for (const body of ['AAAAAAAAAAAAAAAA', encode([1, 2, 3]), encode('text')]) {
    assert.deepEqual(base64Json({ secret: `gl${'c_'}${body}`, match: '' }), { outcome: 'lower' });
  }
});

/** A macaroon in binary format 2: head, caveats, signature. */
function macaroon(location: string, caveats: readonly string[]): string {
  const field = (type: number, text: string): number[] => {
    const bytes = [...Buffer.from(text)];
    const length = bytes.length < 128 ? [bytes.length] : [(bytes.length & 0x7f) | 0x80, bytes.length >> 7];
    return [type, ...length, ...bytes];
  };
  const bytes = [
    2,
    ...field(1, location),
    ...field(2, 'b5c1c2f4-0b6d-4c1c-9d6e-0f5a7c3b2a19'),
    0,
    ...caveats.flatMap((caveat) => [...field(2, caveat), 0]),
    0,
    ...[6, 32],
    ...Buffer.alloc(32, 0xa7),
  ];
  return `py${'pi-'}${Buffer.from(bytes).toString('base64url')}`;
}

const scopes = [
  { caveats: ['[3, "b5c1"]'], facts: { index: 'pypi.org', scope: 'whole account' } },
  {
    caveats: ['{"version": 1, "permissions": "user"}'],
    facts: { index: 'pypi.org', scope: 'whole account' },
  },
  { caveats: ['[1, ["acme-tools"]]', '[3, "b5c1"]'], facts: { index: 'pypi.org', scope: 'some projects' } },
  {
    caveats: ['{"version": 1, "permissions": {"projects": ["acme"]}}'.padEnd(200)],
    facts: { index: 'pypi.org', scope: 'some projects' },
  },
  {
    caveats: ['[0, 1750000000, 1740000000]'],
    facts: { index: 'pypi.org', scope: 'whole account', expires: '2025-06-15T15:06:40.000Z' },
  },
];

for (const { caveats, facts } of scopes) {
  test(`pypi-macaroon reads where and for what a token is good: ${caveats[0]!.trim()}`, () => {
    const secret = macaroon('pypi.org', caveats);
    assert.match(secret, /^pypi-AgEIcHlwaS5vcmc/);
    assert.deepEqual(pypiMacaroon({ secret, match: secret }), { outcome: 'raise', facts });
  });
}

test('pypi-macaroon lowers a token that is cut at any place', () => {
  const whole = macaroon('pypi.org', ['[3, "b5c1"]']);
  for (let length = 5; length < whole.length - 1; length++) {
    const secret = whole.slice(0, length);
    assert.equal(pypiMacaroon({ secret, match: secret }).outcome, 'lower', `cut at ${length}`);
  }
});

const basicTexts = [
  { text: 'mia:s3same', outcome: 'pass' },
  { text: 'mia:s3:same', outcome: 'pass' },
  { text: '_json_key:päss', outcome: 'pass' },
  { text: 'mia', outcome: 'drop' },
  { text: 'mia:', outcome: 'drop' },
  { text: 'mia:\u0001\u0002', outcome: 'drop' },
];

for (const { text, outcome } of basicTexts) {
  test(`basic-auth ${outcome === 'pass' ? 'passes' : 'drops'} ${JSON.stringify(text)}`, () => {
    const secret = Buffer.from(text).toString('base64');
    assert.deepEqual(basicAuth({ secret, match: secret }), { outcome });
  });
}

test('basic-auth knows the pairs that documentation prints', () => {
  for (const text of ['Aladdin:open sesame', 'username:password', 'user:pass', 'test:123£']) {
    const secret = Buffer.from(text).toString('base64');
    assert.deepEqual(basicAuth({ secret, match: secret }), { outcome: 'example' });
  }
});

test('basic-auth drops bytes that are no UTF-8', () => {
  const secret = Buffer.from([0x61, 0x3a, 0xff, 0xfe]).toString('base64');
  assert.deepEqual(basicAuth({ secret, match: secret }), { outcome: 'drop' });
});

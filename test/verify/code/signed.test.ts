/** Signed requests: each scheme against its provider's or specification's own example, and its answers. */

import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import type { Check } from '#verify/check';
import { check as alibaba, signAlibabaQuery } from '#verify/code/alibaba-sts';
import { answerChallenge, check as atlas, readChallenge } from '#verify/code/atlas-digest';
import { check as appConfiguration } from '#verify/code/azure-app-configuration';
import { check as cosmos, signCosmos } from '#verify/code/azure-cosmos';
import { check as messaging } from '#verify/code/azure-messaging';
import { check as storage } from '#verify/code/azure-storage';
import { check as kraken, signKraken } from '#verify/code/kraken';
import { check as twitterUser, signOAuth1 } from '#verify/code/twitter-user';
import { ask, type Written } from '../../support/code-check.ts';

test('OAuth 1.0a: the example of X’s documentation', () => {
  const keys = {
    consumerKey: ['xvz1evFS4wEEP', 'TGEFPHBog'].join(''),
    consumerSecret: ['kAcSOqF21Fu85e7zjz', '7ZN2U4ZRhfV3WpwPAoE3Z7kBw'].join(''),
    token: ['370773112-GmHxMAgYyLb', 'NEtIKZeRNFsMKPR9EyMZeS9weJAEb'].join(''),
    tokenSecret: ['LswwdoUaIvS8ltyTt5jkR', 'h4J50vUPVVHtR2YPi5kE'].join(''),
  };
  const header = signOAuth1(
    'POST',
    'https://api.twitter.com/1.1/statuses/update.json',
    { include_entities: 'true', status: 'Hello Ladies + Gentlemen, a signed OAuth request!' },
    keys,
    { nonce: 'kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg', seconds: 1_318_622_958 },
  );
  assert.match(header, /oauth_signature="hCtSmYh%2BiHYCEqBWrE7C7hYmtUk%3D"/);
});

test('Alibaba: the example of its documentation', () => {
  const query = signAlibabaQuery(
    {
      Timestamp: '2016-02-23T12:46:24Z',
      Format: 'XML',
      AccessKeyId: 'testid',
      Action: 'DescribeRegions',
      SignatureMethod: 'HMAC-SHA1',
      SignatureNonce: '3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf',
      Version: '2014-05-26',
      SignatureVersion: '1.0',
    },
    'testsecret',
  );
  assert.match(query, /&Signature=OLeaidS1JvxuMvnyHOwuJ%2BuX5qY%3D$/);
});

test('Cosmos DB: the example of its documentation', () => {
  const key = [
    'dsZQi3KtZmCv1ljt3VNWNm7sQUF1y5rJfC6kv5JiwvW0',
    'EndXdDku/dkKBp8/ufDToSxLzR4y+O/0H/t4bQtVNw==',
  ].join('');
  assert.equal(
    signCosmos('GET', 'dbs', 'dbs/ToDoList', 'Thu, 27 Apr 2017 00:51:12 GMT', key),
    'type%3Dmaster%26ver%3D1.0%26sig%3Dc09PEVJrgp2uQRkr934kFbTqhByc7TVr3OHyqlu%2Bc%2Bc%3D',
  );
});

test('Kraken: the example of its documentation', () => {
  const secret = [
    'kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz',
    '84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==',
  ].join('');
  assert.equal(
    signKraken(
      '/0/private/AddOrder',
      '1616492376594',
      'nonce=1616492376594&ordertype=limit&pair=XBTUSD&price=37500&type=buy&volume=1.25',
      secret,
    ),
    '4/dpxb3iT4tp/ZCVEwSnEsLxx0bqyhLpdfOpc6fn7OR8+UClSV5n9E6aSS8MPtnRfp32bAb0nmbRn6H8ndwLUQ==',
  );
});

test('HTTP Digest: the example of RFC 2617', () => {
  const challenge = readChallenge(
    'Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"',
  );
  assert.ok(challenge);
  const login = {
    user: 'Mufasa',
    password: 'Circle Of Life',
    method: 'GET',
    path: '/dir/index.html',
    nonce: '0a4f113b',
  };
  assert.match(answerChallenge(challenge, login), /response="6629fae49393a05397450978507c4ef1"/);
  for (const header of [
    'Basic realm="a"',
    'Digest realm="a", nonce="b"',
    'Digest realm="a", nonce="b", qop="auth", algorithm=MD5-sess',
  ]) {
    assert.equal(readChallenge(header), undefined);
  }
});

test('Azure storage signs the request that it sends, as its documentation lays the text out', async () => {
  const key = Buffer.from('made up').toString('base64');
  const given = { secret: key, parts: { account: 'acme' }, hosts: ['acme.blob.core.windows.net'] };
  const { requests } = await ask(storage, given, () => ({ status: 200, text: '<EnumerationResults/>' }));
  const [request] = requests;
  assert.equal(request?.path, '/?comp=list&maxresults=1');
  const text = [
    'GET',
    ...Array.from({ length: 11 }, () => ''),
    'x-ms-date:Sun, 01 Mar 2026 12:00:00 GMT',
    'x-ms-version:2021-08-06',
    '/acme/',
    'comp:list',
    'maxresults:1',
  ].join('\n');
  const signature = createHmac('sha256', 'made up').update(text).digest('base64');
  assert.equal(request?.headers['authorization'], `SharedKey acme:${signature}`);
});

test('App Configuration signs path, date, host and the hash of nothing', async () => {
  const given = {
    secret: Buffer.from('made up').toString('base64'),
    parts: { id: 'a-l1-s0:x' },
    hosts: ['acme.azconfig.io'],
  };
  const { requests } = await ask(appConfiguration, given, () => ({ status: 200, json: { items: [] } }));
  const hash = createHash('sha256').update('').digest('base64');
  const text = `GET\n/keys?api-version=1.0&$top=1\nSun, 01 Mar 2026 12:00:00 GMT;acme.azconfig.io;${hash}`;
  const signature = createHmac('sha256', 'made up').update(text).digest('base64');
  assert.equal(requests[0]?.path, '/keys?api-version=1.0&$top=1');
  assert.ok(requests[0]?.headers['authorization']?.endsWith(`&Signature=${signature}`));
});

const azureError = (code: string): Written => ({ status: 403, text: `<Error><Code>${code}</Code></Error>` });
const hmacRefusal = {
  'www-authenticate': 'HMAC-SHA256, error="invalid_token", error_description="Invalid Signature"',
};
const challenge = {
  'www-authenticate': 'Digest realm="MMS Public API", nonce="abc", qop="auth", algorithm=MD5',
};

const answers: readonly {
  readonly name: string;
  readonly check: Check;
  readonly parts: Readonly<Record<string, string>>;
  readonly cases: readonly (readonly [Written | readonly Written[], string])[];
}[] = [
  {
    name: 'X user token',
    check: twitterUser,
    parts: { token: '1-a', consumerKey: 'k', consumerSecret: 's' },
    cases: [
      [{ status: 200, json: { data: { username: 'acme', id: '1' } } }, 'live'],
      [{ status: 401, json: { title: 'Unauthorized' } }, 'invalid'],
      [{ status: 403, json: { reason: 'client-not-enrolled' } }, 'restricted'],
      [{ status: 403, json: { title: 'Forbidden' } }, 'unknown'],
    ],
  },
  {
    name: 'Alibaba',
    check: alibaba,
    parts: { id: 'LTAI-made-up' },
    cases: [
      [{ status: 200, json: { AccountId: '1', Arn: 'acs:ram::1:root' } }, 'live'],
      [{ status: 404, json: { Code: 'InvalidAccessKeyId.NotFound' } }, 'invalid'],
      [{ status: 403, json: { Code: 'InvalidAccessKeyId.Inactive' } }, 'revoked'],
      [{ status: 403, json: { Code: 'NoPermission' } }, 'restricted'],
      [{ status: 400, json: { Code: 'InvalidTimeStamp.Expired' } }, 'unknown'],
    ],
  },
  {
    name: 'Azure storage',
    check: storage,
    parts: { account: 'acme' },
    cases: [
      [{ status: 200, text: '<EnumerationResults/>' }, 'live'],
      [azureError('AuthenticationFailed'), 'invalid'],
      [azureError('KeyBasedAuthenticationNotPermitted'), 'restricted'],
      [azureError('AuthorizationFailure'), 'unknown'],
    ],
  },
  {
    name: 'Cosmos DB',
    check: cosmos,
    parts: { account: 'acme' },
    cases: [
      [{ status: 200, json: { Databases: [] } }, 'live'],
      [{ status: 401, json: { code: 'Unauthorized' } }, 'invalid'],
      [{ status: 403, json: { code: 'Forbidden' } }, 'unknown'],
    ],
  },
  {
    name: 'App Configuration',
    check: appConfiguration,
    parts: { id: 'a' },
    cases: [
      [{ status: 200, json: { items: [] } }, 'live'],
      [{ status: 401, headers: hmacRefusal }, 'invalid'],
      [{ status: 401 }, 'unknown'],
      [{ status: 403 }, 'restricted'],
    ],
  },
  {
    name: 'Azure messaging',
    check: messaging,
    parts: { policy: 'RootManageSharedAccessKey' },
    cases: [
      [{ status: 200, text: '<feed xmlns="http://www.w3.org/2005/Atom"/>' }, 'live'],
      [
        {
          status: 401,
          text: '<Error><Code>401</Code><Detail>InvalidSignature: The token has an invalid signature.</Detail></Error>',
        },
        'invalid',
      ],
      [
        { status: 401, text: '<Error><Code>401</Code><Detail>Manage claim is required.</Detail></Error>' },
        'restricted',
      ],
      [{ status: 401, text: '<html>' }, 'unknown'],
    ],
  },
  {
    name: 'Atlas API key',
    check: atlas,
    parts: { user: 'abcdefgh' },
    cases: [
      [
        [
          { status: 401, headers: challenge },
          { status: 200, json: { results: [], totalCount: 0 } },
        ],
        'live',
      ],
      [
        [
          { status: 401, headers: challenge },
          { status: 401, json: { error: 401 } },
        ],
        'invalid',
      ],
      [
        [
          { status: 401, headers: challenge },
          { status: 403, json: { errorCode: 'IP_ADDRESS_NOT_ON_ACCESS_LIST' } },
        ],
        'restricted',
      ],
      [[{ status: 200, text: '<html>' }], 'unknown'],
    ],
  },
  {
    name: 'Kraken',
    check: kraken,
    parts: { key: 'k' },
    cases: [
      [{ status: 200, json: { error: [], result: { ZUSD: '1.0' } } }, 'live'],
      [{ status: 200, json: { error: ['EAPI:Invalid nonce'] } }, 'live'],
      [{ status: 200, json: { error: ['EAPI:Invalid key'] } }, 'invalid'],
      [{ status: 200, json: { error: ['EGeneral:Permission denied'] } }, 'restricted'],
      [{ status: 200, json: { error: ['EService:Unavailable'] } }, 'unknown'],
    ],
  },
];

for (const { name, check, parts, cases } of answers) {
  for (const [written, expected] of cases) {
    test(`${name}: ${JSON.stringify(written).slice(0, 90)} is ${expected}`, async () => {
      const secret = Buffer.from('a made-up secret').toString('base64');
      const { answer, requests } = await ask(check, { secret, parts }, (_, index) =>
        Array.isArray(written) ? (written as readonly Written[])[index]! : (written as Written),
      );
      assert.equal(answer.status, expected);
      assert.ok(!JSON.stringify(requests).includes(secret), 'the secret is not sent');
    });
  }
  test(`${name}: without its other parts it is not shown to anybody`, async () => {
    const { answer, requests } = await ask(check, { parts: {} }, () => ({ status: 500 }));
    assert.deepEqual([answer.status, answer.reason, requests.length], ['skipped', 'missing-part', 0]);
  });
}

/** The AWS check: who is asked, in which order, and what each answer of AWS means. */

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { check } from '#verify/code/aws-sts';
import { ask, type Written } from '../../support/code-check.ts';

const hosts = [
  'sts.amazonaws.com',
  'sts.us-gov-west-1.amazonaws.com',
  'iam.amazonaws.com',
  'iam.us-gov.amazonaws.com',
];
let ids = 0;

/** A new key id each time: turns are kept by id. Of the old form, which names no account. */
function newKey(prefix = 'AKIA') {
  ids += 1;
  return {
    secret: `secret-${ids}/`.padEnd(40, 'x'),
    parts: { id: `${prefix}IAAAAAAAAAAAA${String(ids).padStart(2, 'A')}` },
  };
}

function identity(arn: string): Written {
  const inner = `<Arn>${arn}</Arn><UserId>AIDA</UserId><Account>123456789012</Account>`;
  return {
    status: 200,
    text: `<GetCallerIdentityResponse><GetCallerIdentityResult>${inner}</GetCallerIdentityResult></GetCallerIdentityResponse>`,
  };
}

function error(code: string, message = ''): Written {
  return {
    status: 403,
    text: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  };
}

test('a live key tells its account, its name and its ARN, and the secret is nowhere in the request', async () => {
  const key = newKey();
  const { answer, requests } = await ask(check, { ...key, hosts }, () =>
    identity('arn:aws:iam::123456789012:user/ci/deployer'),
  );
  assert.equal(answer.status, 'live');
  assert.deepEqual(answer.facts, {
    arn: 'arn:aws:iam::123456789012:user/ci/deployer',
    account: '123456789012',
    user: 'ci/deployer',
  });
  assert.equal(requests.length, 1);
  assert.equal(requests[0]?.host, 'sts.amazonaws.com');
  assert.equal(requests[0]?.body, 'Action=GetCallerIdentity&Version=2011-06-15');
  assert.match(
    requests[0]?.headers['authorization'] ?? '',
    new RegExp(
      `Credential=${key.parts.id}/20260301/us-east-1/sts/aws4_request, SignedHeaders=host;x-amz-date, `,
    ),
  );
  assert.ok(!JSON.stringify(requests).includes(key.secret));
});

test('a key that one partition does not know is shown to the next one, signed for its region', async () => {
  const { answer, requests } = await ask(check, { ...newKey(), hosts }, ({ host }) =>
    host === 'sts.amazonaws.com' ? error('InvalidClientTokenId') : identity('arn:aws-us-gov:iam::1:user/a'),
  );
  assert.equal(answer.status, 'live');
  assert.equal(answer.host, 'sts.us-gov-west-1.amazonaws.com');
  assert.match(requests[1]?.headers['authorization'] ?? '', /\/us-gov-west-1\/sts\//);
});

for (const { name, written, expected, why } of [
  { name: 'an unknown key id', written: error('InvalidClientTokenId'), expected: 'invalid', why: undefined },
  { name: 'an expired session', written: error('ExpiredToken'), expected: 'revoked', why: /expired/ },
  { name: 'a denied call', written: error('AccessDenied'), expected: 'restricted', why: /known/ },
  {
    name: 'a clock that is wrong',
    written: error('SignatureDoesNotMatch', 'Signature expired: 20260301T120000Z is now earlier than …'),
    expected: 'unknown',
    why: /time/,
  },
  {
    name: 'a page of a proxy',
    written: { status: 200, text: '<html>Login</html>' },
    expected: 'unknown',
    why: undefined,
  },
  { name: 'no network', written: { failure: 'network' } as const, expected: 'unknown', why: undefined },
  { name: 'a redirect', written: { status: 302 }, expected: 'unknown', why: undefined },
]) {
  test(`${name} is ${expected}`, async () => {
    const { answer } = await ask(check, { ...newKey(), hosts: ['sts.amazonaws.com'] }, () => written);
    assert.equal(answer.status, expected);
    if (why !== undefined) assert.match(answer.why ?? '', why);
  });
}

test('decoys, keys without an id and sessions without a token are not shown to anybody', async () => {
  const decoy = ['AKIA', 'QYLPMN5H', 'HXXXX234'].join('');
  for (const [parts, reason] of [
    [{ id: decoy }, 'canary'],
    [{}, 'missing-part'],
    [newKey('ASIA').parts, 'missing-part'],
  ] as const) {
    const { answer, requests } = await ask(check, { parts, hosts }, () => identity('arn:aws:iam::1:root'));
    assert.deepEqual([answer.status, answer.reason, requests.length], ['skipped', reason, 0]);
  }
});

test('a session token is sent, decoded, and signed', async () => {
  const { parts, secret } = newKey('ASIA');
  const given = { secret, parts: { ...parts, sessionToken: 'IQoJ%2Babc%2F%3D' }, hosts };
  const { answer, requests } = await ask(check, given, () => identity('arn:aws:sts::1:assumed-role/ci/run'));
  assert.equal(answer.status, 'live');
  assert.equal(requests[0]?.headers['x-amz-security-token'], 'IQoJ+abc/=');
  assert.match(requests[0]?.headers['authorization'] ?? '', /host;x-amz-date;x-amz-security-token/);
});

test('the secrets of one key id are asked one after the other, and a late refusal is asked again', async (t) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { parts } = newKey();
  let open = 0;
  const refusing = ask(check, { parts, secret: 'wrong', hosts: ['sts.amazonaws.com'] }, () => {
    open += 1;
    return error('SignatureDoesNotMatch');
  });
  assert.equal((await refusing).answer.status, 'invalid');
  assert.equal(open, 1);
  const right = ask(check, { parts, secret: 'right', hosts: ['sts.amazonaws.com'] }, (_, index) =>
    index === 0 ? error('SignatureDoesNotMatch') : identity('arn:aws:iam::1:user/a'),
  );
  while (open === 1) {
    await new Promise((resolve) => setImmediate(resolve));
    mock.timers.tick(5000);
    if (
      (await Promise.race([right, new Promise((resolve) => setImmediate(() => resolve('waiting')))])) !==
      'waiting'
    )
      break;
  }
  assert.equal((await right).answer.status, 'live');
  assert.equal((await right).requests.length, 2);
});

test('the impact of a user is what IAM lets it read of itself', async () => {
  const { answer, requests } = await ask(
    check,
    { ...newKey(), hosts, wantsImpact: true },
    ({ host, body }) => {
      if (host.startsWith('sts.')) return identity('arn:aws:iam::123456789012:user/ci/deployer');
      if (body?.includes('ListAttachedUserPolicies') === true) {
        return { status: 200, text: '<member><PolicyName>AdministratorAccess</PolicyName></member>' };
      }
      return error('AccessDenied');
    },
  );
  assert.deepEqual(answer.impact, [
    'Is an administrator: may do everything in the account.',
    'Policies attached to the user: AdministratorAccess.',
  ]);
  assert.match(requests[1]?.body ?? '', /Action=ListAttachedUserPolicies&.*UserName=deployer$/);
  assert.match(requests[1]?.headers['authorization'] ?? '', /\/us-east-1\/iam\/aws4_request/);
});

test('the root user needs no further question', async () => {
  const { answer, requests } = await ask(check, { ...newKey(), hosts, wantsImpact: true }, () =>
    identity('arn:aws:iam::123456789012:root'),
  );
  assert.equal(requests.length, 1);
  assert.deepEqual(answer.impact, ['Is the root user of account 123456789012 and may do everything in it.']);
});

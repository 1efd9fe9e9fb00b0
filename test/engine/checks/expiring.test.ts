/** Credentials that say when they end: pre-signed requests, Bedrock keys, shared access signatures, ECR passwords. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAwsPresignedCheck } from '#engine/checks/aws-presigned';
import { createAzureSasCheck } from '#engine/checks/azure-sas';
import { createBedrockKeyCheck } from '#engine/checks/bedrock-key';
import { createEcrLoginCheck } from '#engine/checks/ecr-login';

const now = () => Date.UTC(2026, 0, 31, 12);
/** An access key id of account 123456789012. */
const keyId = ['AS', 'IA', 'RZPOMTJI', 'KQABCDEF'].join('');

function presigned(date: string, seconds: number, slash = '%2F'): string {
  const scope = [keyId, '20260131', 'eu-west-1', 's3', 'aws4_request'].join(slash);
  return `X-Amz-Credential=${scope}&X-Amz-Date=${date}&X-Amz-Expires=${seconds}&X-Amz-Signature=`;
}

test('aws-presigned passes a request whose time has not come, and tells whose it is', () => {
  const match = presigned('20260131T110000Z', 7200);
  const { outcome, facts = {} } = createAwsPresignedCheck(now)({ secret: '', match });
  assert.equal(outcome, 'pass');
  assert.deepEqual(
    { region: facts['region'], service: facts['service'], expires: facts['expires'] },
    { region: 'eu-west-1', service: 's3', expires: '2026-01-31T13:00:00.000Z' },
  );
  assert.match(facts['account'] ?? '', /^[0-9]{12}$/);
});

test('aws-presigned lowers a request whose time is over', () => {
  for (const slash of ['%2F', '/']) {
    const match = presigned('20260131T110000Z', 3599, slash);
    const { outcome, facts } = createAwsPresignedCheck(now)({ secret: '', match });
    assert.deepEqual([outcome, facts?.['expired']], ['lower', 'yes']);
  }
});

test('aws-presigned says nothing about a request without times', () => {
  for (const match of ['X-Amz-Signature=', 'X-Amz-Date=99999999T999999Z', 'X-Amz-Expires=60']) {
    assert.deepEqual(createAwsPresignedCheck(now)({ secret: '', match }), { outcome: 'pass', facts: {} });
  }
});

test('bedrock-key reads the request within a short-term key', () => {
  const query = `bedrock.amazonaws.com/?Action=CallWithBearerToken&${presigned('20260130T000000Z', 43200)}`;
  const secret = `bedrock-api-${'key-'}${Buffer.from(query).toString('base64')}`;
  const { outcome, facts } = createBedrockKeyCheck(now)({ secret, match: secret });
  assert.deepEqual([outcome, facts?.['expires']], ['lower', '2026-01-30T12:00:00.000Z']);
});

test('bedrock-key reads the account out of a long-term key and nothing else', () => {
  const text = 'BedrockAPIKey-a1b2-at-123456789012:notTheKey';
  const secret = `ABS${'K'}${Buffer.from(text).toString('base64')}`;
  assert.deepEqual(createBedrockKeyCheck(now)({ secret, match: secret }), {
    outcome: 'raise',
    facts: { account: '123456789012' },
  });
  assert.deepEqual(createBedrockKeyCheck(now)({ secret: `ABS${'K'}${'A'.repeat(120)}`, match: '' }), {
    outcome: 'pass',
  });
});

const signatures = [
  {
    name: 'of storage that is over',
    match: 'sp=racwdl&st=2025-01-01T00:00:00Z&se=2025-01-02T08:00:00Z&spr=https&sv=2024-11-04&sr=c&sig=',
    expected: {
      outcome: 'lower',
      facts: { rights: 'racwdl', resource: 'c', expires: '2025-01-02T08:00:00.000Z', expired: 'yes' },
    },
  },
  {
    name: 'of an account, escaped, that holds',
    match: 'sv=2024-11-04&ss=bfqt&srt=sco&sp=rwl&se=2030-06-01T00%3A00%3A00Z&sig=',
    expected: {
      outcome: 'pass',
      facts: {
        rights: 'rwl',
        services: 'bfqt',
        'resource types': 'sco',
        expires: '2030-06-01T00:00:00.000Z',
      },
    },
  },
  {
    name: 'of messaging, in seconds',
    match: 'SharedAccessSignature sr=acme.servicebus.windows.net%2fq&se=1700000000&skn=RootManage&sig=',
    expected: {
      outcome: 'lower',
      facts: { policy: 'RootManage', expires: '2023-11-14T22:13:20.000Z', expired: 'yes' },
    },
  },
  {
    name: 'with a time that is none',
    match: 'sp=r&se=2025-99-99&sig=',
    expected: { outcome: 'pass', facts: { rights: 'r' } },
  },
  {
    name: 'with a broken escape',
    match: 'sp=r&se=2025%ZZ&sig=',
    expected: { outcome: 'pass', facts: { rights: 'r' } },
  },
];

for (const { name, match, expected } of signatures) {
  test(`azure-sas judges a signature ${name}`, () => {
    assert.deepEqual(createAzureSasCheck(now)({ secret: '', match }), expected);
  });
}

test('ecr-login lowers passwords that are over, and what is no such password', () => {
  const encode = (expiration: number) =>
    Buffer.from(JSON.stringify({ payload: 'x', version: '2', type: 'DATA_KEY', expiration })).toString(
      'base64',
    );
  const check = createEcrLoginCheck(now);
  const over = encode(1_700_000_000);
  const fresh = encode(1_900_000_000);
  assert.equal(check({ secret: over, match: over }).facts?.['expired'], 'yes');
  assert.deepEqual(check({ secret: fresh, match: fresh }), {
    outcome: 'pass',
    facts: { expires: '2030-03-17T17:46:40.000Z' },
  });
  assert.deepEqual(check({ secret: 'eyJwYXls', match: '' }), { outcome: 'lower' });
});

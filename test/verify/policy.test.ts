/** Who is asked at all: decoys and foreign hosts never, ambiguous texts never, effects only with their flag. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '#model/finding';
import { Secret } from '#model/secret';
import type { NamedVerifier, VerifierSet } from '#model/verifier';
import { parseListedHost } from '#verify/listed-host';
import type { Policy } from '#verify/policy';
import { judge } from '#verify/questions';
import { verifiedSeverity } from '#triage/severity';
import { ruleOf } from '../support/provider.ts';

const nobody: Policy = { providers: [], effects: [], hosts: [], skipAwsAccounts: [] };

function verifierOf(
  provider: string,
  changes: Partial<Pick<NamedVerifier, 'effect' | 'hosts' | 'isSelfHosted'>> = {},
): NamedVerifier {
  return {
    provider,
    docs: 'https://example.com/',
    effect: 'none',
    hosts: [`api.${provider.toLowerCase()}.com`],
    request: { method: 'GET', path: '/', bearer: '{secret}' },
    clauses: [],
    ...changes,
  };
}

interface Made {
  readonly provider: string;
  readonly secret?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, string>>;
  readonly confidence?: Finding['confidence'];
}

function findingOf({
  provider,
  secret = 'abcdefghijklmnop',
  parts = {},
  facts = {},
  confidence = 'high',
}: Made): Finding {
  return {
    kind: 'finding',
    rule: { ...ruleOf({ id: `${provider.toLowerCase()}-key` }), provider, docs: '' },
    severity: 'high',
    confidence,
    secret: new Secret(secret),
    parts: Object.fromEntries(
      [['secret', secret], ...Object.entries(parts)].map(([name = '', text = '']) => [
        name,
        new Secret(text),
      ]),
    ),
    facts,
    occurrences: [],
    omittedOccurrences: 0,
    fingerprint: 'v1:0',
  };
}

function decided(
  made: readonly Made[],
  verifiers: readonly NamedVerifier[],
  policy: Partial<Policy> = {},
): string[] {
  const set: VerifierSet = {
    verifiers: Object.fromEntries(verifiers.map((each) => [`${each.provider}/a`, each])),
    revocations: {},
    rules: Object.fromEntries(
      verifiers.map(({ provider }) => [`${provider.toLowerCase()}-key`, { verify: `${provider}/a` }]),
    ),
  };
  const { judged } = judge(made.map(findingOf), set, { ...nobody, ...policy });
  return judged.map(({ decision }) =>
    decision.kind === 'ask' ? decision.hosts.join(' ') : (decision.answer.reason ?? ''),
  );
}

const acme = verifierOf('Acme');

test('what is known without asking is not asked', () => {
  const facts = (name: string, value: string) => ({ provider: 'Acme', facts: { [name]: value } });
  assert.deepEqual(
    decided(
      [
        facts('decoy', 'yes'),
        facts('checksum', 'wrong'),
        facts('expired', 'yes'),
        facts('example', 'yes'),
        facts('account', '123456789012'),
        { provider: 'Acme' },
      ].map((each, index) => ({ ...each, secret: `abcdefghijklmnop${index}` })),
      [acme],
      { skipAwsAccounts: ['123456789012'] },
    ),
    ['canary', 'checksum', 'expired', 'example', 'canary', 'api.acme.com'],
  );
});

test('the decoy accounts of AWS and hosts of decoy services are told by their text', () => {
  // Account 052310077262 as AWS writes it into key ids: base 32 of the number, shifted by seven bits.
  const id = `AKIA${base32(52_310_077_262n << 7n)}ABCDEF`;
  assert.deepEqual(decided([{ provider: 'Acme', parts: { id } }], [acme]), ['canary']);
  assert.deepEqual(decided([{ provider: 'Acme', parts: { host: 'x1.canarytokens.com' } }], [acme]), [
    'canary',
  ]);
});

function base32(value: bigint): string {
  // 48 bits are ten digits with two bits to spare.
  const bits = (value << 2n).toString(2).padStart(50, '0');
  return (bits.match(/.{5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)])
    .join('');
}

test('a text that several providers claim goes to the surest of them, or to none', () => {
  const both = [acme, verifierOf('Globex')];
  assert.deepEqual(decided([{ provider: 'Acme' }, { provider: 'Globex' }], both), ['ambiguous', 'ambiguous']);
  assert.deepEqual(decided([{ provider: 'Acme' }, { provider: 'Globex', confidence: 'medium' }], both), [
    'api.acme.com',
    'ambiguous',
  ]);
  assert.deepEqual(decided([{ provider: 'Acme' }, { provider: 'Initech' }], both), [
    'ambiguous',
    'no-verifier',
  ]);
});

test('checks that do more than read need their flag, and only chosen providers are asked', () => {
  const locking = verifierOf('Acme', { effect: 'may-lock-account' });
  assert.deepEqual(decided([{ provider: 'Acme' }], [locking]), ['effect']);
  assert.deepEqual(decided([{ provider: 'Acme' }], [locking], { effects: ['may-lock-account'] }), [
    'api.acme.com',
  ]);
  assert.deepEqual(decided([{ provider: 'Acme' }], [acme], { providers: ['globex'] }), [
    'provider-not-chosen',
  ]);
  assert.deepEqual(decided([{ provider: 'Acme' }], [acme], { providers: ['ACME'] }), ['api.acme.com']);
});

test('a host of the text is asked only if the user lists it, and its secret is shown to no other', () => {
  const own = verifierOf('Acme', { isSelfHosted: true });
  const host = { provider: 'Acme', parts: { host: 'git.corp.example:8443' } };
  const listed = (text: string) => ({ hosts: [parseListedHost(text)] });
  assert.deepEqual(decided([host], [own]), ['host-not-listed']);
  assert.deepEqual(decided([host], [own], listed('other.example')), ['host-not-listed']);
  assert.deepEqual(decided([host], [own], listed('git.corp.example:8443')), ['git.corp.example:8443']);
  assert.deepEqual(decided([host], [own], listed('git.corp.example=Globex')), ['host-not-listed']);
  assert.deepEqual(decided([{ provider: 'Acme' }], [own], listed('git.corp.example')), ['api.acme.com']);
  assert.deepEqual(decided([{ provider: 'Acme' }], [own], listed('git.corp.example=acme')), [
    'git.corp.example api.acme.com',
  ]);
  const server = verifierOf('Acme', { hosts: ['{host}'] });
  assert.deepEqual(decided([host], [server]), ['host-not-listed']);
  assert.deepEqual(decided([host], [acme], listed('git.corp.example:8443')), ['api.acme.com']);
});

test('listed hosts are host names and nothing else', () => {
  assert.deepEqual(parseListedHost('Git.Corp.example:8443=GitLab'), {
    host: 'git.corp.example:8443',
    provider: 'GitLab',
  });
  for (const text of [
    'https://a.example',
    'a.example/x',
    'a b',
    'user@a.example',
    'a.example=',
    '=GitLab',
    '*.example',
  ]) {
    assert.throws(() => parseListedHost(text), /--verify-host takes/, text);
  }
});

test('live is a step worse but in a test mode, ended is low, unknown to the provider is info, and unknown changes nothing', () => {
  const high = findingOf({ provider: 'Acme' });
  const test = findingOf({ provider: 'Acme', facts: { mode: 'test' } });
  assert.equal(verifiedSeverity(high, { status: 'live' }), 'critical');
  assert.equal(verifiedSeverity(test, { status: 'live' }), 'high');
  assert.equal(verifiedSeverity(high, { status: 'revoked' }), 'low');
  assert.equal(verifiedSeverity(high, { status: 'invalid' }), 'info');
  for (const status of ['unknown', 'restricted', 'skipped', 'not-checkable'] as const) {
    assert.equal(verifiedSeverity(high, { status }), 'high');
  }
});

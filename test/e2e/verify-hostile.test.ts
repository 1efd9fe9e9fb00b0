/**
 * The built command on a hostile network, without a proxy: names that lead elsewhere, certificates
 * that prove nothing, answers that harm. The network is simulated below the command; all of it is as
 * people run it.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import { type CliOutcome, runCli } from '../support/cli.ts';
import { publicAddress } from '../support/gateway.ts';
import { token } from '../support/hooks.ts';
import {
  type Behaviour,
  type LocalProvider,
  noOpenssl,
  type ProviderFaults,
  startProvider,
} from '../support/https-provider.ts';

const skip = noOpenssl ?? false;
const host = 'api.github.com';
const fine: Behaviour = { status: 200, body: '{"login":"octo"}', headers: { connection: 'close' } };
const network = pathToFileURL(join(import.meta.dirname, '../support/hostile-network.mjs')).href;

interface Situation {
  readonly answer?: Behaviour;
  readonly faults?: ProviderFaults;
  readonly names?: readonly string[];
  /** What the resolver says, one after the other. */
  readonly addresses?: readonly (readonly string[])[];
  readonly options?: readonly string[];
  readonly secrets?: readonly string[];
}

interface Told extends CliOutcome {
  /** `live`, or the reason why it is unknown, in the report's order. */
  readonly verdicts: readonly string[];
  readonly provider: LocalProvider;
}

async function verified(t: TestContext, situation: Situation): Promise<Told> {
  const { answer = fine, faults, names = [host], addresses = [[publicAddress]] } = situation;
  const provider = await startProvider(names, () => answer, faults);
  const cwd = mkdtempSync(join(tmpdir(), 'dowse-hostile-'));
  t.after(async () => {
    await provider.close();
    rmSync(cwd, { recursive: true });
  });
  const { secrets = [token], options = [] } = situation;
  secrets.forEach((secret, index) => writeFileSync(join(cwd, `${index}.env`), `GITHUB_TOKEN=${secret}\n`));
  const outcome = await runCli(
    ['scan', '.', '--verify', '--verify-ca', provider.ca, '-f', 'json', '--fail-on', 'live', ...options],
    {
      cwd,
      isBuilt: true,
      environment: {
        NODE_OPTIONS: `--import=${network}`,
        DOWSE_TEST_NETWORK: JSON.stringify({ port: provider.port, answers: { [host]: addresses } }),
      },
    },
  );
  assert.notEqual(outcome.stdout, '', outcome.stderr);
  for (const secret of secrets) assert.ok(!`${outcome.stdout}${outcome.stderr}`.includes(secret));
  const { findings } = JSON.parse(outcome.stdout) as {
    findings: { verdict: { status: string; reason?: string } }[];
  };
  return {
    ...outcome,
    provider,
    verdicts: findings.map(({ verdict }) => verdict.reason ?? verdict.status),
  };
}

test('a provider at a public address with a valid certificate is asked', { skip }, async (t) => {
  const { verdicts, code, provider } = await verified(t, {});
  assert.deepEqual([verdicts, code, provider.seen.length], [['live'], 1, 1]);
});

const refused: readonly (readonly [title: string, situation: Situation, reason: string])[] = [
  ['an expired certificate', { faults: { certificate: 'expired' } }, 'tls'],
  ['a certificate signed by itself', { faults: { certificate: 'self-signed' } }, 'tls'],
  ['a certificate of another host', { names: ['other.example'] }, 'tls'],
  ['TLS 1.1', { faults: { version: 'TLSv1.1' } }, 'tls'],
  ['a name that leads to this machine', { addresses: [['127.0.0.1']] }, 'blocked-address'],
  ['a name that leads to a cloud’s own data', { addresses: [['169.254.169.254']] }, 'blocked-address'],
  [
    'a name with a private address among public ones',
    { addresses: [[publicAddress, '10.0.0.1']] },
    'blocked-address',
  ],
  ['a name that leads to mapped loopback', { addresses: [['::ffff:127.0.0.1']] }, 'blocked-address'],
  ['a name without an address', { addresses: [[]] }, 'network'],
];

for (const [title, situation, reason] of refused) {
  test(`${title}: nothing is sent, and the run is incomplete`, { skip }, async (t) => {
    const { verdicts, code, provider } = await verified(t, situation);
    assert.deepEqual([verdicts, code, provider.seen.length], [[reason], 3, 0]);
  });
}

test(
  'a name that leads inside the second time is not followed there (DNS rebinding)',
  { skip },
  async (t) => {
    const body = ['PrDM2n5QjZBvKXt8Wy', 'hVs0cLgF7aUe'].join('');
    const second = `gh${'p_'}${body}${checkPart(body)}`;
    const { verdicts, code, provider } = await verified(t, {
      secrets: [token, second],
      addresses: [[publicAddress], ['192.168.1.1']],
    });
    assert.deepEqual([[...verdicts].sort(), code, provider.seen.length], [['blocked-address', 'live'], 1, 1]);
  },
);

const answered: readonly (readonly [title: string, answer: Behaviour, reason: string])[] = [
  ['headers that trickle in without an end', 'drip', 'timeout'],
  ['silence', 'hang', 'timeout'],
  ['a body without an end', 'endless', 'too-large'],
  ['a body that breaks off', 'cut', 'network'],
  ['a redirect inside', { status: 307, headers: { location: 'https://127.0.0.1/' }, body: '' }, 'redirect'],
  [
    'HTML that says 200',
    { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>' },
    'unreadable-answer',
  ],
  ['a rate limit', { status: 429, headers: { 'retry-after': '3600' }, body: '{}' }, 'rate-limited'],
  ['a fault of the provider', { status: 500, body: '{}' }, 'provider-error'],
];

for (const [title, answer, reason] of answered) {
  test(`${title} is unknown, and the run is incomplete`, { skip }, async (t) => {
    const { verdicts, code } = await verified(t, { answer, options: ['--verify-timeout', '4'] });
    assert.deepEqual([verdicts, code], [[reason], 3]);
  });
}

/** What GitHub puts at the end of a token: CRC-32 in base 62. */
function checkPart(body: string): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let value = crc32(Buffer.from(body));
  let text = '';
  while (text.length < 6) {
    text = digits[value % 62]! + text;
    value = Math.floor(value / 62);
  }
  return text;
}

/** Connections to hosts that are not what they seem, and answers that would harm: none gets further than a reason. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { GatewayOptions } from '#verify/gateway/gateway';
import { gatewayTo, publicAddress } from '../../support/gateway.ts';
import {
  type Behaviour,
  type LocalProvider,
  noOpenssl,
  type ProviderFaults,
  startProvider,
} from '../../support/https-provider.ts';

const host = 'api.provider.example';
const skip = noOpenssl ?? false;
const fine: Behaviour = { status: 200, body: '{}', headers: { connection: 'close' } };
const request = { host, method: 'GET', path: '/me', headers: {} };

interface Situation {
  readonly answer?: Behaviour;
  readonly faults?: ProviderFaults;
  readonly names?: readonly string[];
  readonly options?: (provider: LocalProvider) => Partial<GatewayOptions>;
}

/** What comes of one request: the status, or the reason why there is none. */
async function outcome({ answer = fine, faults, names = [host], options }: Situation): Promise<{
  readonly came: number | string;
  readonly seen: number;
}> {
  const provider = await startProvider(names, () => answer, faults);
  const gateway = gatewayTo(provider, options?.(provider) ?? {});
  try {
    const reply = await gateway.send(request);
    return { came: reply.kind === 'reply' ? reply.status : reply.reason, seen: provider.seen.length };
  } finally {
    await gateway.close();
    await provider.close();
  }
}

test('a provider at a public address with a valid certificate is reached', { skip }, async () => {
  assert.deepEqual(await outcome({}), { came: 200, seen: 1 });
});

test('certificates that are expired, of another host or self-signed are refused', { skip }, async () => {
  assert.deepEqual(await outcome({ faults: { certificate: 'expired' } }), { came: 'tls', seen: 0 });
  assert.deepEqual(await outcome({ faults: { certificate: 'self-signed' } }), { came: 'tls', seen: 0 });
  assert.deepEqual(await outcome({ names: ['other.example'] }), { came: 'tls', seen: 0 });
});

test('certificates are checked through a proxy, too', { skip }, async () => {
  const options = ({ proxy }: LocalProvider) => ({ proxy: { url: proxy } });
  assert.deepEqual(await outcome({ options }), { came: 200, seen: 1 });
  assert.deepEqual(await outcome({ options, faults: { certificate: 'expired' } }), { came: 'tls', seen: 0 });
  assert.deepEqual(await outcome({ options, names: ['other.example'] }), { came: 'tls', seen: 0 });
});

test('TLS 1.1 is not spoken', { skip }, async () => {
  assert.deepEqual(await outcome({ faults: { version: 'TLSv1.1' } }), { came: 'tls', seen: 0 });
});

test('a name with one private address among public ones is not connected to', { skip }, async () => {
  const options = ({ port }: LocalProvider) => ({
    network: {
      resolve: () => Promise.resolve([publicAddress, '10.0.0.1']),
      detour: { address: '127.0.0.1', port },
    },
  });
  assert.deepEqual(await outcome({ options }), { came: 'blocked-address', seen: 0 });
});

test('a name that leads elsewhere the second time is refused then', { skip }, async () => {
  const provider = await startProvider([host], () => fine);
  const addresses = [publicAddress, '169.254.169.254'];
  const gateway = gatewayTo(provider, {
    network: {
      resolve: () => Promise.resolve([addresses.shift() ?? '127.0.0.1']),
      detour: { address: '127.0.0.1', port: provider.port },
    },
  });
  try {
    assert.equal((await gateway.send(request)).kind, 'reply');
    assert.deepEqual(await gateway.send(request), { kind: 'failure', reason: 'blocked-address' });
    assert.equal(provider.seen.length, 1);
  } finally {
    await gateway.close();
    await provider.close();
  }
});

test('literal addresses inside are refused before a connection is made', { skip }, async () => {
  const provider = await startProvider([host], () => fine);
  const gateway = gatewayTo(provider);
  try {
    for (const address of ['127.0.0.1', '[::1]', '[::ffff:7f00:1]', '169.254.169.254', '2130706433']) {
      const reply = await gateway.send({ ...request, host: address });
      assert.deepEqual(reply, { kind: 'failure', reason: 'blocked-address' }, address);
    }
    assert.equal(provider.seen.length, 0);
  } finally {
    await gateway.close();
    await provider.close();
  }
});

test('a compressed answer is not unpacked', { skip }, async () => {
  const body = gzipSync(Buffer.alloc(50 * 2 ** 20));
  const answer = { status: 200, headers: { 'content-encoding': 'gzip' }, body };
  assert.deepEqual(await outcome({ answer }), { came: 'unreadable-answer', seen: 1 });
});

test('a body without an end is read no further than the limit', { skip }, async () => {
  assert.deepEqual(await outcome({ answer: 'endless' }), { came: 'too-large', seen: 1 });
});

test('headers that trickle in do not keep the run alive', { skip }, async () => {
  const options = () => ({ maxMs: 700 });
  assert.equal((await outcome({ answer: 'drip', options })).came, 'timeout');
  assert.equal((await outcome({ answer: 'hang', options })).came, 'timeout');
});

test('an answer that breaks off is asked for three times and is then a failure', { skip }, async () => {
  assert.deepEqual(await outcome({ answer: 'cut' }), { came: 'network', seen: 3 });
});

test('a redirect is an answer and is not followed', { skip }, async () => {
  const answer = { status: 302, headers: { location: 'https://127.0.0.1/' }, body: '' };
  assert.deepEqual(await outcome({ answer }), { came: 302, seen: 1 });
});

test('an interrupted run ends what is under way', { skip }, async () => {
  const controller = new AbortController();
  const provider = await startProvider([host], () => {
    setImmediate(() => controller.abort());
    return 'hang';
  });
  const gateway = gatewayTo(provider, { signal: controller.signal });
  try {
    assert.deepEqual(await gateway.send(request), { kind: 'failure', reason: 'interrupted' });
    assert.deepEqual(await gateway.send(request), { kind: 'failure', reason: 'interrupted' });
    assert.equal(provider.seen.length, 1);
  } finally {
    await gateway.close();
    await provider.close();
  }
});

const isChild = process.env['DOWSE_TEST_UNCHECKED'] === 'yes';

test('NODE_TLS_REJECT_UNAUTHORIZED=0 does not switch the checks off', { skip: skip || isChild }, () => {
  const names = '^(?:certificates|a provider at a public)';
  const flags = ['--conditions=source', '--import', 'tsx', `--test-name-pattern=${names}`];
  const child = spawnSync(process.execPath, [...flags, fileURLToPath(import.meta.url)], {
    env: {
      ...process.env,
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      DOWSE_TEST_UNCHECKED: 'yes',
      NODE_TEST_CONTEXT: '',
    },
    encoding: 'utf8',
  });
  assert.equal(child.status, 0, child.stdout);
  assert.match(child.stdout, /# pass 3|pass 3/);
  assert.match(child.stderr, /NODE_TLS_REJECT_UNAUTHORIZED/);
});

/** That requests go to the host that they name and to no other, and never to an address inside. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublicAddress } from '#verify/gateway/address';
import { toTarget } from '#verify/gateway/target';

const policy = {
  isProviderHost: () => true,
  isListedHost: (host: string) => host === 'git.corp.example:8443' || host === '10.0.0.5',
};
const reasonOf = (change: { host?: string; path?: string; headers?: Record<string, string> }): string => {
  const request = { host: 'api.example.com', method: 'GET', path: '/v1/me', headers: {}, ...change };
  const target = toTarget(request, policy);
  return target.kind === 'failure' ? target.reason : target.origin;
};

test('literal addresses are seen in all their forms', () => {
  for (const host of [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
  ])
    assert.equal(reasonOf({ host }), 'blocked-address', host);
  assert.equal(reasonOf({ host: '8.8.8.8' }), 'host-not-listed');
  assert.equal(reasonOf({ host: '10.0.0.5' }), 'https://10.0.0.5');
});

test('users, ports, paths and white space in a host are refused', () => {
  for (const host of [
    'a@b.example',
    'a.example/x',
    'a.example?x',
    'a.example#x',
    'a.example\\x',
    'a example',
    '',
  ])
    assert.equal(reasonOf({ host }), 'unsafe-value', host);
  assert.equal(reasonOf({ host: 'api.example.com:8443' }), 'host-not-listed');
  assert.equal(reasonOf({ host: 'git.corp.example:8443' }), 'https://git.corp.example:8443');
});

test('paths that lead elsewhere and header values with line breaks are refused', () => {
  for (const path of ['v1', '//evil.example', '/a/../b', '/a/%2e%2E/b', '/a\\b', '/a b', '/a#b', '/a\r\nb'])
    assert.equal(reasonOf({ path }), 'unsafe-value', path);
  assert.equal(reasonOf({ headers: { 'x-key': 'a\r\nhost: b' } }), 'unsafe-value');
  assert.equal(reasonOf({ headers: { host: 'b' } }), 'unsafe-value');
});

test('addresses of machines and networks are not public, also inside IPv6', () => {
  const inside = [
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fd00::1',
    '169.254.169.254',
  ];
  for (const address of [...inside, '::', '2002:7f00:1::', '0.0.0.0', '255.255.255.255', 'fe80::1%eth0', 'x'])
    assert.equal(isPublicAddress(address), false, address);
  for (const address of ['8.8.8.8', '2606:4700::1', '64:ff9b::808:808', '::ffff:8.8.8.8'])
    assert.equal(isPublicAddress(address), true, address);
});

/** Private keys are generated here; nothing in this file is one. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pem } from '#engine/checks/pem';
import { ppk } from '#engine/checks/ppk';

function run(secret: string): ReturnType<typeof pem> {
  return pem({ secret, match: secret });
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const encryption = { cipher: 'aes-128-cbc', passphrase: 'open sesame' };

const pkcs1 = rsa.export({ type: 'pkcs1', format: 'pem' }).toString();

const kinds = [
  { name: 'RSA in PKCS#1', text: pkcs1, facts: { key: 'RSA', size: '1024 bits' } },
  {
    name: 'RSA in PKCS#8',
    text: rsa.export({ type: 'pkcs8', format: 'pem' }),
    facts: { key: 'RSA', size: '1024 bits' },
  },
  {
    name: 'EC in SEC 1',
    text: ec.export({ type: 'sec1', format: 'pem' }),
    facts: { key: 'EC', size: 'P-256' },
  },
  {
    name: 'EC in PKCS#8',
    text: ec.export({ type: 'pkcs8', format: 'pem' }),
    facts: { key: 'EC', size: 'P-256' },
  },
  {
    name: 'Ed25519',
    text: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
    facts: { key: 'Ed25519' },
  },
  {
    name: 'DSA in PKCS#8',
    text: generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    }),
    facts: { key: 'DSA', size: '1024 bits' },
  },
];

for (const { name, text, facts } of kinds) {
  test(`pem raises a private key: ${name}`, () => {
    assert.deepEqual(run(text.toString()), { outcome: 'raise', facts });
  });
}

test('pem passes encrypted keys of both kinds and says that they are', () => {
  const pkcs8 = ec.export({ type: 'pkcs8', format: 'pem', ...encryption }).toString();
  assert.deepEqual(run(pkcs8), { outcome: 'pass', facts: { encrypted: 'yes' } });
  const traditional = rsa.export({ type: 'pkcs1', format: 'pem', ...encryption }).toString();
  assert.match(traditional, /DEK-Info/);
  assert.deepEqual(run(traditional), { outcome: 'pass', facts: { key: 'RSA', encrypted: 'yes' } });
});

const dresses = [
  { name: 'one line with \\n escapes, as in JSON', dress: (text: string) => text.replaceAll('\n', '\\n') },
  { name: 'escapes that were escaped again', dress: (text: string) => text.replaceAll('\n', '\\\\n') },
  { name: 'CRLF', dress: (text: string) => text.replaceAll('\n', '\r\n') },
  { name: 'spaces for line breaks', dress: (text: string) => text.trim().replaceAll('\n', ' ') },
  { name: 'indentation', dress: (text: string) => text.replaceAll('\n', '\n        ') },
  { name: 'a comment sign before each line', dress: (text: string) => text.replaceAll('\n', '\n# ') },
  { name: 'quotation in a mail', dress: (text: string) => text.replaceAll('\n', '\n> ') },
  {
    name: 'literals joined by plus signs',
    dress: (text: string) => text.trim().replaceAll('\n', '\\n" +\n    "'),
  },
  { name: 'literals in a list', dress: (text: string) => text.trim().replaceAll('\n', "',\n  '") },
  { name: 'base 64 over the whole block', dress: (text: string) => Buffer.from(text).toString('base64') },
];

for (const { name, dress } of dresses) {
  test(`pem reads a key written with ${name}`, () => {
    assert.deepEqual(run(dress(pkcs1)), { outcome: 'raise', facts: { key: 'RSA', size: '1024 bits' } });
  });
}

test('pem reads bare base 64 of a key and drops that of anything else', () => {
  const body = (text: string): string => text.replaceAll(/-----.*-----|\s/g, '');
  assert.deepEqual(run(body(pkcs1)), { outcome: 'raise', facts: { key: 'RSA', size: '1024 bits' } });
  assert.deepEqual(run(body(pkcs1).slice(0, 200)), { outcome: 'drop' });
  const publicKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
  const spki = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  assert.deepEqual(run(body(spki)), { outcome: 'drop' });
});

test('pem lowers a key that is cut off', () => {
  assert.deepEqual(run(pkcs1.slice(0, 300)), { outcome: 'lower' });
});

const header = '-----BEGIN RSA PRIV' + 'ATE KEY-----\n';
const footer = '\n-----END RSA PRIV' + 'ATE KEY-----';
const certificateLike = Buffer.concat([Buffer.from([0x31, 0x40]), Buffer.alloc(64, 5)]).toString('base64');

const emptyBlocks = [
  { name: 'three dots', body: '...' },
  { name: 'nothing', body: '' },
  { name: 'prose', body: 'Put your own private key here, all of it, line by line, as it came from the tool' },
  { name: 'a few characters', body: 'MIIEpAIBAAKCAQEA' },
  { name: 'base 64 of something else', body: certificateLike },
  {
    name: 'code',
    body: "';\nconst a = f(1);\nif (a) { return 'x'; }\nelse { b(); }\nfoo.bar();\nmore(2);\n",
  },
];

for (const { name, body } of emptyBlocks) {
  test(`pem drops a block that holds ${name}`, () => {
    assert.deepEqual(run(header + body + footer), { outcome: 'drop' });
  });
}

/** Makes keys with OpenSSH's own tool where it is installed. */
function opensshKey(...options: string[]): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-pem-'));
  try {
    execFileSync('ssh-keygen', ['-q', '-C', 'test', '-f', join(folder, 'key'), ...options], {
      stdio: 'ignore',
    });
    return readFileSync(join(folder, 'key'), 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const opensshKinds = [
  { options: ['-t', 'ed25519', '-N', ''], result: { outcome: 'raise', facts: { key: 'Ed25519' } } },
  {
    options: ['-t', 'rsa', '-b', '2048', '-N', ''],
    result: { outcome: 'raise', facts: { key: 'RSA', size: '2048 bits' } },
  },
  { options: ['-t', 'ecdsa', '-N', ''], result: { outcome: 'raise', facts: { key: 'EC', size: 'P-256' } } },
  {
    options: ['-t', 'ed25519', '-N', 'open sesame'],
    result: { outcome: 'pass', facts: { key: 'Ed25519', encrypted: 'yes' } },
  },
];

for (const { options, result } of opensshKinds) {
  test(`pem reads OpenSSH's format: ${options.join(' ')}`, (context) => {
    const key = opensshKey(...options);
    if (key === undefined) return context.skip('ssh-keygen is not installed');
    assert.deepEqual(run(key), result);
    assert.deepEqual(run(key.slice(0, 200)), { outcome: 'lower' });
  });
}

/** An OpenPGP secret key packet (version 4, RSA) whose secret half is guarded as `protection` says. */
function pgpBlock(protection: number): string {
  const modulus = Buffer.alloc(128, 0xc3);
  const body = Buffer.concat([
    Buffer.from([4, 0x60, 0, 0, 0, 1, 0x04, 0x00]),
    modulus,
    Buffer.from([0, 17, 1, 0, 1, protection]),
    Buffer.alloc(200, 0x5a),
  ]);
  const packet = Buffer.concat([Buffer.from([0x95, body.length >> 8, body.length & 0xff]), body]);
  const lines = packet.toString('base64').match(/.{1,64}/g)!;
  const block = 'PGP PRIV' + 'ATE KEY BLOCK-----';
  return [`-----BEGIN ${block}`, 'Comment: made in a test', '', ...lines, '=aB3d', `-----END ${block}`].join(
    '\n',
  );
}

test('pem reads an OpenPGP key, open and protected', () => {
  assert.deepEqual(run(pgpBlock(0)), { outcome: 'raise', facts: { key: 'RSA', size: '1024 bits' } });
  assert.deepEqual(run(pgpBlock(254)), {
    outcome: 'pass',
    facts: { key: 'RSA', size: '1024 bits', encrypted: 'yes' },
  });
});

test('ppk tells open PuTTY keys from encrypted ones', () => {
  const open = 'PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: none\r\nComment: a\r\n';
  assert.deepEqual(ppk({ secret: '', match: open }), { outcome: 'raise', facts: { key: 'ssh-ed25519' } });
  const closed = open.replace('none', 'aes256-cbc');
  assert.deepEqual(ppk({ secret: '', match: closed }), {
    outcome: 'pass',
    facts: { key: 'ssh-ed25519', encrypted: 'yes' },
  });
  assert.deepEqual(ppk({ secret: '', match: 'PuTTY-User-Key-File-3: ' }), { outcome: 'drop' });
});

test('pem reads a key in the added lines of a patch, and one in JSON as PHP writes it', () => {
  const facts = { key: 'RSA', size: '1024 bits' };
  const patch = pkcs1.trim().replaceAll('\n', '\n+');
  const json = pkcs1.trim().replaceAll('\n', '\\n').replaceAll('/', '\\/');
  for (const text of [patch, json]) assert.deepEqual(run(text), { outcome: 'raise', facts });
});
